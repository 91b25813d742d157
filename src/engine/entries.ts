import { ALWAYS, ANY, type Automaton, ENDS, GAPS, LISTS, MASK, maskOf, SIGNS, specialAt } from './automaton';
import { BEGINS, BEGINS_END, BITS, WORD_MASK } from './entry';
import { FIRST_BIT, follow, open } from './gates';
import { wider } from './wider';

const ROOT = 0;

/** Makes entries; those of words with the same symbols are the same. */
export class Entries {
  /** All entries, as `entry.ts` says. Another array whenever an entry was made. */
  cells = new Int32Array(1024);
  /** What stands behind the last word: everything may end there, and nothing goes on. */
  readonly end: number;
  private readonly known = new Map<string, number>();
  /** By list: the number of the word that was last found to begin it; the negative of one that does not. */
  private readonly begun: Int32Array;
  private last = -1;
  private top = 0;

  constructor(private readonly automaton: Automaton) {
    this.begun = new Int32Array(automaton.lists.length);
    this.end = this.open([]);
    this.cells[this.end + BEGINS] = this.cells[this.end + BEGINS_END] = this.top;
  }

  /** What a word with these symbols is. */
  of(symbols: readonly number[]): number {
    const key = symbols.join();
    let entry = this.known.get(key);
    if (entry === undefined) {
      entry = this.make(symbols);
      this.known.set(key, entry);
    }
    return entry;
  }

  private make(symbols: readonly number[]): number {
    const { automaton } = this;
    const word = this.open(symbols);
    const lists: number[] = [];
    const behind: number[] = [];
    automaton.lists.forEach((root, list) => {
      if (!this.mayBegin(list, word)) return;
      const first = behind.length;
      behind.push(...this.behind(root, word));
      lists.push(list, first, behind.length);
    });
    for (let i = 0; i < lists.length; i += 3) open(this.cells, word, FIRST_BIT + automaton.classes + lists[i]);
    const begins = this.begins(word);
    const place = this.top + lists.length + begins.length;
    this.put(lists.map((number, i) => (i % 3 === 0 ? number : place + number)));
    this.cells[word + BEGINS] = this.top;
    this.put(begins);
    this.cells[word + BEGINS_END] = this.top;
    this.put(behind);
    return word;
  }

  /** An entry without lists and beginnings. */
  private open(symbols: readonly number[]): number {
    const { automaton } = this;
    const word = this.top;
    const first = word + BITS + ((FIRST_BIT + automaton.classes + automaton.lists.length + 31) >> 5);
    this.put([++this.last, maskOf(symbols) | ALWAYS, first, first + symbols.length, 0, 0]);
    this.reserve(first - this.top);
    this.top = first;
    this.put(symbols);
    for (const symbol of symbols)
      for (let i = automaton.firstOf[symbol]; i < automaton.firstOf[symbol + 1]; i++)
        open(this.cells, word, FIRST_BIT + automaton.classesOf[i]);
    return word;
  }

  private put(numbers: readonly number[]): void {
    this.reserve(numbers.length);
    for (const number of numbers) this.cells[this.top++] = number;
  }

  private reserve(count: number): void {
    if (this.top + count > this.cells.length) this.cells = wider(this.cells, (this.top + count) * 2);
  }

  /** Whether an entry of the list may begin with the word. Lists never contain themselves. */
  private mayBegin(list: number, word: number): boolean {
    if (Math.abs(this.begun[list]) === this.last) return this.begun[list] > 0;
    const begins = this.leadsOn(this.automaton.lists[list], word);
    this.begun[list] = begins ? this.last : -this.last;
    return begins;
  }

  private leadsOn(root: number, word: number): boolean {
    const { cells } = this.automaton;
    if ((cells[root + MASK] & this.cells[word + WORD_MASK]) === 0) return false;
    const special = specialAt(cells, root);
    if (special && cells[special] & (ENDS | GAPS | SIGNS | ANY)) return true;
    if (this.behind(root, word).length > 0) return true;
    return callsOf(cells, special).some(([list]) => this.mayBegin(list, word));
  }

  private begins(word: number): readonly number[] {
    const { cells } = this.automaton;
    const called = callsOf(cells, specialAt(cells, ROOT))
      .filter(([list]) => this.begun[list] === this.last)
      .flatMap(([list, to]) => [to, list + 1]);
    return [...this.behind(ROOT, word).flatMap((to) => [to, 0]), ...called];
  }

  private behind(node: number, word: number): readonly number[] {
    const nodes: number[] = [];
    follow(this.automaton.cells, node, this.cells, word, (to) => nodes.push(to));
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
