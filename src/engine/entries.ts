import { ALWAYS, ANY, type Automaton, ENDS, GAPS, LISTS, MASK, maskOf, SIGNS, specialAt } from './automaton';
import { follow } from './gates';

/** What a word of a text is to an automaton: worked out once for each spelling. */
export interface Entry {
  /** Its number among all entries. */
  readonly id: number;
  readonly symbols: Int32Array;
  readonly mask: number;
  /** What it opens: see `Gates`. */
  readonly bits: Int32Array;
  /** For each list that may begin with it, ascending, its number, where its nodes begin in `behind`, and where they end. */
  readonly lists: Int32Array;
  /** Nodes that an entry of a list beginning with it leads to. */
  readonly behind: Int32Array;
  /** Pairs of a node that phrases beginning with it lead to, and 0 or 1 more than the list to read on the way. */
  readonly begins: Int32Array;
}

const ROOT = 0;

/** A word that an entry is being made for. */
type Word = Pick<Entry, 'symbols' | 'mask' | 'bits'>;

/** Makes entries; those of words with the same symbols are the same. */
export class Entries {
  /** What stands behind the last word: everything may end there, and nothing goes on. */
  readonly end: Entry;
  private readonly known = new Map<string, Entry>();
  /** By list: the number of the word that was last found to begin it; the negative of one that does not. */
  private readonly begun: Int32Array;
  private last = 0;

  constructor(private readonly automaton: Automaton) {
    this.begun = new Int32Array(automaton.lists.length);
    const none = new Int32Array(0);
    const bits = automaton.gates.bitsOf([], []);
    this.end = { id: 0, symbols: none, mask: ALWAYS, bits, lists: none, behind: none, begins: none };
  }

  /** What a word with these symbols is. */
  of(symbols: readonly number[]): Entry {
    const key = symbols.join();
    let entry = this.known.get(key);
    if (!entry) {
      entry = this.make(symbols);
      this.known.set(key, entry);
    }
    return entry;
  }

  private make(symbols: readonly number[]): Entry {
    const id = ++this.last;
    const bits = this.automaton.gates.bitsOf(symbols, this.classesOf(symbols));
    const word = { symbols: Int32Array.from(symbols), mask: maskOf(symbols) | ALWAYS, bits };
    const lists: number[] = [];
    const behind: number[] = [];
    this.automaton.lists.forEach((root, list) => {
      if (!this.mayBegin(list, word)) return;
      const first = behind.length;
      behind.push(...this.behind(root, word));
      lists.push(list, first, behind.length);
    });
    for (let i = 0; i < lists.length; i += 3) this.automaton.gates.addList(bits, lists[i]);
    return {
      id,
      ...word,
      lists: Int32Array.from(lists),
      behind: Int32Array.from(behind),
      begins: Int32Array.from(this.begins(word)),
    };
  }

  private classesOf(symbols: readonly number[]): ReadonlySet<number> {
    const { firstOf, classesOf } = this.automaton;
    const classes = new Set<number>();
    for (const symbol of symbols) for (let i = firstOf[symbol]; i < firstOf[symbol + 1]; i++) classes.add(classesOf[i]);
    return classes;
  }

  /** Whether an entry of the list may begin with the word. Lists never contain themselves. */
  private mayBegin(list: number, word: Word): boolean {
    if (Math.abs(this.begun[list]) === this.last) return this.begun[list] > 0;
    const begins = this.leadsOn(this.automaton.lists[list], word);
    this.begun[list] = begins ? this.last : -this.last;
    return begins;
  }

  private leadsOn(root: number, word: Word): boolean {
    const { cells } = this.automaton;
    if ((cells[root + MASK] & word.mask) === 0) return false;
    const special = specialAt(cells, root);
    if (special && cells[special] & (ENDS | GAPS | SIGNS | ANY)) return true;
    if (this.behind(root, word).length > 0) return true;
    return callsOf(cells, special).some(([list]) => this.mayBegin(list, word));
  }

  private begins(word: Word): readonly number[] {
    const { cells } = this.automaton;
    const called = callsOf(cells, specialAt(cells, ROOT))
      .filter(([list]) => this.begun[list] === this.last)
      .flatMap(([list, to]) => [to, list + 1]);
    return [...this.behind(ROOT, word).flatMap((to) => [to, 0]), ...called];
  }

  private behind(node: number, word: Word): readonly number[] {
    const nodes: number[] = [];
    follow(this.automaton.cells, node, word, (to) => nodes.push(to));
    return nodes;
  }
}

/** The lists that a special part asks for, each with the node behind it. */
export function callsOf(cells: Int32Array, special: number): readonly (readonly [list: number, to: number])[] {
  if (special === 0 || (cells[special] & LISTS) === 0) return [];
  const first = partAt(cells, special, LISTS);
  return Array.from({ length: cells[first] }, (_, i) => [cells[first + 1 + i * 2], cells[first + 2 + i * 2]]);
}

/** Where a part of the special part at `special` stands: its length, and what it holds. */
function partAt(cells: Int32Array, special: number, part: number): number {
  let cell = special + 1;
  for (let before = ENDS; before < part; before *= 2)
    if (cells[special] & before) cell += before === ANY ? 1 : 1 + cells[cell] * (before === ENDS ? 1 : 2);
  return cell;
}
