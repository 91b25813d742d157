import {
  ALWAYS,
  ANY,
  type Automaton,
  bodyOf,
  ENDS,
  FEW_SYMBOLS,
  GAPS,
  HEAD,
  LISTS,
  MASK,
  PER_CLASS,
  SIGNS,
  SIGNS_OF,
  sizeOf,
  slotOf,
  slotsOf,
  specialAt,
} from './automaton';
import { placeOf } from './beginnings';
import type { Entries } from './entries';
import { LISTS_AT, opens, SYMBOLS } from './entry';
import { FIRST_BIT, passes } from './gates';
import { Threads } from './threads';
import { GAP_CLAUSE } from './tokenize';
import { holds, type Matches, report, type Words } from './words';

/** Where threads wait, each for a node. */
export const threads = new Threads();
/** Where threads wait for a list which began there. */
export const waiting = new Threads();

/** Visits the nodes of an automaton at a word of a sentence, and lets threads wait where they lead. */
export class Visitor {
  /** Grows with every position of every sentence. */
  tick = 0;
  private words!: Words;
  private out!: Matches;
  /** All entries, as `Entries.cells` has them. */
  private entries = new Int32Array(0);
  private readonly cells: Int32Array;
  /** For each list the tick at which it was last entered. */
  private readonly entered: Int32Array;
  /** Whether anything of a list went on when it was last entered. */
  private readonly alive: Uint8Array;
  private readonly firstList: number;

  constructor(
    private readonly automaton: Automaton,
    private readonly known: Entries,
  ) {
    this.cells = automaton.cells;
    this.entered = new Int32Array(automaton.lists.length);
    this.alive = new Uint8Array(automaton.lists.length);
    this.firstList = FIRST_BIT + automaton.classes;
  }

  /** Begins a sentence; `out` takes its matches. */
  enter(words: Words, out: Matches): void {
    this.words = words;
    this.out = out;
    this.entries = this.known.cells;
    out.count = 0;
    threads.clear(words.count);
    waiting.clear(words.count);
  }

  /** Ticks begin anew. */
  forget(): void {
    this.tick = 0;
    this.entered.fill(0);
  }

  /** Whether a node, or what ends there, may go on at a word. */
  goesOn(node: number, at: number): boolean {
    return passes(this.cells, node, this.entries, this.words.entries[at]);
  }

  visit(node: number, start: number, at: number): void {
    const { cells, words, entries } = this;
    const head = cells[node + HEAD];
    const size = sizeOf(head);
    const body = bodyOf(node, head);
    const special = specialAt(cells, node);
    if (special !== 0) this.special(special, cells[special], start, at);
    if (at >= words.count) return;
    const word = words.entries[at];
    const next = words.entries[at + 1];
    const last = entries[word + LISTS_AT];
    const classes = body + slotsOf(size) * 2;
    if (size > FEW_SYMBOLS) this.lookUp(body, slotsOf(size), start, at);
    else
      for (let cell = body; cell < classes; cell += 2)
        for (let i = entries[word + SYMBOLS]; i < last; i++)
          if (cells[cell] === entries[i] && passes(cells, cells[cell + 1], entries, next))
            threads.push(at + 1, cells[cell + 1], start);
    if (head < PER_CLASS) return;
    const end = classes + ((head / PER_CLASS) | 0) * 2;
    for (let cell = classes; cell < end; cell += 2)
      if (opens(FIRST_BIT + cells[cell], entries, word) && passes(cells, cells[cell + 1], entries, next))
        threads.push(at + 1, cells[cell + 1], start);
  }

  /** Follows the symbols of a word in a hash table. */
  private lookUp(first: number, slots: number, start: number, at: number): void {
    const { cells, words, entries } = this;
    const word = words.entries[at];
    const next = words.entries[at + 1];
    for (let i = entries[word + SYMBOLS]; i < entries[word + LISTS_AT]; i++)
      for (let slot = slotOf(entries[i], slots); ; slot = (slot + 1) & (slots - 1)) {
        const to = cells[first + slot * 2 + 1];
        if (to === 0) break;
        if (cells[first + slot * 2] === entries[i] && passes(cells, to, entries, next)) threads.push(at + 1, to, start);
      }
  }

  /** Everything but plain words: ends of patterns, gaps, signs, any word, lists; those of `parts`. */
  special(own: number, parts: number, start: number, at: number): void {
    const { cells, words } = this;
    let cell = own + 1;
    if (parts & ENDS) cell = this.accept(cell, start, at);
    if (parts & GAPS)
      for (let left = cells[cell++]; left > 0; left--, cell += 2) this.gap(cells[cell], cells[cell + 1], start, at);
    if (parts & SIGNS)
      for (let left = cells[cell++]; left > 0; left--, cell += 2)
        if (holds(SIGNS_OF[cells[cell]], at, words)) threads.push(at, cells[cell + 1], start);
    if (at >= words.count) return;
    if (parts & ANY) threads.push(at + 1, cells[cell++], start);
    if ((parts & LISTS) === 0) return;
    const word = words.entries[at];
    for (let left = cells[cell++]; left > 0; left--, cell += 2)
      if (opens(this.firstList + cells[cell], this.entries, word)) this.call(cells[cell], cells[cell + 1], start, at);
  }

  private gap(most: number, to: number, start: number, at: number): void {
    const { count, gaps, masks } = this.words;
    const mask = to < 0 ? ALWAYS : this.cells[to + MASK];
    for (let end = at; end <= at + most && end <= count; end++) {
      // Only what may end there goes on behind the last word.
      if ((masks[end] & mask) !== 0 && this.goesOn(to, end)) threads.push(end, to, start);
      if (gaps[end] === GAP_CLAUSE) break;
      if (end + 1 < count && gaps[end + 1] === GAP_CLAUSE) {
        // Nothing goes on behind the clause, but what ends with the gap ends here.
        const special = end < at + most ? specialAt(this.cells, to) : 0;
        if (special !== 0 && this.cells[special] & ENDS) this.accept(special + 1, start, end + 1);
        break;
      }
    }
  }

  /** Reports what ends here; gives the place behind. */
  private accept(from: number, start: number, at: number): number {
    const last = from + this.cells[from];
    for (let cell = from + 1; cell <= last; cell++) this.end(this.cells[cell], start, at);
    return last + 1;
  }

  /** A phrase, a mark or a guard's pattern ends here, or a list: whoever waited for it at `start` goes on at `at`. */
  end(what: number, start: number, at: number): void {
    const id = what >> 1;
    if ((what & 1) === 0) report(this.out, id, start, at);
    else
      for (let { cells, firsts } = waiting, thread = firsts[start]; thread !== 0; thread = cells[thread])
        if (cells[thread + 3] === id) threads.push(at, cells[thread + 1], cells[thread + 2]);
  }

  /** Enters a list that may begin here, and lets a thread wait for it. */
  call(list: number, to: number, start: number, at: number): void {
    const entered = this.entered[list] === this.tick;
    if (entered && this.alive[list] === 0) return;
    waiting.push(at, to, start, list);
    if (entered) return;
    this.entered[list] = this.tick;
    const { cells, entries } = this;
    const special = specialAt(cells, this.automaton.lists[list]);
    if (special !== 0) this.special(special, cells[special], at, at);
    let alive = special !== 0;
    const own = placeOf(entries, this.words.entries[at], list);
    for (let i = entries[own + 1]; i < entries[own + 2]; i++)
      if (this.goesOn(entries[i], at + 1)) {
        threads.push(at + 1, entries[i], at);
        alive = true;
      }
    this.alive[list] = alive ? 1 : 0;
  }
}
