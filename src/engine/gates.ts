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

/** The first bit of a word: one for each class and list, and one for each set of them that a node asks for. */
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

function open(words: Int32Array, word: number, gate: number): void {
  words[word + BITS + (gate >> 5)] |= 1 << (gate & 31);
}

/**
 * Tells before a node is visited whether it can go on with a word. A node that asks for one class or one list alone has
 * the bit of that; each set of several has a bit of its own; a node with one symbol has the negative of it. Nodes that do
 * more than read a word, and those with symbols alone, have none: gate 0.
 */
export class Gates {
  /** How many bits a word needs. */
  size: number;
  /** Linked lists of the gates that a thing opens beyond its own, pairs of a gate and where the next pair stands, 0 for none. */
  private readonly links: number[] = [0, 0];
  /** By class, and behind them by list: its first link. */
  private readonly openedBy: Int32Array;
  private readonly openedBySymbol = new Map<number, number>();
  private readonly known = new Map<string, number>();

  /** Writes the gate of each node into its cells. */
  constructor(
    private readonly cells: Int32Array,
    private readonly classes: number,
    lists: number,
  ) {
    this.size = FIRST_BIT + classes + lists;
    this.openedBy = new Int32Array(classes + lists);
    eachNode(cells, (node) => {
      cells[node + GATE] = this.gateOf(node);
    });
    // Its keys are long, and nobody asks for a gate again.
    this.known.clear();
  }

  /** Sets the bits of a word with these symbols and classes; lists are added. */
  openFor(words: Int32Array, word: number, symbols: readonly number[], classes: Iterable<number>): void {
    for (const symbol of symbols) this.openAll(words, word, this.openedBySymbol.get(symbol) ?? 0);
    for (const id of classes) this.carry(words, word, id);
  }

  /** Notes that a list may begin with the word. */
  addList(words: Int32Array, word: number, list: number): void {
    this.carry(words, word, this.classes + list);
  }

  private carry(words: Int32Array, word: number, id: number): void {
    open(words, word, FIRST_BIT + id);
    this.openAll(words, word, this.openedBy[id]);
  }

  private openAll(words: Int32Array, word: number, first: number): void {
    for (let link = first; link !== 0; link = this.links[link + 1]) open(words, word, this.links[link]);
  }

  private gateOf(node: number): number {
    const { cells } = this;
    const special = specialAt(cells, node);
    if (special && (cells[special] & 31) !== LISTS) return 0;
    const carried: number[] = [];
    const head = cells[node + HEAD];
    const body = bodyOf(node, head);
    const size = sizeOf(head);
    const first = body + slotsOf(size) * 2;
    const last = first + ((head / PER_CLASS) | 0) * 2;
    for (let cell = first; cell < last; cell += 2) carried.push(cells[cell]);
    if (special)
      for (let left = cells[special + 1], cell = special + 2; left > 0; left--, cell += 2)
        carried.push(this.classes + cells[cell]);
    if (carried.length === 0) return slotsOf(size) === 1 ? -cells[body] : 0;
    if (carried.length === 1 && size === 0) return FIRST_BIT + carried[0];
    return this.gateFor(carried, this.symbolsOf(body, size));
  }

  private symbolsOf(body: number, size: number): readonly number[] {
    const { cells } = this;
    const symbols: number[] = [];
    for (let cell = body, left = slotsOf(size); left > 0; left--, cell += 2)
      if (size <= FEW_SYMBOLS || cells[cell + 1] !== 0) symbols.push(cells[cell]);
    return symbols;
  }

  private gateFor(carried: readonly number[], symbols: readonly number[]): number {
    const key = `${carried.join()} ${symbols.join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const gate = this.size++;
    this.known.set(key, gate);
    for (const id of carried) this.openedBy[id] = this.links.push(gate, this.openedBy[id]) - 2;
    for (const symbol of symbols)
      this.openedBySymbol.set(symbol, this.links.push(gate, this.openedBySymbol.get(symbol) ?? 0) - 2);
    return gate;
  }
}
