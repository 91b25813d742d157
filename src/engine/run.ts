import { ALWAYS, type Automaton, FEW_EDGES, FIRST_LIST, type Special, slotOf } from './automaton';
import type { Sign } from './pattern';
import { GAP_CLAUSE, GAP_SPACE } from './tokenize';

/** A sentence as the automaton reads it: for every word the symbols it carries, and what stands around the words. */
export interface Words {
  /** Grows with every sentence that is spelled. */
  serial: number;
  count: number;
  readonly symbols: Int32Array[];
  /** `maskOf` the symbols of each word, with `ALWAYS`. */
  readonly masks: number[];
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

const ROOT = 0;

/** Runs do not nest: all runners share what only one run needs. */
const scratch = { heads: new Int32Array(64), waitHeads: new Int32Array(64) };

/**
 * Runs an automaton over sentences. Each pair of node and position is visited a bounded number of times, so a run is
 * linear in the text, with a constant that depends on the pack alone (simulation of an NFA, Thompson 1968).
 */
export class Runner {
  private readonly stamps: Int32Array;
  /** The earliest start with which a node was visited at the present position. */
  private readonly earliest: Int32Array;
  private tick = 0;

  constructor(private readonly automaton: Automaton) {
    this.stamps = new Int32Array(automaton.size);
    this.earliest = new Int32Array(automaton.size);
  }

  /** Finds every match in one sentence; matches of lists are used here and not reported. */
  run(words: Words, out: Matches): void {
    out.count = 0;
    this.reset(words.count);
    const { stamps, earliest } = this;
    const { heads } = scratch;
    const { gapped } = this.automaton;
    for (let at = 0; at <= words.count; at++) {
      const tick = ++this.tick;
      if (at < words.count) this.visit(ROOT, at, at, words, out);
      // Behind a gap the thread that came last began last, and the tighter match wins; elsewhere the longer one.
      for (let thread = heads[at]; thread !== 0; thread = heads[at]) {
        heads[at] = threads.next[thread];
        const node = threads.node[thread];
        const start = threads.start[thread];
        if (stamps[node] === tick && (gapped[node] === 1 || start >= earliest[node])) continue;
        stamps[node] = tick;
        earliest[node] = start;
        this.visit(node, start, at, words, out);
      }
    }
  }

  private reset(count: number): void {
    if (scratch.heads.length < count + 2) {
      scratch.heads = new Int32Array(count * 2 + 2);
      scratch.waitHeads = new Int32Array(count * 2 + 2);
    }
    scratch.heads.fill(0, 0, count + 1);
    scratch.waitHeads.fill(0, 0, count + 1);
    threads.clear();
    waiting.clear();
    if (this.tick < 2 ** 30) return;
    this.stamps.fill(0);
    this.tick = 0;
  }

  private visit(node: number, start: number, at: number, words: Words, out: Matches): void {
    const { heads } = scratch;
    const { edges, special, masks } = this.automaton;
    const own = special[node];
    if (own !== undefined) this.special(own, node, start, at, words, out);
    if (at >= words.count) return;
    const symbols = words.symbols[at];
    const ahead = at + 1 < words.count ? words.masks[at + 1] : ALWAYS;
    const first = edges.first[node];
    const last = edges.first[node + 1];
    if (last - first <= FEW_EDGES) {
      for (let edge = first; edge < last; edge++)
        for (let i = 0; i < symbols.length; i++)
          if (edges.symbol[edge] === symbols[i] && (masks[edges.to[edge]] & ahead) !== 0)
            threads.push(heads, at + 1, edges.to[edge], start);
    } else {
      for (let i = 0; i < symbols.length; i++)
        for (let edge = edges.slots[slotOf(edges, node, symbols[i])]; edge !== 0; edge = edges.next[edge])
          if ((masks[edges.to[edge]] & ahead) !== 0) threads.push(heads, at + 1, edges.to[edge], start);
    }
  }

  /** Everything but plain words: ends of patterns, gaps, signs, any word, lists. */
  private special(own: Special, node: number, start: number, at: number, words: Words, out: Matches): void {
    const { heads } = scratch;
    for (const id of own.accepts) {
      if (id >= FIRST_LIST) this.resume(id, start, at);
      else report(out, id, start, at);
    }
    for (const { most, to } of own.gaps) {
      const mask = this.automaton.masks[to];
      if (at >= words.count || (mask & words.masks[at]) !== 0) threads.push(heads, at, to, start);
      for (let end = at + 1; end <= at + most && end < words.count; end++) {
        if (words.gaps[end - 1] === GAP_CLAUSE || words.gaps[end] === GAP_CLAUSE) break;
        if ((mask & words.masks[end]) !== 0) threads.push(heads, end, to, start);
      }
    }
    for (const { sign, to } of own.signs) if (holds(sign, at, words)) threads.push(heads, at, to, start);
    if (own.any !== 0 && at < words.count) threads.push(heads, at + 1, own.any, start);
    if (own.waits) waiting.push(scratch.waitHeads, at, node, start);
  }

  /** A list matched from `start` to `at`: whoever waited for it at `start` goes on at `at`. */
  private resume(symbol: number, start: number, at: number): void {
    const { heads, waitHeads } = scratch;
    const { edges } = this.automaton;
    for (let thread = waitHeads[start]; thread !== 0; thread = waiting.next[thread]) {
      const node = waiting.node[thread];
      const first = edges.first[node];
      const last = edges.first[node + 1];
      const few = last - first <= FEW_EDGES;
      for (
        let edge = few ? first : edges.slots[slotOf(edges, node, symbol)];
        few ? edge < last : edge !== 0;
        edge = few ? edge + 1 : edges.next[edge]
      )
        if (edges.symbol[edge] === symbol) threads.push(heads, at, edges.to[edge], waiting.start[thread]);
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

const threads = new Threads();
const waiting = new Threads();

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
