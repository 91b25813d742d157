import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertionsOf, type Wish } from '../../src/engine/insert';
import type { Span } from '../../src/engine/types';
import { languages } from '../../src/languages';

const SENTENCE = 'New here.';

const insert = (text: string, wish: Partial<Wish> = {}, excluded: readonly Span[] = []): readonly string[] =>
  insertionsOf(text, excluded, { sentence: SENTENCE, side: 'beginning', ...wish }, languages).map(
    ({ at, text: inserted }) => `${text.slice(0, at)}[${inserted}]${text.slice(at)}`,
  );

/** A draft with the caret at `|`. */
const atCaret = (sample: string, side: Wish['side'] = 'beginning'): string | undefined =>
  insert(sample.replace('|', ''), { side, caret: sample.indexOf('|') })[0];

describe('a sentence for the beginning goes', () => {
  it.each([
    ['after the greeting', 'Hello Ana,\nI look at it.', 'Hello Ana,\n[New here. ]I look at it.'],
    [
      'after an empty line',
      'Hello Ana,\n\nI look at it.\n\nRegards',
      'Hello Ana,\n\n[New here. ]I look at it.\n\nRegards',
    ],
    ['after a greeting in the same line', 'Hi Ana, I look at it.', 'Hi Ana, [New here. ]I look at it.'],
    ['after a greeting with a title', 'Dear Mr. Smith, I look at it.', 'Dear Mr. Smith, [New here. ]I look at it.'],
    ['after a greeting that is a sentence', 'Hello Ana. I look at it.', 'Hello Ana. [New here. ]I look at it.'],
    ['after a Mongolian one', 'Сайн байна уу? Би шалгаж байна.', 'Сайн байна уу? [New here. ]Би шалгаж байна.'],
    ['after a Persian one', 'سلام، بررسی می‌کنم.', 'سلام، [New here. ]بررسی می‌کنم.'],
    ['to the front without a greeting', 'I look at it. Soon.', '[New here. ]I look at it. Soon.'],
    ['into an empty draft', '', '[New here.]'],
    ['into the line that was just begun', 'Hello Ana,\n', 'Hello Ana,\n[New here.]'],
    [
      'into an empty line in the middle',
      'Hello Ana,\n\n\n\nRegards,\nBob',
      'Hello Ana,\n\n[New here.]\n\nRegards,\nBob',
    ],
    ['before a signature', '\n\n-- \nBob', '[New here.]\n\n-- \nBob'],
  ])('%s', (_, text, expected) => {
    expect(insert(text)[0]).toBe(expected);
  });

  it('on a line of its own below a greeting, or beside it where there can be no line break', () => {
    expect(insert('Hello Ana,')).toEqual(['Hello Ana,[\nNew here.]', 'Hello Ana,[ New here.]']);
    expect(insert('Hello Ana,\nRegards')).toEqual([
      'Hello Ana,[\nNew here.]\nRegards',
      'Hello Ana,[ New here.]\nRegards',
    ]);
  });

  it('behind the sentences that should stand before it', () => {
    const text = 'Hello,\nI see. I feel with you. I look at it.';
    expect(
      insert(text, {
        after: [
          [9, 12],
          [16, 20],
        ],
      })[0],
    ).toBe('Hello,\nI see. I feel with you.[ New here.] I look at it.');
    expect(insert(text, { after: [[35, 40]] })[0]).toBe('Hello,\n[New here. ]I see. I feel with you. I look at it.');
  });

  it('never before a quote that the editor marks, without a line of its own', () => {
    expect(insert('On Monday Ana wrote', {}, [[0, 19]])).toEqual(['[New here.\n]On Monday Ana wrote']);
  });
});

