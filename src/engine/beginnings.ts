import { ALWAYS, type Automaton, GAPS, HEAD, MASK, specialAt, VARIABLE } from './automaton';
import type { Entries } from './entries';
import { BEGINS, BEGINS_END, LISTS_AT } from './entry';
import { follow, passes } from './gates';
import { Pairs } from './pairs';
import { wider } from './wider';

/** How what begins with a pair goes on: at a node behind both words, */
export const BEHIND_BOTH = -1;
/** behind the first word, at a node or at `SPECIAL_ONLY` more than the place of its special part, */
export const BEHIND_FIRST = 0;
export const SPECIAL_ONLY = 2 ** 29;
/** behind the first word, at gaps of so many less than this words; or else behind a list that is 1 less. */
export const BEHIND_GAP = -1;

/** An answer: where it ends, and what the word behind both must have one of; then for each beginning `PART` numbers, */
export const FIRST_PART = 2;
/** how it goes on, the node there, and `maskOf` what the node can go on with. */
export const PART = 3;

/** So many pairs of words are remembered, and so many numbers with them: 2 MB at the most, a day of replies a tenth. */
const MOST_PAIRS = 32_768;
const MOST_NUMBERS = 262_144;

/**
 * Tells what may begin with a word when another follows. In a pack of thousands of phrases dozens begin with each common
 * word, and one or two of them go on with the next: so pairs of words are looked up, and remembered.
 */
export class Beginnings {
  /** One answer after the other, from the second place on. */
  numbers = new Int32Array(512);
  private top = 1;
  /** By pair: 1 more than where its answer stands. */
  private readonly pairs = new Pairs();
  /** The parts of the answer that is being found, and its mask. */
  private found: number[] = [];
  private mask = 0;

  constructor(
    private readonly automaton: Automaton,
    private readonly entries: Entries,
  ) {}

  /** Where in `numbers` the answer stands; 0 when nothing begins. */
  of(word: number, next: number): number {
    const { cells } = this.entries;
    if (cells[word + BEGINS] === cells[word + BEGINS_END]) return 0;
    const known = this.pairs.get(word, next);
    return known > 0 ? known - 1 : this.add(word, next);
  }

  private add(word: number, next: number): number {
    this.found = [];
    this.mask = 0;
    this.find(word, next);
    if (this.pairs.count >= MOST_PAIRS || this.top + this.found.length > MOST_NUMBERS) {
      this.pairs.clear();
      this.top = 1;
    }
    const place = this.found.length === 0 ? 0 : this.top;
    if (place !== 0) this.write();
    this.pairs.set(word, next, place + 1);
    return place;
  }

  /** Writes what was found behind all that is remembered. */
  private write(): void {
    const from = this.top + FIRST_PART;
    const end = from + this.found.length;
    if (end > this.numbers.length) this.numbers = wider(this.numbers, end * 2);
    this.numbers[this.top] = end;
    this.numbers[this.top + 1] = this.mask;
    this.numbers.set(this.found, from);
    this.top = end;
  }

  private find(word: number, next: number): void {
    const words = this.entries.cells;
    for (let i = words[word + BEGINS]; i < words[word + BEGINS_END]; i += 2) {
      const node = words[i];
      const list = words[i + 1] - 1;
      if (list < 0) this.behind(node, next);
      else if (this.listGoesOn(list, word, next)) this.tell(list + 1, node);
    }
  }

  /** A node behind the first word. */
  private behind(node: number, next: number): void {
    const { cells } = this.automaton;
    if (!passes(cells, node, this.entries.cells, next)) return;
    if (node < 0 || cells[node + HEAD] & VARIABLE) {
      this.tell(BEHIND_FIRST, node);
      return;
    }
    const special = specialAt(cells, node);
    if (special !== 0 && (cells[special] & 31) === GAPS) this.gaps(special);
    else if (special !== 0) this.tell(BEHIND_FIRST, SPECIAL_ONLY + special);
    follow(cells, node, this.entries.cells, next, (to) => this.tell(BEHIND_BOTH, to));
  }

  /** A special part of gaps alone. */
  private gaps(special: number): void {
    const { cells } = this.automaton;
    let most = 0;
    let mask = 0;
    for (let left = cells[special + 1], cell = special + 2; left > 0; left--, cell += 2) {
      most = Math.max(most, cells[cell]);
      mask |= this.maskOf(cells[cell + 1]);
    }
    this.tell(BEHIND_GAP - most, SPECIAL_ONLY + special, mask);
  }

  private maskOf(node: number): number {
    return node < 0 || node >= SPECIAL_ONLY ? ALWAYS : this.automaton.cells[node + MASK];
  }

  private tell(how: number, node: number, mask = this.maskOf(node)): void {
    this.found.push(how, node, mask);
    this.mask |= how === BEHIND_BOTH ? mask : ALWAYS;
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
