import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/languages';
import { loadPack } from '../../src/packs/load';
import { parsePack } from '../../src/packs/parse';
import { bytesOf, type Json, packWith } from '../packs/sample-pack';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { said } = await import('../../src/ui/said/said');
const { sentences } = await import('../../src/ui/said/sentences');
const { speak } = await import('../../src/platform/i18n');

const catalogue = (id: string): Record<string, { readonly message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${id}/messages.json`, 'utf8'));
const speakIn = (id: string) =>
  speak(Object.fromEntries(Object.entries(catalogue(id)).map(([key, { message }]) => [key, message])));

const sources = ['src/engine', 'src/packs']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${room}/${name}`, 'utf8')),
  )
  .join('\n')
  .replaceAll('\\', '')
  .toLowerCase();

afterEach(() => speak(undefined));

/** What the loader says of the sample pack with one value changed. */
const loading = (path: readonly (string | number)[], value: Json | undefined): readonly string[] => {
  const loaded = loadPack(bytesOf(packWith(path, value)), [], languages);
  return loaded.ok ? [] : loaded.problems.flatMap(({ message, remedy }) => [message, remedy]);
};

const PHRASES = ['concepts', 0, 'phrases', 'en'];
const BAD = ['rules', 0, 'examples', 'en', 'bad', 0];

/** What a team lead gets wrong, and all that is said of it. */
const mistakes: readonly (readonly [string, readonly string[]])[] = [
  [
    'signs of a pattern',
    ['(late', 'late)', 'late|', 'a*', '..9', '@', '? late', '<x>'].flatMap((one) => loading([...PHRASES, 0], one)),
  ],
  [
    'a phrase that finds too much',
    ['<word>', '..2 late', 'a '.repeat(60)].flatMap((one) => loading([...PHRASES, 0], one)),
  ],
  ['marks of an example', ['no marks', '[[open', 'shut]]', '[[]] here'].flatMap((one) => loading(BAD, one))],
  ['an example that nothing finds', loading(BAD, 'It [[rains]].')],
  ['an example that is found elsewhere', loading(BAD, 'I think [[the warehouse is to blame]].')],
  ['an empty text', loading(['rules', 0, 'text', 'en', 'message'], ' ')],
  ['a text of two lines', loading(['rules', 0, 'text', 'en', 'message'], 'one\ntwo')],
  ['ids', ['No id', 'constructor'].flatMap((one) => loading(['rules', 0, 'id'], one))],
  ['a concept that is not there', loading(['rules', 0, 'concept'], 'blame-colleagues')],
  ['a language without text', loading(['rules', 0, 'text', 'en'], undefined)],
  ['a rule that is not there', loading(['settings'], { locked: ['late-parcels'] })],
  ['an unknown key', loading(['rules', 0, 'levels'], 'must')],
  ['a field that is missing', loading(['rules', 0, 'level'], undefined)],
  ['a file that is no JSON', ['{"a" 1}', '{"a": 1 "b": 2}', '["a"', ''].flatMap(ofText)],
];

function ofText(text: string): readonly string[] {
  const parsed = parsePack(new TextEncoder().encode(text));
  return parsed.ok ? [] : parsed.problems.flatMap(({ message, remedy }) => [message, remedy]);
}

describe('what the reader of packs says', () => {
  it('is the same in the table as in the English strings', () => {
    const english = catalogue('en');
    for (const [key, sentence] of sentences) expect([key, english[key]?.message]).toEqual([key, sentence]);
  });

  // Of these, one sentence in the code makes several.
  const made = /^There is no |^`\$1` has no (text|examples) /;
  it.each(sentences.filter(([, sentence]) => !made.test(sentence)))('%s is still said: %s', (_, sentence) => {
    const pieces = sentence.split(/[`"]?\$\d[`"]?/);
    const missing = pieces.map((piece) =>
      piece
        .toLowerCase()
        .replace(/^\. |\.$/g, '')
        .trim(),
    );
    expect(missing.filter((piece) => !sources.includes(piece))).toEqual([]);
  });

  it.each(mistakes)('is said in the language of the interface: %s', (_, messages) => {
    expect(messages.length).toBeGreaterThan(0);
    for (const id of ['ro', 'pt', 'fa', 'mn']) {
      speakIn(id);
      expect(messages.filter((message) => said(message) === message)).toEqual([]);
      expect(messages.map(said).filter((message) => /\$\d/.test(message))).toEqual([]);
    }
  });

  it('reads from right to left in Persian, whatever stands first in it', () => {
    speakIn('fa');
    expect(said('`acme/late` has no limit.')).toBe('\u200f\u2066`\u2068acme/late\u2069`\u2069 حد ندارد.');
    expect(said('A "(" without its ")".')).toBe('\u200fیک «\u2066(\u2069» بدون «\u2066)\u2069» آن.');
  });

  it('keeps the values, and what it does not know', () => {
    speakIn('ro');
    expect(said('`acme/late` finds I am [[late]]. instead of [[I am]] late.')).toBe(
      '`acme/late` găsește I am [[late]]. în loc de [[I am]] late.',
    );
    expect(said('Something new.')).toBe('Something new.');
    speak(undefined);
    expect(said('The text is empty.')).toBe('The text is empty.');
  });
});
