import type { Span } from '../engine/types';

/** One edit: at `at`, `removed` code units of the old text gave way to `inserted`. */
export interface Change {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The edit that puts `text` in place of `span`. */
export function changeOf({ span, text }: { readonly span: Span; readonly text: string }): Change {
  return { at: span[0], removed: span[1] - span[0], inserted: text };
}

/** The smallest single edit that turns `before` into `after`; `undefined` when they are equal. Never cuts a surrogate pair. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  let tail = 0;
  while (
    tail < shortest - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail--;
  return { at: start, removed: before.length - start - tail, inserted: after.slice(start, after.length - tail) };
}

/**
 * Where a span of the old text lies in the new one; `undefined` when the edit touched its words, also when it
 * glued letters to one of its ends (`sorry` in `sorryish` is another word).
 */
export function shiftSpan(span: Span, change: Change): Span | undefined {
  const [start, end] = span;
  const { at, removed, inserted } = change;
  if (end < at || (end === at && !/^[\p{L}\p{M}\p{N}]/u.test(inserted))) return span;
  const by = inserted.length - removed;
  const edited = at + removed;
  if (start > edited || (start === edited && !/[\p{L}\p{M}\p{N}]$/u.test(inserted))) return [start + by, end + by];
  return undefined;
}

/** Where an offset of the old text lies in the new one; inside the edit, or where it only inserts, it goes to its end. */
export function shiftOffset(offset: number, change: Change): number {
  const edited = change.at + change.removed;
  if (offset < change.at || (offset === change.at && offset < edited)) return offset;
  if (offset < edited) return change.at + change.inserted.length;
  return offset + change.inserted.length - change.removed;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
