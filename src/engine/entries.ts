import {
  ALWAYS,
  ANY,
  type Automaton,
  BODY,
  ENDS,
  FEW_SYMBOLS,
  GAPS,
  HEAD,
  LISTS,
  MASK,
  maskOf,
  PER_CLASS,
  SIGNS,
  sizeOf,
  slotOf,
  slotsOf,
  specialAt,
} from './automaton';

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

/** Makes entries; those of words with the same symbols are the same. */
export class Entries {
  /** What stands behind the last word: everything may end there, and nothing goes on. */
  readonly end: Entry;
  private readonly known = new Map<string, Entry>();
  /** By class, and behind them by list: the word it was last found to belong to or begin with; what does not has the negative. */
  private readonly carried: Int32Array;
  private word = 0;

  constructor(private readonly automaton: Automaton) {
    this.carried = new Int32Array(automaton.classes + automaton.lists.length);
    const none = new Int32Array(0);
    const bits = automaton.gates.bitsOf([], [], []);
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
    const id = ++this.word;
    const classes = this.classesOf(symbols);
    const mask = maskOf(symbols) | ALWAYS;
    const lists: number[] = [];
    const numbers: number[] = [];
    const behind: number[] = [];
    this.automaton.lists.forEach((root, list) => {
      if (!this.mayBegin(list, symbols, mask)) return;
      const first = behind.length;
      behind.push(...this.behind(root, symbols));
      lists.push(list, first, behind.length);
      numbers.push(list);
    });
    return {
      id,
      symbols: Int32Array.from(symbols),
      mask,
      bits: this.automaton.gates.bitsOf(symbols, classes, numbers),
      lists: Int32Array.from(lists),
      behind: Int32Array.from(behind),
      begins: Int32Array.from(this.begins(symbols)),
    };
  }

  private classesOf(symbols: readonly number[]): readonly number[] {
    const { firstOf, classesOf } = this.automaton;
    const classes = new Set<number>();
    for (const symbol of symbols) for (let i = firstOf[symbol]; i < firstOf[symbol + 1]; i++) classes.add(classesOf[i]);
    for (const id of classes) this.carried[id] = this.word;
    return [...classes];
  }

  /** Whether an entry of the list may begin with the word. Lists never contain themselves. */
  private mayBegin(list: number, symbols: readonly number[], mask: number): boolean {
    const at = this.automaton.classes + list;
    if (Math.abs(this.carried[at]) === this.word) return this.carried[at] > 0;
    const begins = this.leadsOn(this.automaton.lists[list], symbols, mask);
    this.carried[at] = begins ? this.word : -this.word;
    return begins;
  }

  private leadsOn(root: number, symbols: readonly number[], mask: number): boolean {
    const { cells } = this.automaton;
    if ((cells[root + MASK] & mask) === 0) return false;
    const special = specialAt(cells, root);
    if (special && cells[special] & (ENDS | GAPS | SIGNS | ANY)) return true;
    if (this.behind(root, symbols).length > 0) return true;
    return callsOf(cells, special).some(([list]) => this.mayBegin(list, symbols, mask));
  }

  private begins(symbols: readonly number[]): readonly number[] {
    const { cells } = this.automaton;
    const called = callsOf(cells, specialAt(cells, ROOT))
      .filter(([list]) => this.carried[this.automaton.classes + list] === this.word)
      .flatMap(([list, to]) => [to, list + 1]);
    return [...this.behind(ROOT, symbols).flatMap((to) => [to, 0]), ...called];
  }

  /** The nodes that the word leads to. */
  private behind(node: number, symbols: readonly number[]): readonly number[] {
    const { cells } = this.automaton;
    const size = sizeOf(cells[node + HEAD]);
    const slots = slotsOf(size);
    const first = node + BODY;
    const nodes: number[] = [];
    for (const symbol of symbols) {
      let slot = size > FEW_SYMBOLS ? slotOf(symbol, slots) : 0;
      for (let left = slots; left > 0; left--, slot = size > FEW_SYMBOLS ? (slot + 1) & (slots - 1) : slot + 1) {
        const to = cells[first + slot * 2 + 1];
        if (to === 0) break;
        if (cells[first + slot * 2] === symbol) nodes.push(to);
      }
    }
    const last = first + (slots + ((cells[node + HEAD] / PER_CLASS) | 0)) * 2;
    for (let cell = first + slots * 2; cell < last; cell += 2)
      if (this.carried[cells[cell]] === this.word) nodes.push(cells[cell + 1]);
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
