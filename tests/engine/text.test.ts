import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithMap } from '../../src/engine/fold';
import { Forms } from '../../src/engine/forms';
import { createLinter } from '../../src/engine/index';
import { END, readSentence, type Sentence, START, WORD } from '../../src/engine/tokenize';
import { en } from '../../src/languages/en';
import { languages } from '../../src/languages/index';
import { oneConcept } from './marked';

function sentences(text: string): string[] {
  const forms = new Forms(languages.flatMap((language) => language.abbreviations));
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const sentence = readSentence(text, at, forms);
    out.push(text.slice(at, at + sentence.end));
    at += sentence.length;
  }
  return out;
}

function placesOf({ words }: Sentence): [start: number, end: number][] {
  return Array.from({ length: words.length / WORD }, (_, i) => [words[i * WORD + START], words[i * WORD + END]]);
}

function words(text: string): string[] {
  const sentence = readSentence(text, 0, new Forms([]));
  return placesOf(sentence).map(([start, end]) => text.slice(start, end));
}

describe('sentences end', () => {
  const cases: [string, string[]][] = [
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['No, really?! Yes...', ['No, really?!', 'Yes...']],
    ['He said “no.” She left.', ['He said “no.”', 'She left.']],
    ['Dear Mr. Lee, it costs 1.5 euros. Ok.', ['Dear Mr. Lee, it costs 1.5 euros.', 'Ok.']],
    ['Well... you see', ['Well... you see']],
    ['Done.Next', ['Done.', 'Next']],
    ['See a.example/b.html. Thanks', ['See a.example/b.html.', 'Thanks']],
    ['1. Unplug it. 2. Wait.', ['1. Unplug it.', '2. Wait.']],
    ['سلام. چطورید؟ خوب', ['سلام.', 'چطورید؟', 'خوب']],
    ['   ', ['']],
  ];
  it.each(cases)('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('words are cut', () => {
  const cases: [string, string[]][] = [
    ["don't e-mail o’clock", ["don't", 'e-mail', 'o’clock']],
    ["'quoted' -dash- end-", ['quoted', 'dash', 'end']],
    ['5pm 17:00 1,200.50 10/12 A4', ['5', 'pm', '17:00', '1,200.50', '10/12', 'A4']],
    ['n-am să-ți contacte-nos', ['n-am', 'să-ți', 'contacte-nos']],
    ['می‌دانم و کتاب', ['می‌دانم', 'و', 'کتاب']],
    ['мартсан 😀 уу', ['мартсан', 'уу']],
    ['see https://a.example/b?c=d, or ana@b.example!', ['see', 'https://a.example/b?c=d', 'or', 'ana@b.example']],
    ['Hi {{customer.name}}, `code` [link] and/or', ['Hi', '{{customer.name}}', '`code`', '[link]', 'and', 'or']],
    ['caf\u0065\u0301 und', ['cafe\u0301', 'und']],
  ];
  it.each(cases)('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('as Intl.Segmenter cuts them, clitics and half-spaces apart', () => {
    const text =
      'The parcel did not arrive on Monday. Coletul nu a ajuns luni. A encomenda não chegou. Таны илгээмж ирээгүй. بسته نرسید';
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
    const theirs = [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
    expect(sentences(text).flatMap(words)).toEqual(theirs);
    // Where ours differ: a Romanian or Portuguese clitic stays one spelling, which the language then opens.
    expect([...segmenter.segment('n-am')].filter((part) => part.isWordLike)).toHaveLength(2);
    expect(words('n-am')).toEqual(['n-am']);
  });
});

const character = fc.constantFrom(
  ..."aZéșțñ ŞİıßæÆ.,;:!?'’-–\n\t()[]{}`@/\u200c\u200d\u00a0\ufeff1٢۳ کیيكئأميжөүйё😀\u0301\u0306>".split(''),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(character).map((parts) => parts.join('')),
);

describe('whatever is typed', () => {
  it('a Greek oxia is an apostrophe, as the acute accent that it decomposes to', () => {
    expect(fold('don\u1ffdt')).toBe("don't");
  });
  it('folding maps every letter back to where it came from, and does nothing twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, at } = foldWithMap(text);
        expect(at).toHaveLength(folded.length);
        for (let i = 0; i < at.length; i++) {
          expect(at[i]).toBeGreaterThanOrEqual(i > 0 ? at[i - 1] : 0);
          expect(at[i]).toBeLessThan(text.length);
        }
        expect(fold(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });

  it('sentences cover the text without gap or overlap, and words lie in their sentence', () => {
    const forms = new Forms([]);
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        while (at < text.length) {
          const sentence = readSentence(text, at, forms);
          expect(sentence.length).toBeGreaterThan(0);
          let last = 0;
          for (const [start, end] of placesOf(sentence)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(sentence.end);
          expect(sentence.end).toBeLessThanOrEqual(sentence.length);
          at += sentence.length;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('not the agent’s words', () => {
  const linter = createLinter(oneConcept(['our policy']), [en]);
  const hits = (reply: string) => linter.lint({ reply, lang: 'en' }).acts.length;
  const cases: [name: string, text: string, hits: number][] = [
    ['a quoted line', 'It is our policy.\n> It is our policy.', 1],
    ['what introduces a quote', 'On Monday, Ana Our Policy wrote:\n> hello', 0],
    ['a signature', 'Hello.\n-- \nOur policy team', 0],
    ['an original message', 'Hello.\n-----Original Message-----\nour policy', 0],
    ['a greeting', 'Dear our policy team,\nhello', 0],
    ['a closing and the name under it', 'Hello there, this is long enough.\nKind regards,\nOur Policy', 0],
    ['a link', 'see https://a.example/our policy', 0],
    ['a placeholder', 'see {{our policy}}', 0],
    ['code', 'run `our policy` now', 0],
    ['a sentence that begins with a greeting', 'Hello, it is our policy.', 1],
    ['a line that ends with a colon', 'This is our policy:\nbuy one', 1],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(hits(text)).toBe(expected));

  it('what the editor knows to be others’', () => {
    const reply = 'our policy here, our policy there';
    expect(linter.lint({ reply, lang: 'en', excluded: [[0, 15]] }).acts.map((act) => act.span)).toEqual([[17, 27]]);
  });
  it('goes on over a line that a mail program wrapped', () => {
    expect(hits('I am afraid that there is nothing to be done, as it is our\npolicy to say no.')).toBe(1);
  });
});
