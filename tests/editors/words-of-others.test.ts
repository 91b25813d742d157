import { describe, expect, it } from 'vitest';
import { wordsOfOthers } from '../../src/editors/words-of-others';

/** What is left for the linter. */
const own = (text: string): string => {
  let left = '';
  let from = 0;
  for (const [start, end] of wordsOfOthers(text)) {
    left += text.slice(from, start);
    from = end;
  }
  return (left + text.slice(from)).trim();
};

describe('what the agent did not write', () => {
  it.each([
    [
      'quoted lines',
      'Hello Ana,\n> Where is my parcel?\n> I am waiting.\nIt is on its way.',
      'Hello Ana,\n\n\nIt is on its way.',
    ],
    ['the line that introduces a quote', 'Sure.\n\nOn Mon, 3 May 2026 at 10:12, Ana wrote:\n> Where is it?', 'Sure.'],
    ['the same in Romanian', 'Sigur.\n\nÎn data de 3.05.2026, Ana <ana@x.ro> a scris:\n> Unde este?', 'Sigur.'],
    ['the same in Persian', 'حتما.\nدر ۳ مه ۲۰۲۶، آنا نوشت:\n> کجاست؟', 'حتما.'],
    ['a signature', 'Done.\n-- \nSam Keller\nSupport', 'Done.'],
    ['a signature of Roundcube above the quote', 'Done.\n\n---\nSam Keller\nSupport\n\n> Hello', 'Done.'],
    ['the mail below a separator', 'Done.\n-----Original Message-----\nFrom: Ana', 'Done.'],
    ['a long line of underscores', 'Done.\n________________________________\nFrom: Ana', 'Done.'],
  ])('leaves out %s', (_what, text, left) => {
    expect(own(text)).toBe(left);
  });

  it.each([
    'Please do the following:\nUnplug the router.',
    'At 10:30 you will get:\n1. a call',
    'Here - as promised - is the label.',
    'It costs 5 > 3.',
  ])('keeps what only looks like it: %s', (text) => {
    expect(wordsOfOthers(text)).toEqual([]);
  });

  it('joins the spans that elements mark with its own', () => {
    const text = 'Hi.\nOn 3 May Ana wrote:\nWhere is it?';
    expect(wordsOfOthers(text, [[24, 36]])).toEqual([
      [4, 23],
      [24, 36],
    ]);
  });
});
