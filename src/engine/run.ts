import {
  ANY,
  type Automaton,
  type AutomatonCode,
  BODY,
  ENDS,
  eachNode,
  FEW_SYMBOLS,
  GAPPED,
  GAPS,
  GATE,
  HEAD,
  LISTS,
  MASK,
  PER_CLASS,
  SIGNS,
  SIGNS_OF,
  START,
  sizeOf,
  slotOf,
  slotsOf,
  specialAt,
  TICK,
} from './automaton';
import { readAutomaton } from './automaton-reader';
import { BEHIND_BOTH, BEHIND_FIRST, Beginnings, placeOf } from './beginnings';
import { Entries } from './entries';
import { FIRST_BIT, opens, passes } from './gates';
import { Threads } from './threads';
import { GAP_CLAUSE } from './tokenize';
import { holds, type Matches, report, type Words } from './words';

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

/** Then ticks begin anew. */
const MOST_TICKS = 2 ** 30;

/** The first node. */
const ROOT = 0;

/**
 * Runs an automaton over sentences. Each pair of node and position is visited a bounded number of times, so a run is
 * linear in the text, with a constant that depends on the pack alone (simulation of an NFA, Thompson 1968). A named list
 * is a tree of its own that is entered where a pattern asks for it, once for each position.
 */
export class Runner {
  readonly entries: Entries;
  private readonly automaton: Automaton;
  /** For each list the tick at which it was last entered. */
  private readonly entered: Int32Array;
  /** Whether anything of a list went on when it was last entered. */
  private readonly alive: Uint8Array;
  private readonly beginnings: Beginnings;
  private readonly firstList: number;
  private tick = 0;

  constructor(code: AutomatonCode) {
    this.automaton = readAutomaton(code);
    this.entries = new Entries(this.automaton);
    this.entered = new Int32Array(this.automaton.lists.length);
    this.alive = new Uint8Array(this.automaton.lists.length);
    this.beginnings = new Beginnings(this.automaton);
    this.firstList = FIRST_BIT + this.automaton.classes;
  }

  /** The root of a guard. */
  rootOf(guard: number): number {
    return this.automaton.guards[guard];
  }

