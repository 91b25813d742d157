import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { interfaceLanguages } = await import('../../src/platform/interface');

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const read = (id: string): Catalogue => JSON.parse(readFileSync(`public/_locales/${id}/messages.json`, 'utf8'));
const english = read('en');
const others = Object.keys(interfaceLanguages).filter((id) => id !== 'en');

/** Strings that may be the same in another language: names, and words that both languages have. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  caseComplex: ['ro'],
  extensionName: ['ro', 'pt', 'fa', 'mn'],
  interfaceDirection: ['ro', 'pt', 'mn'],
  settingsExport: ['ro'],
  settingsImport: ['ro'],
  settingsSites: ['pt'],
  learnFiles_one: ['ro'],
  studioTab: ['ro'],
  studioText: ['ro'],
};

const places = (text: string): readonly string[] => [...text.matchAll(/\$\d/g)].map(([place]) => place).sort();
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\$\d/g, ''));
const baseOf = (key: string): string | undefined => /^(.*)_(zero|one|two|few|many|other)$/.exec(key)?.[1];
const pluralBases = [...new Set(Object.keys(english).flatMap((key) => baseOf(key) ?? []))];
const plain = Object.keys(english).filter((key) => baseOf(key) === undefined);

/** What `plural` asks for; numbers of a million and more make do with the form for everything else. */
const formsOf = (id: string): readonly string[] =>
  new Intl.PluralRules(id).resolvedOptions().pluralCategories.filter((form) => form !== 'many');

it('there is a catalogue for every language of the interface, and for no other', () => {
  expect(readdirSync('public/_locales').sort()).toEqual(Object.keys(interfaceLanguages).sort());
});

it('keys are sorted, one entry a line, so that two changes seldom meet', () => {
  for (const id of Object.keys(interfaceLanguages))
    expect(Object.keys(read(id)), id).toEqual(Object.keys(read(id)).sort());
});

it('a language is told from every other by its own tag and direction', () => {
  for (const id of Object.keys(interfaceLanguages)) {
    expect(read(id).interfaceLanguage?.message).toBe(id);
    expect(read(id).interfaceDirection?.message).toBe(id === 'fa' ? 'rtl' : 'ltr');
  }
  expect(manifest.default_locale).toBe('en');
});

describe.each(others)('the catalogue in %s', (id) => {
  const catalogue = read(id);

  it('has every string, in every plural form that its numbers ask for, and no other', () => {
    const forms = pluralBases.flatMap((base) => formsOf(id).map((form) => `${base}_${form}`));
    expect(Object.keys(catalogue).sort()).toEqual([...plain, ...forms].sort());
  });

  it('leaves none empty or in English', () => {
    const same = Object.entries(catalogue).filter(
      ([key, { message }]) =>
        message.trim() === '' || (message === english[key]?.message && hasWords(message) && !SAME[key]?.includes(id)),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('fills the same places as English', () => {
    const wrong = Object.entries(catalogue).filter(([key, { message }]) => {
      const original = english[key] ?? english[`${baseOf(key)}_other`];
      return JSON.stringify(places(message)) !== JSON.stringify(places(original?.message ?? ''));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('is written in its own letters', () => {
    const script = { fa: /\p{Script=Arabic}/u, mn: /\p{Script=Cyrillic}/u }[id] ?? /\p{Script=Latin}/u;
    const foreign = Object.entries(catalogue).filter(
      ([key, { message }]) =>
        !/^(extensionName|interface)/.test(key) && /\p{L}/u.test(message) && !script.test(message),
    );
    expect(foreign.map(([key]) => key)).toEqual([]);
  });
});
