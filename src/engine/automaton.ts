import type { Sign } from './pattern';

/**
 * All patterns of a language as one flat list of numbers: what the compiler writes, a message carries, and a page reads.
 * `tree` lists the nodes of many trees; see `writeTree` for its grammar. `lists` and `guards` are the root nodes of named
 * lists and of guards; node 0 is the root of all phrases.
 */
export interface AutomatonCode {
  readonly tree: ArrayLike<number>;
  readonly lists: readonly number[];
  readonly guards: readonly number[];
}

export interface GapEdge {
  readonly most: number;
  readonly to: number;
}

export interface SignEdge {
  readonly sign: Sign;
  readonly to: number;
}

/** Where a thread goes on once the list has matched. */
export interface ListEdge {
  readonly list: number;
  readonly to: number;
}

/** What a node can do besides reading a plain word; most nodes have none of it. */
export interface Special {
  /** Ids of what ends here: a phrase or a mark, doubled; the number of a list, doubled, and 1. */
  readonly accepts: readonly number[];
  readonly gaps: readonly GapEdge[];
  readonly signs: readonly SignEdge[];
  readonly lists: readonly ListEdge[];
  /** The node behind any word; 0 is none. */
  readonly any: number;
}

/** Four numbers to a node, so that a visit reads one line of the cache: see `EDGES` to `FLAGS`. */
export const NODE = 4;
/** Where its edges begin in `edges`. */
export const EDGES = 0;
/** How many edges it has; below 0 they are a hash table of so many slots. */
export const COUNT = 1;
/** What it can go on with: `maskOf` its symbols, with `ALWAYS` where it can do more than read a word. */
export const MASK = 2;
/** Twice the number of its special part (0 is none), and 1 for nodes behind a gap. */
export const FLAGS = 3;

/** Three numbers to an edge: the symbol (0 is an empty slot), the node it leads to, and that node's mask. */
export const EDGE = 3;

/** Up to so many edges a look at each is quicker than a hash table. */
const FEW_EDGES = 6;

/** In the mask of every word. */
export const ALWAYS = 1 << 31;

export interface Automaton {
  readonly size: number;
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  /** By number; 0 is none. */
  readonly specials: readonly (Special | undefined)[];
  readonly lists: readonly number[];
  readonly guards: readonly number[];
}

/** A Bloom filter of 31 bits: two sets without a bit in common have no symbol in common. */
export function maskOf(symbols: ArrayLike<number>): number {
  let mask = 0;
  for (let i = 0; i < symbols.length; i++) mask |= 1 << (symbols[i] % 31);
  return mask;
}

/** The first slot to look for a symbol in a table of `size` slots, a power of two. */
export function slotOf(symbol: number, size: number): number {
  return (Math.imul(symbol, 0x9e3779b1) >>> 8) & (size - 1);
}

export const SIGNS: readonly Sign[] = ['^', '$', '?', '!', '!!', ','];
type Draft = { -readonly [K in keyof Special]: Special[K] };

const NONE: readonly never[] = [];
const PLAIN: Special = { accepts: NONE, gaps: NONE, signs: NONE, lists: NONE, any: 0 };

/** Makes an automaton of its code. */
export function readAutomaton({ tree, lists, guards }: AutomatonCode): Automaton {
  let at = 1;
  const classes: number[][] = [];
  while (classes.length < tree[0]) {
    const symbols: number[] = [];
    let symbol = 0;
    for (let left = tree[at++]; left > 0; left--) {
      symbol += tree[at++];
      symbols.push(symbol);
    }
    classes.push(symbols);
  }
  const size = tree[at++];
  const nodes = new Int32Array(size * NODE);
  const specials: (Special | undefined)[] = [undefined];
  const edges = new Edges(tree.length * EDGE);
  for (let node = 0; node < size; node++) {
    const head = tree[at++];
    const own = node * NODE;
    const last = at + (head >> 2) * 2;
    let count = 0;
    for (let edge = at; edge < last; edge += 2) count += tree[edge + 1] & 1 ? classes[tree[edge + 1] >> 1].length : 1;
    edges.open(count);
    let mask = 0;
    for (; at < last; at += 2) {
      const to = node + tree[at];
      const of = tree[at + 1] >> 1;
      if (tree[at + 1] & 1) for (const symbol of classes[of]) mask |= edges.put(symbol, to);
      else mask |= edges.put(of, to);
    }
    nodes[own + EDGES] = edges.first;
    nodes[own + COUNT] = edges.count;
    nodes[own + FLAGS] = head & 1;
    if (head & 2) {
      const special = { ...PLAIN };
      at = readSpecial(tree, at, node, special);
      nodes[own + FLAGS] |= specials.push(special) * 2 - 2;
      mask |= ALWAYS;
    }
    nodes[own + MASK] = mask;
  }
  return { size, nodes, edges: edges.close(nodes), specials, lists, guards };
}

/** Lays the edges of all nodes one behind the other. */
class Edges {
  first = 0;
  /** As at `COUNT`. */
  count = 0;
  private cells: Int32Array;
  private end = 0;

  constructor(room: number) {
    this.cells = new Int32Array(room);
  }

  /** Makes room for the edges of the next node. */
  open(count: number): void {
    this.first = this.end;
    this.count = count <= FEW_EDGES ? count : -slotsFor(count);
    if (count > FEW_EDGES) this.end += -this.count * EDGE;
    if (this.end + FEW_EDGES * EDGE <= this.cells.length) return;
    const wider = new Int32Array((this.end + FEW_EDGES * EDGE) * 2);
    wider.set(this.cells);
    this.cells = wider;
  }

  /** Gives the mask of the symbol. */
  put(symbol: number, to: number): number {
    let edge = this.end;
    if (this.count >= 0) this.end += EDGE;
    else {
      const mask = -this.count - 1;
      let slot = slotOf(symbol, mask + 1);
      while (this.cells[this.first + slot * EDGE] !== 0) slot = (slot + 1) & mask;
      edge = this.first + slot * EDGE;
    }
    this.cells[edge] = symbol;
    this.cells[edge + 1] = to;
    return 1 << (symbol % 31);
  }

  /** Writes to each edge what the node behind it can go on with: known when all nodes are. */
  close(nodes: Int32Array): Int32Array {
    const { cells, end } = this;
    for (let edge = 0; edge < end; edge += EDGE) cells[edge + 2] = nodes[cells[edge + 1] * NODE + MASK];
    return cells.slice(0, end);
  }
}

/** At least twice as many slots as edges, so that a look for a symbol that is not there is short. */
function slotsFor(count: number): number {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  return slots;
}

/** Reads the special part of a node into `special` and gives the place behind it. */
function readSpecial(tree: ArrayLike<number>, from: number, node: number, special: Draft): number {
  let at = from;
  const parts = tree[at++];
  const each = <T>(one: () => T): readonly T[] => {
    const all: T[] = [];
    for (let left = tree[at++]; left > 0; left--) all.push(one());
    return all;
  };
  if (parts & 1) special.accepts = each(() => tree[at++]);
  if (parts & 2) special.gaps = each(() => ({ most: tree[at++], to: node + tree[at++] }));
  if (parts & 4) special.signs = each(() => ({ sign: SIGNS[tree[at++]], to: node + tree[at++] }));
  if (parts & 8) special.lists = each(() => ({ list: tree[at++], to: node + tree[at++] }));
  if (parts & 16) special.any = node + tree[at++];
  return at;
}
