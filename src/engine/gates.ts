import {
  bodyOf,
  eachNode,
  FEW_SYMBOLS,
  GATE,
  HEAD,
  LISTS,
  MASK,
  PER_CLASS,
  sizeOf,
  slotOf,
  slotsOf,
  specialAt,
} from './automaton';
import { BITS, LISTS_AT, opens, SYMBOLS, WORD_MASK } from './entry';

/** The first bit of a word: one for each class, and behind them one for each list. */
export const FIRST_BIT = 1;

/** Gives each node that a word leads to from a node. */
export function follow(
  cells: Int32Array,
  node: number,
  words: Int32Array,
  word: number,
  tell: (to: number) => void,
): void {
  const head = cells[node + HEAD];
  const size = sizeOf(head);
  const slots = slotsOf(size);
  const first = bodyOf(node, head);
  for (let i = words[word + SYMBOLS]; i < words[word + LISTS_AT]; i++) {
    let slot = size > FEW_SYMBOLS ? slotOf(words[i], slots) : 0;
    for (let left = slots; left > 0; left--, slot = size > FEW_SYMBOLS ? (slot + 1) & (slots - 1) : slot + 1) {
      const to = cells[first + slot * 2 + 1];
      if (to === 0) break;
      if (cells[first + slot * 2] === words[i]) tell(to);
    }
  }
  const last = first + (slots + ((head / PER_CLASS) | 0)) * 2;
  for (let cell = first + slots * 2; cell < last; cell += 2)
    if (opens(FIRST_BIT + cells[cell], words, word)) tell(cells[cell + 1]);
}

/** Whether a node may go on with a word; of one with several plain words alone this is not certain. */
export function passes(cells: Int32Array, node: number, words: Int32Array, word: number): boolean {
  if (node < 0) return true;
  if ((cells[node + MASK] & words[word + WORD_MASK]) === 0) return false;
  const gate = cells[node + GATE];
  return gate === 0 || opens(gate, words, word);
}

/**
 * Writes into each node what tells before it is visited whether it can go on with a word: for a node that asks for one
 * class or one list alone the bit of that, for one with one symbol the negative of it. All others have gate 0.
 */
export function writeGates(cells: Int32Array, classes: number): void {
  eachNode(cells, (node) => {
    cells[node + GATE] = gateOf(cells, node, FIRST_BIT + classes);
  });
}

function gateOf(cells: Int32Array, node: number, firstList: number): number {
  const head = cells[node + HEAD];
  const body = bodyOf(node, head);
  const symbols = slotsOf(sizeOf(head));
  const ofClasses = (head / PER_CLASS) | 0;
  const special = specialAt(cells, node);
  const lists = special && (cells[special] & 31) === LISTS ? cells[special + 1] : 0;
  if (symbols + ofClasses + lists !== 1 || (special && lists === 0)) return 0;
  if (lists) return firstList + cells[special + 2];
  return ofClasses ? FIRST_BIT + cells[body] : -cells[body];
}

/** Sets a bit of a word. */
export function open(words: Int32Array, word: number, bit: number): void {
  words[word + BITS + (bit >> 5)] |= 1 << (bit & 31);
}
