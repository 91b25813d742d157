import { classOf, DIGIT, isLower, isUpper, LETTER, LINK, NEWLINE, OPEN, SPACE, STOP } from './characters';
import { ABBREVIATION, INITIAL, NUMBER } from './forms';

const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;
const CLOSING = '"”’»\')]';

/** Where the stops at `at` end, with the quotes and brackets behind them. */
export function afterStops(text: string, at: number): number {
  let after = at + 1;
  while (after < text.length && classOf(text.charCodeAt(after)) === STOP) after++;
  while (after < text.length && text.charCodeAt(after) !== 0x20 && CLOSING.includes(text[after])) after++;
  return after;
}

/** Where the white space at `at` ends. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length) {
    const kind = classOf(text.charCodeAt(next));
    if (kind !== SPACE && kind !== NEWLINE) break;
    next++;
  }
  return next;
}

/**
 * Whether the stops `text.slice(at, after)` end a sentence that has so many words. `flags` are those of the word right
 * before them, 0 without one.
 */
export function endsSentence(text: string, at: number, after: number, count: number, flags: number): boolean {
  if (after >= text.length) return true;
  const next = text.charCodeAt(after);
  const kind = classOf(next);
  const first = text.charCodeAt(at);
  const single = after === at + 1 && first === FULL_STOP;
  if (kind === LETTER || kind === DIGIT)
    return !single || (kind === LETTER && isUpper(next) && count > 0 && isLower(text.charCodeAt(at - 1)));
  if (kind === LINK || (kind === OPEN && !single)) return false;
  if (single) {
    if (flags & (ABBREVIATION | INITIAL)) return false;
    // "1. Unplug it": the number of a list.
    if (flags & NUMBER && count === 1) return false;
  }
  // "Well... you see": the thought goes on.
  if (first === ELLIPSIS || (after - at > 1 && first === FULL_STOP))
    return !isLower(text.charCodeAt(skipSpace(text, after)));
  return true;
}
