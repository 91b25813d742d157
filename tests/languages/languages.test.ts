import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../src/engine';
import { fold } from '../../src/engine/fold';
import { Lexicon } from '../../src/engine/lexicon';
import type { Language } from '../../src/engine/types';
import { languages } from '../../src/languages';
import { common } from '../../src/languages/common';

const words = (language: Language, spelling: string) =>
  new Lexicon(language)
    .split(spelling)
    .map((part) => part.words.join('|'))
    .join(' ');
const of = (id: string): Language => {
  const found = languages.find((language) => language.id === id);
  if (!found) throw new Error(`no language ${id}`);
  return found;
};

describe.each(languages.map((language) => [language.id, language] as const))('%s', (_, language) => {
  it('has patterns for times that the engine reads', () =>
    expect(language.times.map((time) => parsePattern(time)).filter((result) => !result.ok)).toEqual([]));

  it('names at least 100 frequent words, each once', () => {
    const frequent = (common[language.id] ?? []).map(fold);
    expect(new Set(frequent).size).toBeGreaterThanOrEqual(100);
  });

  it('has no full stop at the end of an abbreviation', () =>
    expect(language.abbreviations.filter((word) => word.endsWith('.') || word === '')).toEqual([]));

  it('does not take a negator for a number or a closing', () => {
    const negators = new Set([...language.negation.before, ...language.negation.after].map(fold));
    expect(
      [...language.numbers, ...language.greetings, ...language.closings].filter((word) => negators.has(fold(word))),
    ).toEqual([]);
  });

  it('keeps contractions to short, sane keys', () => {
    for (const [key, meaning] of Object.entries(language.contractions ?? {})) {
      expect(key.trim()).toBe(key);
      expect(meaning.length).toBeGreaterThan(0);
      expect(meaning.every((word) => word !== '' && !word.includes(' '))).toBe(true);
    }
  });
});

describe('spellings opened', () => {
  it.each([
    ['en', "don't", 'do not'],
    ['en', 'don’t', 'do not'],
    ['en', 'dont', 'do not'],
    ['en', "can't", 'can not'],
    ['en', "won't", 'will not'],
    ['en', 'cannot', 'can not'],
    ['en', "I'm", 'i am'],
    ['en', "it's", 'it is|has'],
    ['en', "I'd", 'i would|had'],
    ['en', "shouldn't've", 'should not have'],
    ['en', "let's", 'let us'],
    ['en', 'gonna', 'going to'],
    ['en', 'apologise', 'apologize'],
    ['en', 'well', 'well'],
    ['en', 'its', 'its'],
    ['en', 'lets', 'lets'],
    ['ro', 'n-am', 'nu am'],
    ['ro', 's-a', 'se a'],
    ['ro', 'v-am', 'va am'],
    ['ro', 'ţi-am', 'iti am'],
    ['ro', 'ți-l-am', 'iti il am'],
    ['ro', 'să-ți', 'sa iti'],
    ['ro', 'într-o', 'intro'],
    ['ro', 'într-un', 'intrun'],
    ['ro', 'ajuta-mă', 'ajuta ma'],
    ['ro', 'site-ul', 'siteul'],
    ['ro', 'dvs', 'dumneavoastra'],
    ['pt', 'contacte-nos', 'contacte nos'],
    ['pt', 'resolvê-lo', 'resolve o'],
    ['pt', 'enviar-lhe', 'enviar lhe'],
    ['pt', 'segunda-feira', 'segundafeira'],
    ['pt', 'dia-a-dia', 'dia a dia'],
    ['pt', 'vc', 'voce'],
    ['pt', 'tá', 'esta'],
    ['fa', 'بهتون', 'به شما'],
    ['fa', 'اگه', 'اگر'],
    ['fa', 'شده‌است', 'شده است'],
    ['mn', 'бна', 'байна'],
    ['mn', 'үгүй', 'угуй'],
  ])('%s: %s is %s', (id, spelling, expected) => expect(words(of(id), spelling)).toBe(expected));
});
