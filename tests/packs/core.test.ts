import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages';
import { builtinPacks, coreRules } from '../../src/packs/builtin';
import { loadPack } from '../../src/packs/load';
import { maxPackBytes, type Pack, type Path } from '../../src/packs/pack';

const bytesOf = (pack: Pack): Uint8Array => new TextEncoder().encode(JSON.stringify(pack));

/** A path with ids in place of numbers, as the part files have them. */
function named(pack: Pack, [section, index, ...rest]: Path): string {
  const entries = pack[section as 'rules'];
  const id = Array.isArray(entries) ? entries[Number(index)]?.id : index;
  return [section, id, ...rest].join('.');
}

/** What a pack holds for one language: a file of its own, as large as a pack may be. */
function inLanguage(pack: Pack, language: string): Pack {
  const ids = new Set(languages.map(({ id }) => id));
  const only = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(only);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const localized = entries.length > 0 && entries.every(([key]) => ids.has(key));
    return Object.fromEntries(
      entries.filter(([key]) => !localized || key === language).map(([key, member]) => [key, only(member)]),
    );
  };
  return { ...(only(pack) as Pack), languages: [language] };
}

const slices = builtinPacks.flatMap((pack) => pack.languages.map((language) => [pack.id, language, pack] as const));

describe.each(slices)('the built-in pack %s in %s', (_, language, whole) => {
  const pack = inLanguage(whole, language);
  const others = builtinPacks.map((other) => inLanguage(other, language));
  const loaded = loadPack(bytesOf(pack), others, languages);

  it('loads as a file of a team would: shape, names, patterns, examples', () => {
    const problems = loaded.ok ? [] : loaded.problems;
    expect(problems.map(({ path, message, remedy }) => `${named(pack, path)}: ${message} ${remedy}`)).toEqual([]);
  });

  it('has no fix that its own rule would find again', () => {
    expect(loaded.ok && loaded.warnings.map(({ path, message }) => `${named(pack, path)}: ${message}`)).toEqual([]);
  });

  it('stays within the size of a pack', () => {
    expect(bytesOf(pack).length).toBeLessThan(maxPackBytes);
  });
});

describe('coreRules', () => {
  it('gives the rules of the languages that were asked for', () => {
    const { concepts, rules } = coreRules(['en']);
    for (const { phrases } of concepts) expect(Object.keys(phrases)).toEqual(phrases.en ? ['en'] : []);
    expect(rules).toHaveLength(coreRules().rules.length);
  });

  it('leaves the examples out for those who only lint', () => {
    const { concepts, rules } = coreRules(undefined, { examples: false });
    expect(rules.every(({ examples }) => Object.keys(examples).length === 0)).toBe(true);
    expect(concepts.every((concept) => concept.examples === undefined)).toBe(true);
  });
});
