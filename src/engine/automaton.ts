import type { Sign } from './pattern';
import { GAP_CLAUSE, GAP_SPACE } from './tokenize';

/** A sentence as the automaton reads it: for every word the symbols it carries, and what stands around the words. */
export interface Words {
  count: number;
  readonly symbols: Int32Array[];
  readonly gaps: number[];
  question: boolean;
  exclaims: boolean;
  marks: number;
}

/** Matches of one run, three arrays side by side; `starts` and `ends` count words, end exclusive. */
export interface Matches {
  count: number;
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
}

interface GapEdge {
  readonly most: number;
  readonly to: number;
}

interface SignEdge {
  readonly sign: Sign;
  readonly to: number;
}

/** From here on symbols name lists, whose entries may be several words long; below they name words. */
export const FIRST_LIST = 1 << 22;

const ROOT = 0;
const NONE: readonly never[] = [];

/**
 * All patterns of a language in one tree of word classes. A run visits each (node, position) pair at most once, so it
 * is linear in the text, with a constant that depends on the pack alone (an NFA simulation after Thompson 1968).
 */
export class Automaton {
  private readonly children = new Map<number, number>();
  private readonly accepts: (number[] | undefined)[] = [undefined];
  private readonly gapEdges: (GapEdge[] | undefined)[] = [undefined];
  private readonly signEdges: (SignEdge[] | undefined)[] = [undefined];
  private readonly anyWord: number[] = [0];
  /** Nodes that wait for a match of a list, which may be several words long. */
  private readonly waits: boolean[] = [false];
  private readonly drawn: { readonly node: number[]; readonly symbol: number[]; readonly to: number[] } = {
    node: [0],
    symbol: [0],
    to: [0],
  };
  private edgeNode = new Int32Array(1);
  private edgeSymbol = new Int32Array(1);
  private edgeTo = new Int32Array(1);
  private edgeNext = new Int32Array(1);
  private slots = new Int32Array(1);
  private stamps = new Int32Array(1);
  private plain = new Uint8Array(1);
  private tick = 0;

  get size(): number {
    return this.accepts.length;
  }

  // ---- building

  private grown(key: number): { node: number; fresh: boolean } {
    const known = this.children.get(key);
    if (known !== undefined) return { node: known, fresh: false };
    const node = this.accepts.length;
    this.children.set(key, node);
    this.accepts.push(undefined);
    this.gapEdges.push(undefined);
    this.signEdges.push(undefined);
    this.anyWord.push(0);
    this.waits.push(false);
    return { node, fresh: true };
  }

  /** The node after `node` and a word that carries one of `symbols`; `classId` names that set of symbols. */
  word(node: number, classId: number, symbols: readonly number[]): number {
    const child = this.grown(node * 2 ** 24 + classId);
    if (symbols.some((symbol) => symbol >= FIRST_LIST)) this.waits[node] = true;
    if (child.fresh) for (const symbol of symbols) this.edge(node, symbol, child.node);
    return child.node;
  }

  any(node: number): number {
    if (this.anyWord[node] === 0) this.anyWord[node] = this.grown(-1 - node).node;
    return this.anyWord[node];
  }

  gap(node: number, most: number): number {
    const edges = at(this.gapEdges, node);
    const known = edges.find((edge) => edge.most === most);
    if (known) return known.to;
    const to = this.grown(-(2 ** 40) - node * 16 - most).node;
    edges.push({ most, to });
    return to;
  }

  sign(node: number, sign: Sign): number {
    const edges = at(this.signEdges, node);
    const known = edges.find((edge) => edge.sign === sign);
    if (known) return known.to;
    const to = this.grown(-(2 ** 46) - node * 16 - edges.length).node;
    edges.push({ sign, to });
    return to;
  }

  accept(node: number, id: number): void {
    const ids = at(this.accepts, node);
    if (!ids.includes(id)) ids.push(id);
  }

  private edge(node: number, symbol: number, to: number): void {
    this.drawn.node.push(node);
    this.drawn.symbol.push(symbol);
    this.drawn.to.push(to);
  }