describe('a sentence for the end goes', () => {
  it.each([
    ['behind the last one', 'Hello,\nI look at it.', 'Hello,\nI look at it.[ New here.]'],
    ['before the closing', 'I look at it.\n\nKind regards,\nBob', 'I look at it.[ New here.]\n\nKind regards,\nBob'],
    ['before the signature', 'I look at it.\n-- \nBob', 'I look at it.[ New here.]\n-- \nBob'],
    ['before a quote', 'I look at it.\n> It broke.', 'I look at it.[ New here.]\n> It broke.'],
    ['behind one without a full stop, which it gets', 'I look at it', 'I look at it[. New here.]'],
    ['behind an emoji', 'I look at it 😀', 'I look at it 😀[ New here.]'],
    ['before spaces at the end', 'I look at it.  \n', 'I look at it.[ New here.]  \n'],
  ])('%s', (_, text, expected) => {
    expect(insert(text, { side: 'end' })[0]).toBe(expected);
  });
});

describe('a caret', () => {
  it.each([
    ['between two sentences is the place', 'One. |Two.', 'One. [New here. ]Two.'],
    ['right behind a sentence', 'One.| Two.', 'One.[ New here.] Two.'],
    ['behind the last one', 'One. Two.|', 'One. Two.[ New here.]'],
    ['on an empty line', 'One.\n|\nTwo.', 'One.\n[New here.]\nTwo.'],
    ['before a later paragraph', 'One.\n|Two.', 'One.\n[New here. ]Two.'],
    ['inside a sentence is not', 'One. Tw|o.', '[New here. ]One. Two.'],
    ['behind an abbreviation is not', 'Dear all, ask Mr. |Smith.', 'Dear all, [New here. ]ask Mr. Smith.'],
    ['behind half a sentence is not', 'One. And then|', '[New here. ]One. And then'],
    ['in the closing is not', 'One.\n|Regards', '[New here. ]One.\nRegards'],
    ['before the greeting is not', '|Hello,\nOne.', 'Hello,\n[New here. ]One.'],
    ['in an empty body picks the line', 'Hello,\n\n\n|\nRegards', 'Hello,\n\n\n[New here.]\nRegards'],
  ])('%s', (_, sample, expected) => {
    expect(atCaret(sample)).toBe(expected);
  });
});

describe('any draft', () => {
  const piece = fc.constantFrom(
    ...[
      'Hello Ana,',
      'Hi',
      'One.',
      'Two!',
      'three',
      'Mr. X',
      ' ',
      '\n',
      '\n\n',
      '> q',
      '-- ',
      'Regards,',
      'سلام،',
      '😀',
      '\ufffc',
    ],
  );
  const draft = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('keeps its words, and gets the sentence with white space or a border on both sides', () => {
    fc.assert(
      fc.property(draft, fc.nat(60), fc.boolean(), (text, caret, end) => {
        const all = insertionsOf(text, [], { sentence: SENTENCE, side: end ? 'end' : 'beginning', caret }, languages);
        expect(all.length).toBeGreaterThan(0);
        for (const { at, text: inserted } of all) {
          const after = text.slice(0, at) + inserted + text.slice(at);
          const start = at + inserted.indexOf(SENTENCE);
          expect(after.slice(start, start + SENTENCE.length)).toBe(SENTENCE);
          expect(`\n${after}`.charAt(start)).toMatch(/\s/);
          expect(`${after}\n`.charAt(start + SENTENCE.length)).toMatch(/\s/);
          expect(inserted.replace(SENTENCE, '')).toMatch(/^(?:\. |[ \n]?)[ \n]?$/);
          // Never between the letters of a word.
          expect(`${text.slice(at - 1, at)}|${text.slice(at, at + 1)}`).not.toMatch(/^\p{L}\|\p{L}$/u);
        }
      }),
    );
  });

  it('is not touched where the editor says that the words are of others', () => {
    fc.assert(
      fc.property(draft, fc.nat(30), fc.nat(30), fc.nat(60), (text, start, length, caret) => {
        const from = Math.min(start, text.length);
        const to = Math.min(from + length, text.length);
        const wish: Wish = { sentence: SENTENCE, side: 'end', caret };
        for (const { at } of insertionsOf(text, from < to ? [[from, to]] : [], wish, languages))
          expect(at > from && at < to).toBe(false);
      }),
    );
  });
});
