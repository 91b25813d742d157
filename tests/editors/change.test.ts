import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeBetween, shiftOffset, shiftSpan } from '../../src/editors/change';
import type { Span } from '../../src/engine/types';

const text = fc.string({ unit: fc.constantFrom(...'ab ,\n', 'ş', 'نمی', '\u200c', '😀', 'өө'), maxLength: 30 });

const apply = (before: string, { at, removed, inserted }: Change) =>
  before.slice(0, at) + inserted + before.slice(at + removed);

describe('the change between two texts', () => {
  it('is none when they are equal', () => {
    expect(changeBetween('same', 'same')).toBeUndefined();
  });

  it('is the smallest edit', () => {
    expect(changeBetween('I know', 'I do not know')).toEqual({ at: 2, removed: 0, inserted: 'do not ' });
    expect(changeBetween('aaa', 'aaaa')).toEqual({ at: 3, removed: 0, inserted: 'a' });
    expect(changeBetween('aaaa', 'aaa')).toEqual({ at: 3, removed: 1, inserted: '' });
  });

  it('replaces a whole emoji, not half of it', () => {
    expect(changeBetween('x😀y', 'x😁y')).toEqual({ at: 1, removed: 2, inserted: '😁' });
  });

  it('turns the first into the second, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after);
        expect(change ? apply(before, change) : before).toBe(after);
      }),
    );
  });
});

describe('a span under an edit', () => {
  const shifted = (before: string, after: string, words: string) => {
    const start = before.indexOf(words);
    const change = changeBetween(before, after);
    const span: Span = [start, start + words.length];
    const now = change ? shiftSpan(span, change) : span;
    return now && after.slice(...now);
  };

  it.each([
    ['typed before it', 'It is our policy', 'Well, it is our policy', 'our policy'],
    ['typed after it', 'our policy', 'our policy, sorry', 'our policy'],
    ['a space typed right after it', 'our policy', 'our policy ', 'our policy'],
    ['removed before it', 'Well. our policy', 'our policy', 'our policy'],
  ])('stays on its words: %s', (_what, before, after, words) => {
    expect(shifted(before, after, words)).toBe(words);
  });

  it.each([
    ['typed inside', 'our policy', 'our own policy', 'our policy'],
    ['letters glued to its end', 'sorry', 'sorryish', 'sorry'],
    ['letters glued to its start', 'is policy', 'is mpolicy', 'policy'],
    ['its end removed', 'our policy now', 'our pol now', 'our policy'],
    ['all of it removed', 'x our policy y', 'x  y', 'our policy'],
  ])('is given up: %s', (_what, before, after, words) => {
    expect(shifted(before, after, words)).toBeUndefined();
  });

  it('never ends up on other words', () => {
    const edit = fc.tuple(text, text, fc.nat(), fc.nat());
    fc.assert(
      fc.property(edit, ([before, after, a, b]) => {
        const bounds = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
        const span: Span = [bounds[0] ?? 0, bounds[1] ?? 0];
        const change = changeBetween(before, after);
        if (!change || span[0] === span[1]) return;
        const now = shiftSpan(span, change);
        if (now) expect(after.slice(...now)).toBe(before.slice(...span));
      }),
    );
  });
});

describe('a caret under an edit', () => {
  it('stays behind the text that stood before it', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), (before, inserted, seed) => {
        const caret = seed % (before.length + 1);
        const at = Math.floor(caret / 2);
        if (at === caret) return;
        const change = { at, removed: caret - at, inserted };
        expect(apply(before, change).slice(shiftOffset(caret, change))).toBe(before.slice(caret));
      }),
    );
  });
});