  /** Call once after the last pattern; makes the tables a run reads. */
  freeze(): void {
    const edges = this.drawn.node.length;
    this.edgeNode = Int32Array.from(this.drawn.node);
    this.edgeSymbol = Int32Array.from(this.drawn.symbol);
    this.edgeTo = Int32Array.from(this.drawn.to);
    let size = 16;
    while (size < edges * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.edgeNext = new Int32Array(edges);
    for (let edge = 1; edge < edges; edge++) {
      const slot = this.slotOf(this.edgeNode[edge], this.edgeSymbol[edge]);
      this.edgeNext[edge] = this.slots[slot];
      this.slots[slot] = edge;
    }
    this.stamps = new Int32Array(this.size);
    this.plain = Uint8Array.from(this.accepts, (ids, node) =>
      ids || this.gapEdges[node] || this.signEdges[node] || this.anyWord[node] || this.waits[node] ? 0 : 1,
    );
    this.children.clear();
    this.drawn.node.length = this.drawn.symbol.length = this.drawn.to.length = 0;
  }

  /** The slot that holds, or would hold, the edges of (node, symbol). */
  private slotOf(node: number, symbol: number): number {
    const mask = this.slots.length - 1;
    let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 5) & mask;
    for (;;) {
      const edge = this.slots[slot];
      if (edge === 0 || (this.edgeNode[edge] === node && this.edgeSymbol[edge] === symbol)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  // ---- running

  private heads = new Int32Array(64);
  private waitHeads = new Int32Array(64);
  private threads = new Threads();
  private waiting = new Threads();

  /** Finds every match in one sentence; matches of lists are used here and not reported. */
  run(words: Words, out: Matches): void {
    out.count = 0;
    const count = words.count;
    if (this.heads.length < count + 2) {
      this.heads = new Int32Array(count * 2 + 2);
      this.waitHeads = new Int32Array(count * 2 + 2);
    }
    this.heads.fill(0, 0, count + 1);
    this.waitHeads.fill(0, 0, count + 1);
    this.threads.clear();
    this.waiting.clear();
    const { heads, threads, stamps } = this;
    if (this.tick > 2 ** 30) {
      stamps.fill(0);
      this.tick = 0;
    }
    for (let at = 0; at <= count; at++) {
      const tick = ++this.tick;
      if (at < count) this.visit(ROOT, at, at, words, out);
      // The thread that came last began last: of two ways to the same node the tighter match wins.
      for (let thread = heads[at]; thread !== 0; thread = heads[at]) {
        heads[at] = threads.next[thread];
        const node = threads.node[thread];
        if (stamps[node] === tick) continue;
        stamps[node] = tick;
        this.visit(node, threads.start[thread], at, words, out);
      }
    }
  }

  private visit(node: number, start: number, at: number, words: Words, out: Matches): void {
    const { heads, threads } = this;
    if (this.plain[node] === 0) this.special(node, start, at, words, out);
    if (at >= words.count) return;
    const symbols = words.symbols[at];
    for (let i = 0; i < symbols.length; i++)
      for (let edge = this.slots[this.slotOf(node, symbols[i])]; edge !== 0; edge = this.edgeNext[edge])
        threads.push(heads, at + 1, this.edgeTo[edge], start);
  }

  /** Everything but plain words: ends of patterns, gaps, signs, any word, lists. */
  private special(node: number, start: number, at: number, words: Words, out: Matches): void {
    const { heads, threads } = this;
    for (const id of this.accepts[node] ?? NONE) {
      if (id >= FIRST_LIST) this.resume(id, start, at);
      else report(out, id, start, at);
    }
    for (const { most, to } of this.gapEdges[node] ?? NONE) {
      threads.push(heads, at, to, start);
      for (let end = at + 1; end <= at + most && end < words.count; end++) {
        if (words.gaps[end - 1] === GAP_CLAUSE || words.gaps[end] === GAP_CLAUSE) break;
        threads.push(heads, end, to, start);
      }
    }
    for (const { sign, to } of this.signEdges[node] ?? NONE)
      if (holds(sign, at, words)) threads.push(heads, at, to, start);
    if (this.anyWord[node] !== 0 && at < words.count) threads.push(heads, at + 1, this.anyWord[node], start);
    if (this.waits[node]) this.waiting.push(this.waitHeads, at, node, start);
  }

  /** A list matched from `start` to `at`: whoever waited for it at `start` goes on at `at`. */
  private resume(symbol: number, start: number, at: number): void {
    const { waiting, threads, heads } = this;
    for (let thread = this.waitHeads[start]; thread !== 0; thread = waiting.next[thread]) {
      const slot = this.slotOf(waiting.node[thread], symbol);
      for (let edge = this.slots[slot]; edge !== 0; edge = this.edgeNext[edge])
        threads.push(heads, at, this.edgeTo[edge], waiting.start[thread]);
    }
  }
}

/** Linked lists in flat arrays, one list for each position of the sentence. 0 ends a list. */
class Threads {
  node = new Int32Array(256);
  start = new Int32Array(256);
  next = new Int32Array(256);
  private count = 1;

  clear(): void {
    this.count = 1;
  }

  push(heads: Int32Array, at: number, node: number, start: number): void {
    if (this.count === this.node.length) this.grow();
    const thread = this.count++;
    this.node[thread] = node;
    this.start[thread] = start;
    this.next[thread] = heads[at];
    heads[at] = thread;
  }

  private grow(): void {
    for (const key of ['node', 'start', 'next'] as const) {
      const wider = new Int32Array(this[key].length * 2);
      wider.set(this[key]);
      this[key] = wider;
    }
  }
}

function at<T>(lists: (T[] | undefined)[], node: number): T[] {
  lists[node] ??= [];
  return lists[node];
}

function report(out: Matches, id: number, start: number, end: number): void {
  out.ids[out.count] = id;
  out.starts[out.count] = start;
  out.ends[out.count++] = end;
}

function holds(sign: Sign, at: number, words: Words): boolean {
  switch (sign) {
    case '^':
      return at === 0;
    case '$':
      return at === words.count;
    case '?':
      return words.question;
    case '!':
      return words.exclaims;
    case '!!':
      return words.marks >= 2;
    case ',':
      return at > 0 && at < words.count && words.gaps[at] !== GAP_SPACE;
  }
}
