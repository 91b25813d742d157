import { readClock } from './clocks';
import { readDate } from './dates';
import type { Item } from './items';
import { readNumber } from './numbers';
import type { Draft } from './runs';
import { means, type Spot, skip } from './spot';
import { readLength } from './terms';
import type { WhenWords } from './words';

/**
 * Reads the number at `at` and what belongs to it into the run; returns how many items that were, 0 when the number
 * speaks of no time.
 */
export function readClockOrTerm(items: readonly Item[], at: number, words: WhenWords, run: Draft): number {
  const spot: Spot = { items, at, words, run };
  const { value, read } = wholeNumber(spot);
  const written = readNumber(items[at] as Item, words);
  return (
    readDate(spot, written, value, read) || readLength(spot, value, read) || readClock(spot, written, value, read) || 0
  );
}

/** `twenty four`, `two and a half`, `24 to 48` (the upper end). */
function wholeNumber(spot: Spot): { readonly value: number; readonly read: number } {
  const { items, at, words } = spot;
  let value = readNumber(items[at] as Item, words).value ?? Number.NaN;
  let next = at + 1;
  const ones = means(spot, next) === 'and' ? next + 1 : next;
  const one = items[ones];
  if (items[at]?.isWord && one?.isWord && value >= 20 && value % 10 === 0 && Number(one.number) < 10) {
    value += Number(one.number);
    next = ones + 1;
  }
  const half = skip(spot, next, ['and']);
  if (means(spot, half) === 'half' && half > next) return { value: value + 0.5, read: half + 1 - at };
  const sign = means(spot, next);
  const other = skip(spot, next + 1, ['fill', 'range', 'at', 'after', 'ora', 'hour-at']);
  if ((sign === 'range' || sign === 'and') && means(spot, other) === 'number') {
    const upper = wholeNumber({ ...spot, at: other });
    if (upper.value > value) return { value: upper.value, read: other + upper.read - at };
  }
  return { value, read: next - at };
}
