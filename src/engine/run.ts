import {
  type Automaton,
  type AutomatonCode,
  eachNode,
  GAPPED,
  HEAD,
  LISTS,
  START,
  specialAt,
  TICK,
  VARIABLE,
} from './automaton';
import { readAutomaton } from './automaton-reader';
import { BEHIND_BOTH, BEHIND_FIRST, BEHIND_GAP, Beginnings, FIRST_PART, PART, SPECIAL_ONLY } from './beginnings';
import { Entries } from './entries';
import { threads, Visitor } from './visitor';
import type { Matches, Words } from './words';

/** The root of all phrases. */
export const PHRASES = 0;

/**
 * So many threads for each word of a sentence; then the run stops with what it has found. The built-in packs need 180
 * at the most: only a pack made to be slow comes here, and it shall not keep the agent from typing.
 */
const MOST_THREADS = 4_000;

/** Then ticks begin anew. */
const MOST_TICKS = 2 ** 30;

/**
 * Runs an automaton over sentences. Each pair of node and position is visited a bounded number of times, so a run is
 * linear in the text, with a constant that depends on the pack alone (simulation of an NFA, Thompson 1968). A named list
 * is a tree of its own that is entered where a pattern asks for it, once for each position.
 */
export class Runner {
  readonly entries: Entries;
  /** How many threads all runs took: their work, whatever machine counts it. */
  work = 0;
  private readonly automaton: Automaton;
  private readonly beginnings: Beginnings;
  private readonly visitor: Visitor;
  /** Where the special part of the root of all phrases stands; 0 without one. */
  private readonly special: number;

  constructor(code: AutomatonCode) {
    this.automaton = readAutomaton(code);
    this.entries = new Entries(this.automaton);
    this.beginnings = new Beginnings(this.automaton, this.entries);
    this.visitor = new Visitor(this.automaton, this.entries);
    this.special = specialAt(this.automaton.cells, PHRASES);
  }

  /** The root of a guard. */
  rootOf(guard: number): number {
    return this.automaton.guards[guard];
  }

  /** Finds every match of one tree in one sentence. */
  run(root: number, words: Words, out: Matches): void {
    const { visitor } = this;
    if (visitor.tick > MOST_TICKS) this.forget();
    visitor.enter(words, out);
    const most = MOST_THREADS * words.count;
    let left = most;
    for (let at = 0; at <= words.count && left >= 0; at++) {
      visitor.tick++;
      if (at < words.count) this.begin(root, at, words);
      if (threads.firsts[at] !== 0) left = this.wake(at, left);
    }
    this.work += most - left;
  }

  /** Lets the threads go on that wait at a position, `left` at the most; gives how many are left then. */
  private wake(at: number, left: number): number {
    const { cells } = this.automaton;
    const { visitor } = this;
    let rest = left;
    // Behind a gap the thread that came last began last, and the tighter match wins; elsewhere the longer one.
    for (let thread = threads.firsts[at]; thread !== 0 && --rest >= 0; thread = threads.firsts[at]) {
      threads.firsts[at] = threads.cells[thread];
      const node = threads.cells[thread + 1];
      const start = threads.cells[thread + 2];
      if (node < 0) visitor.end(~node, start, at);
      else if (node >= SPECIAL_ONLY) visitor.special(node - SPECIAL_ONLY, cells[node - SPECIAL_ONLY], start, at);
      else if ((cells[node + HEAD] & VARIABLE) === 0 || this.isFirst(node, start)) visitor.visit(node, start, at);
    }
    return rest;
  }

  /** Whether a node was not visited here before: behind a gap at all, elsewhere with a start as early. */
  private isFirst(node: number, start: number): boolean {
    const { cells } = this.automaton;
    const { tick } = this.visitor;
    if (cells[node + TICK] === tick && ((cells[node + HEAD] & GAPPED) !== 0 || start >= cells[node + START]))
      return false;
    cells[node + TICK] = tick;
    cells[node + START] = start;
    return true;
  }

  private forget(): void {
    const { cells } = this.automaton;
    this.visitor.forget();
    eachNode(cells, (node) => {
      if (cells[node + HEAD] & VARIABLE) cells[node + TICK] = 0;
    });
  }

  /** Visits a root; where that of all phrases leads is known for each pair of words. */
  private begin(root: number, at: number, words: Words): void {
    const { special, visitor, beginnings } = this;
    if (root !== PHRASES) {
      if (visitor.goesOn(root, at)) visitor.visit(root, at, at);
      return;
    }
    if (special !== 0) visitor.special(special, this.automaton.cells[special] & ~LISTS, at, at);
    const place = beginnings.of(words.entries[at], words.entries[at + 1]);
    if (place === 0) return;
    const { numbers } = beginnings;
    const behind = words.masks[at + 2];
    if ((numbers[place + 1] & behind) === 0) return;
    const last = numbers[place];
    for (let i = place + FIRST_PART; i < last; i += PART) {
      const how = numbers[i];
      const node = numbers[i + 1];
      if (how === BEHIND_BOTH) {
        if ((numbers[i + 2] & behind) !== 0 && visitor.goesOn(node, at + 2)) threads.push(at + 2, node, at);
      } else if (how === BEHIND_FIRST) threads.push(at + 1, node, at);
      else if (how < 0) {
        if (isAhead(words, at + 1, BEHIND_GAP - how, numbers[i + 2])) threads.push(at + 1, node, at);
      } else visitor.call(how - 1, node, at, at);
    }
  }
}

/** Whether one of a word and up to `most` behind it may have what a mask asks for. */
function isAhead({ masks, count }: Words, at: number, most: number, mask: number): boolean {
  const last = Math.min(at + most, count);
  for (let i = at; i <= last; i++) if ((masks[i] & mask) !== 0) return true;
  return false;
}
