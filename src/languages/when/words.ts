import { foldWithMap } from '../../engine/fold';

/**
 * What a word or phrase means to the reader of times:
 * numbers as digits (`2`), `half`, `few`; units `minute`, `hour`, `day`, `week`, `month`; `h`, an hour of the clock
 * unless a term is named; `hour-at`, before a number the clock and behind it the unit (Persian); `day-on`, before a
 * number the day of the month and behind it the unit (Portuguese);
 * `ora` and `at`, what stands before an hour (`at` before other things too); `on`, before the day of the month;
 * `am`, `pm`, `oclock`; `half-past`, `quarter-past`, `quarter-to`; `ord`, behind the day of the month; `month-of`,
 * between the number of a month and its day (Mongolian);
 * `d0` today, `d1`, `d2`; `w0` Sunday to `w6`; `next`, `this`; `next-week`, `this-week`, `next-month`, `this-month`, `next-working-day`;
 * `m1` January to `m12`; `j1` Farvardin to `j12`; `m5-counted` only beside a number; `month-w1` Monday, counted months;
 * parts of the day `morning`, `forenoon` (until noon), `noon`, `afternoon`, `late` (five o'clock), `evening`, `night`,
 * `midnight`; `end`; `closing`, the end of the working hours; `weekend`, what comes before it; `work`, a working day;
 * `start`, of a week; `after`, like `at`, and behind a term what it runs from; `quarter-hour`, `hour-and-half`; `vague`,
 * a time that only the agent can tell, as one of another zone; `within`, makes a term of a number of hours; `range` between two numbers; `and`, also between clauses;
 * `past`, nothing that was; `fill`, says nothing of the time; `free`, may follow an hour.
 */
export type Meaning = string;

/** What a language says times with. */
export interface WhenWords {
  readonly lang: string;
  /** Folded words joined by a blank, and what they mean. */
  readonly phrases: ReadonlyMap<string, Meaning>;
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** First day of the week; 0 is Sunday. */
  readonly weekStart: number;
  /** What 3/4 means; `unclear` where both are usual. */
  readonly slash: 'day-month' | 'month-day' | 'unclear';
  readonly calendar: 'gregory' | 'persian';
}

/** A word or number of a text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\p{Nd}+(?:[:.,/\-–\u066b]\p{Nd}+)*|[\p{L}\p{M}](?:[\p{L}\p{M}'’\u200c\u200d]*[\p{L}\p{M}])?/gu;

/** The words and numbers of a text, folded. */
export function tokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (found) => ({
    word: foldWithMap(found[0]).text.replaceAll('–', '-'),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Reads a table of words: on each line a meaning, a colon, and the phrases that mean it, parted by `|`. */
export function whenWords(own: Omit<WhenWords, 'phrases' | 'longest'>, table: string): WhenWords {
  const phrases = new Map<string, Meaning>();
  let longest = 1;
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    for (const phrase of line.slice(colon + 1).split('|')) {
      const words = tokens(phrase).map(({ word }) => word);
      longest = Math.max(longest, words.length);
      phrases.set(words.join(' '), line.slice(0, colon).trim());
    }
  }
  return { ...own, phrases, longest };
}
