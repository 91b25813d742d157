import type { Sign } from './pattern';

/**
 * All patterns of a language as one flat list of numbers: what the compiler writes, a message carries, and a page reads.
 * `tree` lists the nodes of many trees; see `AutomatonWriter.write` for its grammar. `lists` and `guards` are the root
 * nodes of named lists and of guards; node 0 is the root of all phrases.
 */
export interface AutomatonCode {
  readonly tree: ArrayLike<number>;
  readonly lists: readonly number[];
  readonly guards: readonly number[];
}

/** An automaton ready to run. */
export interface Automaton {
  /** The nodes one behind the other, each as `HEAD` and `bodyOf` say; a node is the place where it begins. */
  readonly cells: Int32Array;
  /** The roots of lists and guards, as nodes. */
  readonly lists: Int32Array;
  readonly guards: Int32Array;
  /** How many classes of symbols there are. */
  readonly classes: number;
  /** The classes of a symbol: `classesOf[firstOf[symbol]]` up to `firstOf[symbol + 1]`. */
  readonly firstOf: Int32Array;
  readonly classesOf: Int32Array | Uint16Array;
}

/** `PER_CLASS` × its edges for classes, `PER_SIZE` × the size of its table of symbols, `VARIABLE`, `SPECIAL` and `GAPPED`. */
export const HEAD = 0;
/** What it can go on with: `maskOf` its symbols, with `ALWAYS` where it can do more than read a word. */
export const MASK = 1;
/** The bit of the words it can go on with, or 0: see `writeGates`. */
export const GATE = 2;
/** Of a `VARIABLE` node: the tick of its last visit, and the earliest start it was then visited with. */
export const TICK = 3;
export const START = 4;

export const PER_CLASS = 256;
export const PER_SIZE = 8;
/** Matches of several beginnings may meet at it: gaps, lists, signs or optional words lie on the way. */
export const VARIABLE = 4;
/** It has a special part: which parts follow, 32 × its length with `ENDS` to `LISTS`, and each part, its length in front. */
export const SPECIAL = 2;
/** It stands behind a gap. */
export const GAPPED = 1;

/**
 * Where its table begins, pairs of a symbol and the node behind it; then come pairs for classes, then its special part.
 * A node where one thing ends and nothing goes on has no cells: `~` what ends there stands for it.
 */
export function bodyOf(node: number, head: number): number {
  return node + ((head & VARIABLE) === 0 ? TICK : START + 1);
}

/** Up to so many symbols a look at each is quicker than a hash table; a larger size is that of a hash table. */
export const FEW_SYMBOLS = 8;
/** A hash table of size `FEW_SYMBOLS + n` has 2 ** (`LEAST_BITS` + n) slots; one that leads nowhere is empty. */
const LEAST_BITS = 4;

/** The size of a table for so many symbols; at least half of a hash table is empty. */
export function sizeFor(count: number): number {
  if (count <= FEW_SYMBOLS) return count;
  let size = FEW_SYMBOLS + 1;
  while (slotsOf(size) < count * 2) size++;
  return size;
}

/** How many slots a table of this size has. */
export function slotsOf(size: number): number {
  return size <= FEW_SYMBOLS ? size : 1 << (LEAST_BITS + size - FEW_SYMBOLS);
}

/** The size of the table of a node with this head. */
export function sizeOf(head: number): number {
  return (head & (PER_CLASS - 1)) >> 3;
}

/** Where the edges of a node end. */
function edgesEnd(cells: Int32Array, node: number): number {
  const head = cells[node + HEAD];
  return bodyOf(node, head) + (slotsOf(sizeOf(head)) + ((head / PER_CLASS) | 0)) * 2;
}

/** Where the special part of a node begins; 0 without one. */
export function specialAt(cells: Int32Array, node: number): number {
  return cells[node + HEAD] & SPECIAL ? edgesEnd(cells, node) : 0;
}

/** Gives each node in turn. */
export function eachNode(cells: Int32Array, tell: (node: number) => void): void {
  for (let node = 0; node < cells.length; ) {
    tell(node);
    const special = specialAt(cells, node);
    node = special ? special + (cells[special] >> 5) : edgesEnd(cells, node);
  }
}

/** Ids of what ends here: a phrase or a mark, doubled; the number of a list, doubled, and 1. */
export const ENDS = 1;
/** Pairs: how many words at the most, and the node behind. */
export const GAPS = 2;
/** Pairs: a number of `SIGNS_OF`, and the node behind. */
export const SIGNS = 4;
/** The node behind any word; without a length. */
export const ANY = 8;
/** Pairs: a list, and the node behind it. */
export const LISTS = 16;

/** The head of a special part that is nothing but one end. */
export const ONE_END = (3 << 5) | ENDS;

export const SIGNS_OF: readonly Sign[] = ['^', '$', '?', '!', '!!', ','];

/** In the mask of every word. */
export const ALWAYS = 1 << 31;

/** The bit of a symbol in masks: two sets without a bit in common have no symbol in common. */
export function bitOf(symbol: number): number {
  return 1 << (symbol % 31);
}

/** A Bloom filter of 31 bits. */
export function maskOf(symbols: ArrayLike<number>): number {
  let mask = 0;
  for (let i = 0; i < symbols.length; i++) mask |= bitOf(symbols[i]);
  return mask;
}

/** The first slot to look for a symbol in a table of so many slots, a power of two. */
export function slotOf(symbol: number, slots: number): number {
  return (Math.imul(symbol, 0x9e3779b1) >>> 8) & (slots - 1);
}
