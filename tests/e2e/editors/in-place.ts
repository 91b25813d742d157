import { expect } from 'vitest';
import type { Span } from '../../../src/engine/types';
import type { BoxInProbe } from './box-in-probe';
import { ask } from './probe/line';
import type { Box } from './probe/operations';
import { boxesOfWords } from './truth';

const WORDS = /[\p{L}\p{M}\p{N}\u200c]+/gu;

/** A line of a textarea is a little higher than its letters. */
const LEADING = 4;
/** Borders and padding of a field, at their widest. */
const EDGE = 16;

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const edgesOf = (rect: Box | undefined): Edges | undefined =>
  rect && { left: rect.x, right: rect.x + rect.width, top: rect.y, bottom: rect.y + rect.height };

const lettersAtBothEnds = ([start, end]: Span): Span[] => [
  [start, start + 1],
  [end - 1, end],
];

/** In a textarea the browser tells only the nearest gap between letters: the offset changes in the middle of a letter. */
const middlesOf = (letters: readonly { readonly rects: readonly Box[] }[]): Edges | undefined => {
  const [first, last] = letters.map(({ rects }) => rects[0]);
  if (!first || !last) return undefined;
  const [a, b] = [first.x + first.width / 2, last.x + last.width / 2];
  return { left: Math.min(a, b), right: Math.max(a, b), top: first.y, bottom: first.y + first.height };
};

/** Whether both ends of a word lie well inside of the box: what an input cuts off looks narrower than it is. */
const isWhole = ({ left, right }: Edges, box: Edges): boolean => left > box.left + EDGE && right < box.right - EDGE;

const boxOf = async (box: BoxInProbe): Promise<Edges> =>
  box.page.evaluate(() => {
    const { left, right, top, bottom } = window.desk?.root().getBoundingClientRect() ?? new DOMRect();
    return { left, right, top, bottom };
  });

/** Compares every word of a box with where the browser paints it, to 2 pixels; answers how many could be seen. */
export const comparePlaces = async (box: BoxInProbe, hasNodes: boolean): Promise<number> => {
  const text = await box.read();
  const spans = Array.from(text.matchAll(WORDS), ({ index, 0: word }) => [index, index + word.length] as const);
  const truth = await boxesOfWords(box.page, spans, text);
  const measured = await ask(box.page, 'measure', { spans: hasNodes ? spans : spans.flatMap(lettersAtBothEnds) });
  const around = await boxOf(box);
  let compared = 0;
  for (const [index, wanted] of truth.entries()) {
    const word = text.slice(...(spans[index] ?? [0, 0]));
    if (hasNodes) expect(measured[index]?.words.replaceAll('\u00a0', ' ')).toBe(word);
    const found = hasNodes ? edgesOf(measured[index]?.rects[0]) : middlesOf(measured.slice(2 * index, 2 * index + 2));
    // Scrolled out of sight: no rectangle to compare.
    if (!found || !wanted || (!hasNodes && !isWhole(found, around))) continue;
    compared++;
    expect(Math.abs(found.left - wanted.x), `left of ${word}`).toBeLessThanOrEqual(2);
    expect(Math.abs(found.right - (wanted.x + wanted.width)), `right of ${word}`).toBeLessThanOrEqual(2);
    expect(wanted.y, `line of ${word}`).toBeLessThanOrEqual(found.bottom + LEADING);
    expect(wanted.y + wanted.height, `line of ${word}`).toBeGreaterThanOrEqual(found.top - LEADING);
  }
  return compared;
};
