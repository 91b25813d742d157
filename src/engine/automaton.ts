import type { Sign } from './pattern';

/** From here on symbols name lists, whose entries may be several words long; below they name words. */
export const FIRST_LIST = 1 << 22;

export interface GapEdge {
  readonly most: number;
  readonly to: number;
}

export interface SignEdge {
  readonly sign: Sign;
  readonly to: number;
}

/** What a node can do besides reading a plain word; most nodes have none of it. */
export interface Special {
  /** Ids of patterns that end here; an id from `FIRST_LIST` on is a list. */
  accepts: readonly number[];
  gaps: readonly GapEdge[];
  signs: readonly SignEdge[];
  /** The node behind any word; 0 is none. */
  any: number;
  /** Somebody may go on here after a match of a list. */
  waits: boolean;
}

/**
 * The edges, sorted by node: those of `node` are numbers `first[node]` to `first[node + 1]`. Nodes with many edges,
 * the root above all, are looked up in a hash table by (node, symbol), where `next` chains edges of one key; 0 is none.
 */
export interface Edges {
  readonly first: Int32Array;
  readonly symbol: Int32Array;
  readonly to: Int32Array;
  readonly node: Int32Array;
  readonly slots: Int32Array;
  readonly next: Int32Array;
}

/** Up to so many edges a look at each is quicker than the hash table. */
export const FEW_EDGES = 6;

/** All patterns of a language in one tree of word classes, ready to run. Node 0 is the root. */
export interface Automaton {
  readonly size: number;
  readonly edges: Edges;
  readonly special: readonly (Special | undefined)[];
  /** 1 for nodes behind a gap. */
  readonly gapped: Uint8Array;
  /** What a node can go on with, as `maskOf` its symbols; `ALWAYS` where it can do more than read a word. */
  readonly masks: Int32Array;
}

/** Thousands of nodes share it: a tree of a large pack is mostly ends of list entries. */
const NONE: readonly never[] = [];

/** In the mask of every word. */
export const ALWAYS = 1 << 31;

/** A Bloom filter of 31 bits: two sets without a bit in common have no symbol in common. */
export function maskOf(symbols: ArrayLike<number>): number {
  let mask = 0;
  for (let i = 0; i < symbols.length; i++) mask |= 1 << (symbols[i] % 31);
  return mask;
}

