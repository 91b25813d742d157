import { type Automaton, specialAt } from './automaton';
import { callsOf, type Entry } from './entries';
import { follow, passes } from './gates';

/** In the second place of a pair: the first is a node behind both words. */
export const BEHIND_BOTH = -1;
/** The first is a node behind the first word, or the negative of the place of its special part. */
export const BEHIND_FIRST = 0;

/** So many pairs of words are remembered, and so many numbers with them: a back-test holds 4 MB, a day of replies a tenth. */
const MOST_PAIRS = 32_768;
const MOST_NUMBERS = 262_144;
/** Words with larger numbers are looked up each time. */
const MOST_WORDS = 1 << 15;
const NONE: readonly number[] = [];

/**
 * Tells what may begin with a word when another follows. In a pack of thousands of phrases dozens begin with each common
 * word, and one or two of them go on with the next: so pairs of words are looked up, and remembered.
 */
export class Beginnings {
  private readonly known = new Map<number, readonly number[]>();
  private numbers = 0;
  /** Nodes that lists of the root lead to: a word is not the only way there. */
  private readonly behindLists: ReadonlySet<number>;

  constructor(private readonly automaton: Automaton) {
    const { cells } = automaton;
    this.behindLists = new Set(callsOf(cells, specialAt(cells, 0)).map(([, to]) => to));
  }

  /** Pairs: something and `BEHIND_FIRST` or `BEHIND_BOTH`, or the node behind a list and 1 more than the list. */
  of(word: Entry, next: Entry): readonly number[] {
    if (word.begins.length === 0) return NONE;
    if (word.id >= MOST_WORDS || next.id >= MOST_WORDS) return this.find(word, next);
    const key = word.id * MOST_WORDS + next.id;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.find(word, next);
    this.numbers += found.length;
    if (this.known.size >= MOST_PAIRS || this.numbers > MOST_NUMBERS) {
      this.known.clear();
      this.numbers = found.length;
    }
    this.known.set(key, found);
    return found;
  }

  private find(word: Entry, next: Entry): readonly number[] {
    const { begins } = word;
    const { cells } = this.automaton;
    const found: number[] = [];
    for (let i = 0; i < begins.length; i += 2) {
      const list = begins[i + 1] - 1;
      if (list >= 0) {
        if (this.listGoesOn(list, word, next)) found.push(begins[i], begins[i + 1]);
      } else if (passes(cells, begins[i], next)) {
        const special = specialAt(cells, begins[i]);
        if (this.behindLists.has(begins[i])) found.push(begins[i], BEHIND_FIRST);
        else {
          if (special !== 0) found.push(-special, BEHIND_FIRST);
          follow(cells, begins[i], next, (to) => found.push(to, BEHIND_BOTH));
        }
      }
    }
    return found.length === 0 ? NONE : found;
  }

  private listGoesOn(list: number, word: Entry, next: Entry): boolean {
    const { cells, lists } = this.automaton;
    if (specialAt(cells, lists[list]) !== 0) return true;
    const own = placeOf(word, list);
    for (let i = word.lists[own + 1]; i < word.lists[own + 2]; i++) {
      const node = word.behind[i];
      if (!passes(cells, node, next)) continue;
      if (specialAt(cells, node) !== 0) return true;
      let leads = false;
      follow(cells, node, next, () => {
        leads = true;
      });
      if (leads) return true;
    }
    return false;
  }
}

/** Where a list stands in `Entry.lists` of a word that may begin it. */
export function placeOf({ lists }: Entry, list: number): number {
  let low = 0;
  let high = lists.length / 3;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lists[middle * 3] <= list) low = middle;
    else high = middle;
  }
  return low * 3;
}
