import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages';
import type { PageRules } from '../../src/packs/compiled';
import { composeSteps } from '../../src/packs/compose';
import { nameWarning } from '../../src/packs/look-alike';
import type { Pack } from '../../src/packs/pack';
import { finish } from '../../src/packs/steps';
import { samplePack } from './sample-pack';

const english = languages.filter(({ id }) => id === 'en');
const compose = (packs: readonly Pack[], builtin: readonly Pack[] = []) =>
  finish(composeSteps(packs, builtin, english));
const rulesOf = (files: Readonly<Record<string, unknown>>) => (files.page as PageRules).rules.rules;

describe('several packs together', () => {
  it('are compiled for each language, and every rule knows its pack', () => {
    const { files, owners, dropped } = compose([samplePack]);
    expect([Object.keys(files).sort(), dropped]).toEqual([['en', 'page'], []]);
    expect(new Set(Object.values(owners))).toEqual(new Set(['acme']));
  });

  it('that see a rule differently are both kept, and say whose advice it is (K20)', () => {
    const other = structuredClone(samplePack) as Pack & { rules: { level: string }[] };
    const [first] = other.rules;
    if (first) first.level = first.level === 'hint' ? 'must' : 'hint';
    const { files } = compose([
      {
        ...other,
        id: 'boss',
        name: { en: 'The boss' },
        snippets: [],
        playbooks: [],
        concepts: samplePack.concepts?.filter(({ id }) => !id.includes('/')) ?? [],
        rules: [first as never],
      },
      samplePack,
    ]);
    const id = first && 'id' in first ? String(first.id) : '';
    const sources = rulesOf(files)
      .filter((rule) => rule.id === id || rule.id === `acme/${id}`)
      .map(({ source }) => source);
    expect(sources).toEqual([expect.stringContaining('· The boss'), expect.stringContaining('· Acme')]);
  });

  it('go on without one that builds on a pack that is not there', () => {
    const orphan: Pack = {
      ...samplePack,
      id: 'orphan',
      extends: ['nobody'],
      rules: [],
      concepts: [],
      playbooks: [],
      snippets: [],
      settings: {},
    };
    const { files, dropped } = compose([orphan, samplePack]);
    expect(dropped.map(({ pack, message }) => [pack, message])).toEqual([
      ['orphan', expect.stringContaining('nobody')],
    ]);
    expect(rulesOf(files).length).toBe(samplePack.rules?.length);
  });
});

describe('the name of a pack', () => {
  it('is looked at twice where it reads like another one in other letters (K15)', () => {
    expect(nameWarning('Асме', ['Acme'])).toBe('Acme');
    expect(nameWarning('Аcme', [])).toBe('acme');
    expect(nameWarning('Acme', ['Acme'])).toBeUndefined();
    expect(nameWarning('Хэрэглэгчийн үйлчилгээ', ['Acme'])).toBeUndefined();
  });
});