/** The slot that holds, or would hold, the edges of (node, symbol). */
export function slotOf(edges: Edges, node: number, symbol: number): number {
  const mask = edges.slots.length - 1;
  let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 5) & mask;
  for (;;) {
    const edge = edges.slots[slot];
    if (edge === 0 || (edges.node[edge] === node && edges.symbol[edge] === symbol)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** Draws the tree. Every method takes a node and gives the node behind it; asking twice gives the same node. */
export class AutomatonBuilder {
  private readonly children = new Map<number, number>();
  private readonly special: (Special | undefined)[] = [undefined];
  private readonly gapped: number[] = [0];
  private readonly parents: number[] = [0];
  private readonly edgeNode: number[] = [0];
  private readonly edgeSymbol: number[] = [0];
  private readonly edgeTo: number[] = [0];

  /** Behind a word that carries one of `symbols`; `classId` names that set of symbols. */
  word(node: number, classId: number, symbols: readonly number[]): number {
    const key = node * 2 ** 24 + classId;
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const child = this.grow(node);
    this.children.set(key, child);
    for (const symbol of symbols) {
      this.edgeNode.push(node);
      this.edgeSymbol.push(symbol);
      this.edgeTo.push(child);
      if (symbol >= FIRST_LIST) this.at(node).waits = true;
    }
    return child;
  }

  /** Behind any one word. */
  any(node: number): number {
    const special = this.at(node);
    if (special.any === 0) special.any = this.grow(node);
    return special.any;
  }

  /** Behind none to `most` words. */
  gap(node: number, most: number): number {
    const special = this.at(node);
    const known = special.gaps.find((edge) => edge.most === most);
    if (known) return known.to;
    const to = this.grow(node);
    this.gapped[to] = 1;
    special.gaps = [...special.gaps, { most, to }];
    return to;
  }

  /** At the same place, if the sign holds there. */
  sign(node: number, sign: Sign): number {
    const special = this.at(node);
    const known = special.signs.find((edge) => edge.sign === sign);
    if (known) return known.to;
    const to = this.grow(node);
    special.signs = [...special.signs, { sign, to }];
    return to;
  }

  accept(node: number, id: number): void {
    const special = this.at(node);
    if (!special.accepts.includes(id)) special.accepts = [...special.accepts, id];
  }

  build(): Automaton {
    const edges = this.sorted();
    for (let edge = 1; edge < edges.to.length; edge++) {
      const node = edges.node[edge];
      if (edges.first[node + 1] - edges.first[node] <= FEW_EDGES) continue;
      const slot = slotOf(edges, node, edges.symbol[edge]);
      edges.next[edge] = edges.slots[slot];
      edges.slots[slot] = edge;
    }
    const lists = this.listMasks(edges);
    const masks = Int32Array.from(this.special, (special, node) => {
      if (
        special &&
        (special.accepts.length > 0 || special.gaps.length > 0 || special.signs.length > 0 || special.any !== 0)
      )
        return ALWAYS;
      let mask = 0;
      for (let edge = edges.first[node]; edge < edges.first[node + 1]; edge++) {
        const symbol = edges.symbol[edge];
        mask |= symbol >= FIRST_LIST ? (lists.get(symbol) ?? ALWAYS) : maskOf([symbol]);
      }
      return mask;
    });
    return { size: this.special.length, edges, special: this.special, gapped: Uint8Array.from(this.gapped), masks };
  }

  /** For each list the mask of the words that its longer entries begin with. */
  private listMasks(edges: Edges): ReadonlyMap<number, number> {
    const tops = new Map<number, number>();
    for (let edge = edges.first[0]; edge < edges.first[1]; edge++) {
      const symbol = edges.symbol[edge];
      tops.set(edges.to[edge], (tops.get(edges.to[edge]) ?? 0) | (symbol >= FIRST_LIST ? ALWAYS : maskOf([symbol])));
    }
    const masks = new Map<number, number>();
    this.special.forEach((special, node) => {
      let top = -1;
      for (const id of special?.accepts ?? []) {
        if (id < FIRST_LIST) continue;
        if (top < 0) for (top = node; this.parents[top] !== 0; ) top = this.parents[top];
        masks.set(id, (masks.get(id) ?? 0) | (tops.get(top) ?? ALWAYS));
      }
    });
    return masks;
  }

  private sorted(): Edges {
    const count = this.edgeTo.length;
    const nodes = this.special.length;
    let size = 16;
    while (size < count * 2) size *= 2;
    const make = () => new Int32Array(count);
    const edges: Edges = {
      first: new Int32Array(nodes + 1),
      symbol: make(),
      to: make(),
      node: make(),
      next: make(),
      slots: new Int32Array(size),
    };
    // Counting sort. Edge 0 is none, so that 0 can mean nothing.
    for (let i = 1; i < count; i++) edges.first[this.edgeNode[i] + 1]++;
    edges.first[0] = 1;
    for (let node = 0; node < nodes; node++) edges.first[node + 1] += edges.first[node];
    const next = edges.first.slice();
    for (let i = 1; i < count; i++) {
      const at = next[this.edgeNode[i]]++;
      edges.node[at] = this.edgeNode[i];
      edges.symbol[at] = this.edgeSymbol[i];
      edges.to[at] = this.edgeTo[i];
    }
    return edges;
  }

  private grow(parent: number): number {
    this.special.push(undefined);
    this.parents.push(parent);
    return this.gapped.push(this.gapped[parent]) - 1;
  }

  private at(node: number): Special {
    const known = this.special[node];
    if (known) return known;
    const fresh: Special = { accepts: NONE, gaps: NONE, signs: NONE, any: 0, waits: false };
    this.special[node] = fresh;
    return fresh;
  }
}
