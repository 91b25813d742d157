import type { Item } from './items';
import type { Draft } from './runs';
import type { WhenWords } from './words';

/** One place in a sentence, with what stands around it. */
export interface Spot {
  readonly items: readonly Item[];
  readonly at: number;
  readonly words: WhenWords;
  readonly run: Draft;
}

/** Units of a term. */
export const UNITS: readonly string[] = ['minute', 'hour', 'day', 'week', 'month'];

/** What the item at a place means; nothing beyond the ends. */
export function means({ items }: Spot, at: number): string {
  return items[at]?.means ?? '';
}

/** The next place from here on that says something; a comma ends the way. */
export function skip(spot: Spot, from: number, over: readonly string[] = ['fill']): number {
  let at = from;
  while (over.includes(means(spot, at)) && !spot.items[at]?.comma) at++;
  return at;
}

/** The item before that says something. */
export function back(spot: Spot): number {
  let at = spot.at - 1;
  while (means(spot, at) === 'fill') at--;
  return at;
}

/** Whether this names a part of the day. */
export function isDayPart(meaning: string): boolean {
  return ['morning', 'forenoon', 'noon', 'afternoon', 'late', 'evening', 'night', 'midnight'].includes(meaning);
}
