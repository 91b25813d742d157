import {
  BODY,
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
import type { Entry } from './entries';

/** What words of a text have or have not: a bit for each class and list, and one for each set of them that a node asks for. */
export const FIRST_BIT = 1;

/** Whether a word has what a gate other than 0 asks for. */
export function opens(gate: number, { symbols, bits }: Pick<Entry, 'symbols' | 'bits'>): boolean {
  if (gate > 0) return (bits[gate >> 5] & (1 << (gate & 31))) !== 0;
  for (let i = 0; i < symbols.length; i++) if (symbols[i] === -gate) return true;
  return false;
}

/** Gives each node that a word leads to from a node. */
export function follow(
  cells: Int32Array,
  node: number,
  word: Pick<Entry, 'symbols' | 'bits'>,
  tell: (to: number) => void,
): void {
  const head = cells[node + HEAD];
  const size = sizeOf(head);
  const slots = slotsOf(size);
  const first = node + BODY;
  for (const symbol of word.symbols) {
    let slot = size > FEW_SYMBOLS ? slotOf(symbol, slots) : 0;
    for (let left = slots; left > 0; left--, slot = size > FEW_SYMBOLS ? (slot + 1) & (slots - 1) : slot + 1) {
      const to = cells[first + slot * 2 + 1];
      if (to === 0) break;
      if (cells[first + slot * 2] === symbol) tell(to);
    }
  }
  const last = first + (slots + ((head / PER_CLASS) | 0)) * 2;
  for (let cell = first + slots * 2; cell < last; cell += 2)
    if (opens(FIRST_BIT + cells[cell], word)) tell(cells[cell + 1]);
}

/** Whether a node may go on with a word; of one with several plain words alone this is not certain. */
export function passes(cells: Int32Array, node: number, word: Entry): boolean {
  if ((cells[node + MASK] & word.mask) === 0) return false;
  const gate = cells[node + GATE];
  return gate === 0 || opens(gate, word);
}

function open(bits: Int32Array, gate: number): void {
  bits[gate >> 5] |= 1 << (gate & 31);
}

/**
 * Tells before a node is visited whether it can go on with a word. A node that asks for one class or one list alone has
 * the bit of that; each set of several has a bit of its own; a node with one symbol has the negative of it. Nodes that do
 * more than read a word, and those with symbols alone, have none: gate 0.
 */
export class Gates {
  /** How many bits a word needs. */
  size: number;
  /** By class, and behind them by list: the gates beyond its own that it opens. */
  private readonly openedBy: (number[] | undefined)[] = [];
  private readonly openedBySymbol = new Map<number, number[]>();
  private readonly known = new Map<string, number>();

  /** Writes the gate of each node into its cells. */
  constructor(
    private readonly cells: Int32Array,
    private readonly classes: number,
    lists: number,
  ) {
    this.size = FIRST_BIT + classes + lists;
    eachNode(cells, (node) => {
      cells[node + GATE] = this.gateOf(node);
    });
    // Its keys are long, and nobody asks for a gate again.
    this.known.clear();
  }

  /** The bits of a word with these symbols and classes; lists are added. */
  bitsOf(symbols: readonly number[], classes: Iterable<number>): Int32Array {
    const bits = new Int32Array((this.size + 31) >> 5);
    for (const symbol of symbols) for (const gate of this.openedBySymbol.get(symbol) ?? []) open(bits, gate);
    for (const id of classes) this.carry(bits, id);
    return bits;
  }

  /** Notes that a list may begin with the word. */
  addList(bits: Int32Array, list: number): void {
    this.carry(bits, this.classes + list);
  }

  private carry(bits: Int32Array, id: number): void {
    open(bits, FIRST_BIT + id);
    for (const gate of this.openedBy[id] ?? []) open(bits, gate);
  }

  private gateOf(node: number): number {
    const { cells } = this;
    const special = specialAt(cells, node);
    if (special && (cells[special] & 31) !== LISTS) return 0;
    const carried: number[] = [];
    const size = sizeOf(cells[node + HEAD]);
    const first = node + BODY + slotsOf(size) * 2;
    const last = first + ((cells[node + HEAD] / PER_CLASS) | 0) * 2;
    for (let cell = first; cell < last; cell += 2) carried.push(cells[cell]);
    if (special)
      for (let left = cells[special + 1], cell = special + 2; left > 0; left--, cell += 2)
        carried.push(this.classes + cells[cell]);
    if (carried.length === 0) return slotsOf(size) === 1 ? -cells[node + BODY] : 0;
    if (carried.length === 1 && size === 0) return FIRST_BIT + carried[0];
    return this.gateFor(carried, this.symbolsOf(node, size));
  }

  private symbolsOf(node: number, size: number): readonly number[] {
    const { cells } = this;
    const symbols: number[] = [];
    for (let cell = node + BODY, left = slotsOf(size); left > 0; left--, cell += 2)
      if (size <= FEW_SYMBOLS || cells[cell + 1] !== 0) symbols.push(cells[cell]);
    return symbols;
  }

  private gateFor(carried: readonly number[], symbols: readonly number[]): number {
    const key = `${carried.join()} ${symbols.join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const gate = this.size++;
    this.known.set(key, gate);
    for (const id of carried) {
      const gates = this.openedBy[id];
      if (gates) gates.push(gate);
      else this.openedBy[id] = [gate];
    }
    for (const symbol of symbols) {
      const gates = this.openedBySymbol.get(symbol);
      if (gates) gates.push(gate);
      else this.openedBySymbol.set(symbol, [gate]);
    }
    return gate;
  }
}
