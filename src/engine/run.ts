import {
  ALWAYS,
  type Automaton,
  type AutomatonCode,
  COUNT,
  EDGE,
  EDGES,
  FLAGS,
  MASK,
  NODE,
  readAutomaton,
  type Special,
  slotOf,
} from './automaton';
import type { Sign } from './pattern';
import { Threads } from './threads';
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

/** The root of all phrases. */
export const PHRASES = 0;

/**
 * So many threads for each word of a sentence; then the run stops with what it has found. The built-in packs need 180
 * at the most: only a pack made to be slow comes here, and it shall not keep the agent from typing.
 */
const MOST_THREADS = 4_000;

/** Where threads wait at each position: the first of a linked list, 0 for none. Runs do not nest, so all runners share it. */
let heads = new Int32Array(64);
/** The same for threads that wait for a list which began there. */
let callers = new Int32Array(64);

/**
 * Runs an automaton over sentences. Each pair of node and position is visited a bounded number of times, so a run is
 * linear in the text, with a constant that depends on the pack alone (simulation of an NFA, Thompson 1968). A named list
 * is a tree of its own that is entered where a pattern asks for it, once for each position.
 */
export class Runner {
  private readonly automaton: Automaton;
  /** For each node the tick of its last visit and the earliest start it was then visited with. */
  private readonly seen: Int32Array;
  /** For each list the tick at which it was last entered. */
  private readonly entered: Int32Array;
  private tick = 0;

  constructor(code: AutomatonCode) {
    this.automaton = readAutomaton(code);
    this.seen = new Int32Array(this.automaton.size * 2);
    this.entered = new Int32Array(this.automaton.lists.length);
  }

  /** The root of a guard. */
  rootOf(guard: number): number {
    return this.automaton.guards[guard];
  }

  /** Finds every match of one tree in one sentence. */
  run(root: number, words: Words, out: Matches): void {
    out.count = 0;
    this.reset(words.count);
    const { seen } = this;
    let left = MOST_THREADS * words.count;
    const { nodes } = this.automaton;
    for (let at = 0; at <= words.count; at++) {
      const tick = ++this.tick;
      if (at < words.count) this.visit(root, at, at, words, out);
      // Behind a gap the thread that came last began last, and the tighter match wins; elsewhere the longer one.
      for (let thread = heads[at]; thread !== 0; thread = heads[at]) {
        if (--left < 0) return;
        heads[at] = threads.cells[thread];
        const node = threads.cells[thread + 1];
        const start = threads.cells[thread + 2];
        if (seen[node * 2] === tick && ((nodes[node * NODE + FLAGS] & 1) === 1 || start >= seen[node * 2 + 1]))
          continue;
        seen[node * 2] = tick;
        seen[node * 2 + 1] = start;
        this.visit(node, start, at, words, out);
      }
    }
  }

  private reset(count: number): void {
    if (heads.length < count + 2) {
      heads = new Int32Array(count * 2 + 2);
      callers = new Int32Array(count * 2 + 2);
    }
    heads.fill(0, 0, count + 1);
    callers.fill(0, 0, count + 1);
    threads.clear();
    waiting.clear();
    if (this.tick < 2 ** 30) return;
    this.seen.fill(0);
    this.entered.fill(0);
    this.tick = 0;
  }

  private visit(node: number, start: number, at: number, words: Words, out: Matches): void {
    const { nodes, edges, specials } = this.automaton;
    const own = node * NODE;
    const special = nodes[own + FLAGS] >> 1;
    if (special !== 0) this.special(specials[special] as Special, start, at, words, out);
    if (at >= words.count) return;
    const symbols = words.symbols[at];
    const ahead = at + 1 < words.count ? words.masks[at + 1] : ALWAYS;
    const first = nodes[own + EDGES];
    const count = nodes[own + COUNT];
    if (count >= 0) {
      const last = first + count * EDGE;
      for (let edge = first; edge < last; edge += EDGE) {
        if ((edges[edge + 2] & ahead) === 0) continue;
        for (let i = 0; i < symbols.length; i++)
          if (edges[edge] === symbols[i]) threads.push(heads, at + 1, edges[edge + 1], start);
      }
      return;
    }
    for (let i = 0; i < symbols.length; i++) {
      const symbol = symbols[i];
      for (let slot = slotOf(symbol, -count); ; slot = (slot + 1) & (-count - 1)) {
        const edge = first + slot * EDGE;
        if (edges[edge] === 0) break;
        if (edges[edge] === symbol && (edges[edge + 2] & ahead) !== 0)
          threads.push(heads, at + 1, edges[edge + 1], start);
      }
    }
  }

  /** Everything but plain words: ends of patterns, gaps, signs, any word, lists. */
  private special(own: Special, start: number, at: number, words: Words, out: Matches): void {
    const { nodes } = this.automaton;
    this.accept(own, start, at, out);
    for (const { most, to } of own.gaps) {
      const mask = nodes[to * NODE + MASK];
      for (let end = at; end <= at + most && end <= words.count; end++) {
        // Only what may end there goes on behind the last word.
        const ahead = end < words.count ? words.masks[end] : ALWAYS;
        if ((mask & ahead) !== 0) threads.push(heads, end, to, start);
        if (words.gaps[end] === GAP_CLAUSE) break;
        if (end + 1 < words.count && words.gaps[end + 1] === GAP_CLAUSE) {
          // Nothing goes on behind the clause, but what ends with the gap ends here.
          if (end < at + most) this.end(to, start, end + 1, out);
          break;
        }
      }
    }
    for (const { sign, to } of own.signs) if (holds(sign, at, words)) threads.push(heads, at, to, start);
    if (at >= words.count) return;
    if (own.any !== 0) threads.push(heads, at + 1, own.any, start);
    for (const { list, to } of own.lists) this.call(list, to, start, at, words);
  }

  private accept(own: Special, start: number, at: number, out: Matches): void {
    for (const id of own.accepts) {
      if (id & 1) this.resume(id >> 1, start, at);
      else report(out, id >> 1, start, at);
    }
  }

  private end(node: number, start: number, at: number, out: Matches): void {
    const own = this.automaton.specials[this.automaton.nodes[node * NODE + FLAGS] >> 1];
    if (own) this.accept(own, start, at, out);
  }

  /** Enters a list, and lets a thread wait for it. */
  private call(list: number, to: number, start: number, at: number, words: Words): void {
    const root = this.automaton.lists[list];
    if ((this.automaton.nodes[root * NODE + MASK] & words.masks[at]) === 0) return;
    waiting.push(callers, at, to, start);
    waiting.cells[waiting.last + 3] = list;
    if (this.entered[list] === this.tick) return;
    this.entered[list] = this.tick;
    threads.push(heads, at, root, at);
  }

  /** A list matched from `start` to `at`: whoever waited for it at `start` goes on at `at`. */
  private resume(list: number, start: number, at: number): void {
    const { cells } = waiting;
    for (let thread = callers[start]; thread !== 0; thread = cells[thread])
      if (cells[thread + 3] === list) threads.push(heads, at, cells[thread + 1], cells[thread + 2]);
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
