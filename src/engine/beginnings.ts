import { type Automaton, HEAD, specialAt, VARIABLE } from './automaton';
import type { Entries } from './entries';
import { BEGINS, BEGINS_END, ID, LISTS_AT } from './entry';
import { follow, passes } from './gates';
import { wider } from './wider';

/** In the second place of a pair: the first is a node behind both words. */
export const BEHIND_BOTH = -1;
/** The first is a node behind the first word, or `SPECIAL_ONLY` more than the place of its special part. */
export const BEHIND_FIRST = 0;
export const SPECIAL_ONLY = 2 ** 29;

/** So many pairs of words are remembered, and so many numbers with them: 3 MB at the most, a day of replies a tenth. */
const MOST_PAIRS = 32_768;
const MOST_NUMBERS = 262_144;
/** Words with larger numbers are looked up each time. */
const MOST_WORDS = 1 << 15;

/**
 * Tells what may begin with a word when another follows. In a pack of thousands of phrases dozens begin with each common
 * word, and one or two of them go on with the next: so pairs of words are looked up, and remembered.
 */
export class Beginnings {
  /**
   * What begins with each pair: how many numbers, and pairs of something and `BEHIND_FIRST` or `BEHIND_BOTH`, or of the
   * node behind a list and 1 more than the list. With nothing in the first place.
   */
  numbers = new Int32Array(512);
  private top = 1;
  private readonly places = new Map<number, number>();

  constructor(
    private readonly automaton: Automaton,
    private readonly entries: Entries,
  ) {}

  /** Where in `numbers` the answer stands. */
  of(word: number, next: number): number {
    const { cells } = this.entries;
    if (cells[word + BEGINS] === cells[word + BEGINS_END]) return 0;
    if (cells[word + ID] >= MOST_WORDS || cells[next + ID] >= MOST_WORDS) return this.write(this.find(word, next));
    const key = cells[word + ID] * MOST_WORDS + cells[next + ID];
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const found = this.find(word, next);
    if (this.places.size >= MOST_PAIRS || this.top + found.length > MOST_NUMBERS) {
      this.places.clear();
      this.top = 1;
    }
    const place = found.length === 0 ? 0 : this.write(found);
    if (place !== 0) this.top += found.length + 1;
    this.places.set(key, place);
    return place;
  }

  /** Writes an answer behind those that are remembered. */
  private write(found: readonly number[]): number {
    const end = this.top + found.length + 1;
    if (end > this.numbers.length) this.numbers = wider(this.numbers, end * 2);
    this.numbers[this.top] = found.length;
    this.numbers.set(found, this.top + 1);
    return this.top;
  }

  private find(word: number, next: number): readonly number[] {
    const { cells } = this.automaton;
    const words = this.entries.cells;
    const found: number[] = [];
    for (let i = words[word + BEGINS]; i < words[word + BEGINS_END]; i += 2) {
      const node = words[i];
      const list = words[i + 1] - 1;
      if (list >= 0) {
        if (this.listGoesOn(list, word, next)) found.push(node, list + 1);
      } else if (passes(cells, node, words, next)) {
        if (node < 0 || cells[node + HEAD] & VARIABLE) found.push(node, BEHIND_FIRST);
        else {
          const special = specialAt(cells, node);
          if (special !== 0) found.push(SPECIAL_ONLY + special, BEHIND_FIRST);
          follow(cells, node, words, next, (to) => found.push(to, BEHIND_BOTH));
        }
      }
    }
    return found;
  }

  private listGoesOn(list: number, word: number, next: number): boolean {
    const { cells, lists } = this.automaton;
    const words = this.entries.cells;
    if (specialAt(cells, lists[list]) !== 0) return true;
    const own = placeOf(words, word, list);
    for (let i = words[own + 1]; i < words[own + 2]; i++) {
      const node = words[i];
      if (!passes(cells, node, words, next)) continue;
      if (node < 0 || specialAt(cells, node) !== 0) return true;
      let leads = false;
      follow(cells, node, words, next, () => {
        leads = true;
      });
      if (leads) return true;
    }
    return false;
  }
}

/** Where a list stands among those that a word may begin. */
export function placeOf(words: Int32Array, word: number, list: number): number {
  const first = words[word + LISTS_AT];
  let low = 0;
  let high = (words[word + BEGINS] - first) / 3;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (words[first + middle * 3] <= list) low = middle;
    else high = middle;
  }
  return first + low * 3;
}
