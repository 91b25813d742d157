import { readClockOrTerm } from './grammar';
import type { Item } from './items';
import type { WhenWords } from './words';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month';

/** An hour of the clock; sure when it cannot be meant for the other half of the day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly sure: boolean;
}

/** What a stretch of words says of a time. */
export interface Run {
  readonly clock?: Clock;
  readonly length?: { readonly n: number; readonly unit: Unit };
  readonly date?: { readonly year?: number; readonly month?: number; readonly day: number; readonly solar?: boolean };
  /** The other things that it says, as `Meaning`. */
  readonly says: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
  /** Number of its clause in the sentence, and whether a comma comes right before it or anywhere in the clause before. */
  readonly clause: number;
  readonly commas: number;
  /** It begins the sentence. */
  readonly first: boolean;
}

/** A run in the making. */
export type Draft = { -readonly [K in keyof Run]: Run[K] } & {
  says: Set<string>;
  last: 'clock' | 'other';
  isOpen?: boolean;
};

/** Says nothing by itself. */
const EMPTY = new Set([
  'fill',
  'free',
  'at',
  'after',
  'start',
  'ora',
  'on',
  'range',
  'ord',
  'work',
  'within',
  'this',
  'next',
  'day',
  'few',
]);

/** Belongs to a time only when more of it follows. */
const TRAILING = new Set(['fill', 'at', 'after', 'ora', 'range', 'this', 'on']);

/** The stretches of a sentence that speak of a time. */
export function runsOf(items: readonly Item[], words: WhenWords): readonly Run[] {
  const runs: Draft[] = [];
  let run: Draft | undefined;
  let clause = 0;
  let commas = 0;
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    if (item.comma) commas++;
    const joinsNumbers = item.means === 'and' && run?.last === 'clock' && isClockNext(items, at + 1);
    if (item.means === '' || item.means === 'free' || (item.means === 'and' && !joinsNumbers)) {
      if (item.means === 'and') clause++;
      if (item.means === '') close(run);
      run = undefined;
      at++;
      continue;
    }
    if (!run) {
      run = { says: new Set(), start: item.start, end: item.end, clause, commas, first: at === 0, last: 'other' };
      runs.push(run);
    }
    const read = item.means === 'number' ? readClockOrTerm(items, at, words, run) : takeWord(item, run);
    if (item.means === 'number' && read > 0) run.isOpen = false;
    if (read === 0) {
      close(run);
      run = undefined;
    } else if (!TRAILING.has(item.means)) run.end = (items[at + read - 1] as Item).end;
    at += Math.max(read, 1);
  }
  return runs.filter(saysTime);
}

/** "Two days after your reply" is not two days from now. */
function close(run: Draft | undefined): void {
  if (run?.isOpen) run.says.add('vague');
}

function saysTime({ clock, length, date, says }: Draft): boolean {
  return !!clock || !!length || !!date || [...says].some((each) => !EMPTY.has(each));
}

function takeWord({ means }: Item, run: Draft): number {
  if (!['fill', 'at', 'after', 'ora', 'range'].includes(means)) run.last = 'other';
  if (means === 'month-of') run.says.add('month');
  if (means === 'after') run.isOpen = run.length !== undefined;
  else if (!['fill', 'at', 'ora', 'range', 'on', 'this'].includes(means)) run.isOpen = false;
  // A word that is a month only beside a number ("may"), and one that is a day unless it is counted.
  run.says.add(means.endsWith('-counted') ? 'fill' : means === 'month-w1' ? 'w1' : means);
  return 1;
}

function isClockNext(items: readonly Item[], from: number): boolean {
  let at = from;
  while (['at', 'after', 'ora', 'fill', 'hour-at'].includes(items[at]?.means ?? '')) at++;
  return items[at]?.means === 'number';
}
