import {
  type Automaton,
  BODY,
  FEW_SYMBOLS,
  GATE,
  HEAD,
  LISTS,
  MASK,
  sizeOf,
  slotOf,
  slotsOf,
  specialAt,
} from './automaton';
import type { Entry } from './entries';

/** So many pairs of words are remembered: some hundred kB. */
const MOST_PAIRS = 8_192;
/** Words with larger numbers are looked up each time. */
const MOST_WORDS = 1 << 15;
const NONE: readonly number[] = [];

/**
 * Tells what may begin with a word when another follows. In a pack of thousands of phrases dozens begin with each common
 * word, and one or two of them go on with the next: so pairs of words are looked up, and remembered.
 */
export class Beginnings {
  private readonly known = new Map<number, readonly number[]>();

  constructor(private readonly automaton: Automaton) {}

  /** Pairs as `Entry.begins` has them: those that can go on with the next word. */
  of(word: Entry, next: Entry): readonly number[] {
    if (word.begins.length === 0) return NONE;
    if (word.id >= MOST_WORDS || next.id >= MOST_WORDS) return this.find(word, next);
    const key = word.id * MOST_WORDS + next.id;
    const known = this.known.get(key);
    if (known) return known;
    if (this.known.size >= MOST_PAIRS) this.known.clear();
    const found = this.find(word, next);
    this.known.set(key, found);
    return found;
  }

  private find(word: Entry, next: Entry): readonly number[] {
    const { begins } = word;
    const found: number[] = [];
    for (let i = 0; i < begins.length; i += 2) {
      const list = begins[i + 1] - 1;
      if (list < 0 ? this.goesOn(begins[i], next) : this.listGoesOn(list, word, next))
        found.push(begins[i], begins[i + 1]);
    }
    return found.length === 0 ? NONE : found;
  }

  private listGoesOn(list: number, word: Entry, next: Entry): boolean {
    const { cells, lists } = this.automaton;
    if (specialAt(cells, lists[list]) !== 0) return true;
    const own = placeOf(word, list);
    for (let i = word.lists[own + 1]; i < word.lists[own + 2]; i++) if (this.goesOn(word.behind[i], next)) return true;
    return false;
  }

  /** Whether a node can do anything when this word comes. */
  private goesOn(node: number, { mask, bits, symbols }: Entry): boolean {
    const { cells } = this.automaton;
    if ((cells[node + MASK] & mask) === 0) return false;
    const gate = cells[node + GATE];
    if (gate !== 0) return (bits[gate >> 5] & (1 << (gate & 31))) !== 0;
    const special = specialAt(cells, node);
    if (special !== 0 && (cells[special] & 31) !== LISTS) return true;
    const size = sizeOf(cells[node + HEAD]);
    for (let i = 0; i < symbols.length; i++) if (leads(cells, node + BODY, size, symbols[i])) return true;
    return false;
  }
}

/** Whether the table of a node has an edge for a symbol. */
function leads(cells: Int32Array, first: number, size: number, symbol: number): boolean {
  const slots = slotsOf(size);
  if (size <= FEW_SYMBOLS) {
    for (let slot = 0; slot < slots; slot++) if (cells[first + slot * 2] === symbol) return true;
    return false;
  }
  for (let slot = slotOf(symbol, slots); cells[first + slot * 2 + 1] !== 0; slot = (slot + 1) & (slots - 1))
    if (cells[first + slot * 2] === symbol) return true;
  return false;
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