  /** Finds every match of one tree in one sentence. */
  run(root: number, words: Words, out: Matches): void {
    out.count = 0;
    this.reset(words.count);
    let left = MOST_THREADS * words.count;
    const { cells } = this.automaton;
    for (let at = 0; at <= words.count; at++) {
      const tick = ++this.tick;
      if (at < words.count) {
        if (root === ROOT) this.begin(at, words, out);
        else if ((cells[root + MASK] & words.entries[at].mask) !== 0) this.visit(root, at, at, words, out);
      }
      // Behind a gap the thread that came last began last, and the tighter match wins; elsewhere the longer one.
      for (let thread = heads[at]; thread !== 0; thread = heads[at]) {
        if (--left < 0) return;
        heads[at] = threads.cells[thread];
        const node = threads.cells[thread + 1];
        const start = threads.cells[thread + 2];
        // The negative of a special part: no other path leads there.
        if (node < 0) {
          this.special(-node, cells[-node], start, at, words, out);
          continue;
        }
        if (cells[node + TICK] === tick && ((cells[node + HEAD] & GAPPED) !== 0 || start >= cells[node + START]))
          continue;
        cells[node + TICK] = tick;
        cells[node + START] = start;
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
    if (this.tick < MOST_TICKS) return;
    this.tick = 0;
    this.entered.fill(0);
    eachNode(this.automaton.cells, (node) => {
      this.automaton.cells[node + TICK] = 0;
    });
  }

  /** Visits the root of all phrases: where it leads is known for each word. */
  private begin(at: number, words: Words, out: Matches): void {
    const { cells } = this.automaton;
    const special = specialAt(cells, ROOT);
    if (special !== 0) this.special(special, cells[special] & ~LISTS, at, at, words, out);
    const begins = this.beginnings.of(words.entries[at], words.entries[at + 1]);
    for (let i = 0; i < begins.length; i += 2) {
      const what = begins[i + 1];
      if (what === BEHIND_FIRST) threads.push(heads, at + 1, begins[i], at);
      else if (what !== BEHIND_BOTH) this.call(what - 1, begins[i], at, at, words, out);
      else if (passes(cells, begins[i], words.entries[at + 2])) threads.push(heads, at + 2, begins[i], at);
    }
  }

  private visit(node: number, start: number, at: number, words: Words, out: Matches): void {
    const { cells } = this.automaton;
    const special = specialAt(cells, node);
    if (special !== 0) this.special(special, cells[special], start, at, words, out);
    if (at >= words.count) return;
    const head = cells[node + HEAD];
    const word = words.entries[at];
    const { symbols } = word;
    const next = words.entries[at + 1];
    const size = sizeOf(head);
    const classes = node + BODY + slotsOf(size) * 2;
    if (size > FEW_SYMBOLS) this.lookUp(node + BODY, slotsOf(size), start, at, words);
    else
      for (let cell = node + BODY; cell < classes; cell += 2)
        for (let i = 0; i < symbols.length; i++)
          if (cells[cell] === symbols[i] && passes(cells, cells[cell + 1], next))
            threads.push(heads, at + 1, cells[cell + 1], start);
    if (head < PER_CLASS) return;
    const last = classes + ((head / PER_CLASS) | 0) * 2;
    for (let cell = classes; cell < last; cell += 2)
      if (opens(FIRST_BIT + cells[cell], word) && passes(cells, cells[cell + 1], next))
        threads.push(heads, at + 1, cells[cell + 1], start);
  }

  /** Follows the symbols of a word in a hash table. */
  private lookUp(first: number, slots: number, start: number, at: number, words: Words): void {
    const { cells } = this.automaton;
    const { symbols } = words.entries[at];
    const next = words.entries[at + 1];
    for (let i = 0; i < symbols.length; i++)
      for (let slot = slotOf(symbols[i], slots); ; slot = (slot + 1) & (slots - 1)) {
        const to = cells[first + slot * 2 + 1];
        if (to === 0) break;
        if (cells[first + slot * 2] === symbols[i] && passes(cells, to, next)) threads.push(heads, at + 1, to, start);
      }
  }

  /** Everything but plain words: ends of patterns, gaps, signs, any word, lists. */
  private special(own: number, parts: number, start: number, at: number, words: Words, out: Matches): void {
    const { cells } = this.automaton;
    let cell = own + 1;
    if (parts & ENDS) cell = this.accept(cell, start, at, out);
    if (parts & GAPS)
      for (let left = cells[cell++]; left > 0; left--, cell += 2)
        this.gap(cells[cell], cells[cell + 1], start, at, words, out);
    if (parts & SIGNS)
      for (let left = cells[cell++]; left > 0; left--, cell += 2)
        if (holds(SIGNS_OF[cells[cell]], at, words)) threads.push(heads, at, cells[cell + 1], start);
    if (at >= words.count) return;
    if (parts & ANY) threads.push(heads, at + 1, cells[cell++], start);
    if ((parts & LISTS) === 0) return;
    const word = words.entries[at];
    for (let left = cells[cell++]; left > 0; left--, cell += 2)
      if (opens(this.firstList + cells[cell], word)) this.call(cells[cell], cells[cell + 1], start, at, words, out);
  }

  private gap(most: number, to: number, start: number, at: number, words: Words, out: Matches): void {
    const { cells } = this.automaton;
    const mask = cells[to + MASK];
    const gate = cells[to + GATE];
    for (let end = at; end <= at + most && end <= words.count; end++) {
      // Only what may end there goes on behind the last word.
      if ((mask & words.entries[end].mask) !== 0 && (gate === 0 || opens(gate, words.entries[end])))
        threads.push(heads, end, to, start);
      if (words.gaps[end] === GAP_CLAUSE) break;
      if (end + 1 < words.count && words.gaps[end + 1] === GAP_CLAUSE) {
        // Nothing goes on behind the clause, but what ends with the gap ends here.
        if (end < at + most) this.end(to, start, end + 1, out);
        break;
      }
    }
  }

  /** Reports what ends here; gives the place behind. */
  private accept(from: number, start: number, at: number, out: Matches): number {
    const { cells } = this.automaton;
    const last = from + cells[from];
    for (let cell = from + 1; cell <= last; cell++) {
      if (cells[cell] & 1) this.resume(cells[cell] >> 1, start, at);
      else report(out, cells[cell] >> 1, start, at);
    }
    return last + 1;
  }

  private end(node: number, start: number, at: number, out: Matches): void {
    const { cells } = this.automaton;
    const special = specialAt(cells, node);
    if (special !== 0 && cells[special] & ENDS) this.accept(special + 1, start, at, out);
  }

  /** Enters a list that may begin here, and lets a thread wait for it. */
  private call(list: number, to: number, start: number, at: number, words: Words, out: Matches): void {
    if (this.entered[list] === this.tick && this.alive[list] === 0) return;
    waiting.push(callers, at, to, start);
    waiting.cells[waiting.last + 3] = list;
    if (this.entered[list] === this.tick) return;
    this.entered[list] = this.tick;
    const { cells, lists } = this.automaton;
    const special = specialAt(cells, lists[list]);
    if (special !== 0) this.special(special, cells[special], at, at, words, out);
    let alive = special !== 0;
    const word = words.entries[at];
    const next = words.entries[at + 1];
    const own = placeOf(word, list);
    for (let i = word.lists[own + 1]; i < word.lists[own + 2]; i++)
      if (passes(cells, word.behind[i], next)) {
        threads.push(heads, at + 1, word.behind[i], at);
        alive = true;
      }
    this.alive[list] = alive ? 1 : 0;
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
