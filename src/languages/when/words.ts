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
  /** The phrases of `earlier`, folded. */
  readonly roles: ReadonlyMap<string, Role>;
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** First day of the week; 0 is Sunday. */
  readonly weekStart: number;
  /** What 3/4 means; `unclear` where both are usual. */
  readonly slash: 'day-month' | 'month-day' | 'unclear';
  readonly calendar: 'gregory' | 'persian';
  readonly earlier: EarlierWords;
}

/** How a time is tied to something that came before the reply, and is no promise: "your message of 2 May". */
export interface EarlierWords {
  /** What it is said of, each in all its forms. */
  readonly noun: string;
  /** May stand between that and the time: possessives. */
  readonly whose?: string;
  /** What became of it, behind the noun: "the message sent on 2 May". */
  readonly done?: string;
  /** What somebody did: "the form you sent on 2 May". */
  readonly did?: string;
  /** Where the last two stand: in front of the time or behind it. */
  readonly verbs: 'front' | 'behind';
  /** What the words from a noun in front up to the end of the time begin with, folded. */
  readonly front?: RegExp;
  /** What the words from the time up to a noun behind it end with, folded. */
  readonly behind?: RegExp;
}

/** The part that a phrase has in an `EarlierWords`. */
export type Role = 'noun' | 'whose' | 'done' | 'did';

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
export function whenWords(own: Omit<WhenWords, 'phrases' | 'roles' | 'longest'>, table: string): WhenWords {
  const lines = table.trim().split('\n');
  const phrases = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return folded(line.slice(colon + 1)).map((phrase) => [phrase, line.slice(0, colon).trim()] as const);
  });
  const { noun, whose = '', done = '', did = '' } = own.earlier;
  const roles = Object.entries({ noun, whose, done, did }).flatMap(([role, list]) =>
    folded(list).map((phrase) => [phrase, role as Role] as const),
  );
  const longest = Math.max(...[...phrases, ...roles].map(([phrase]) => phrase.split(' ').length));
  return { ...own, phrases: new Map(phrases), roles: new Map(roles), longest };
}

function folded(list: string): readonly string[] {
  const phrases = list.split('|').map((phrase) => tokens(phrase).map(({ word }) => word));
  return phrases.map((words) => words.join(' ')).filter(Boolean);
}
