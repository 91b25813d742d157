import {
  ALWAYS,
  ANY,
  type Automaton,
  type AutomatonCode,
  bitOf,
  bodyOf,
  ENDS,
  FEW_SYMBOLS,
  GAPPED,
  HEAD,
  LISTS,
  MASK,
  ONE_END,
  PER_CLASS,
  PER_SIZE,
  SPECIAL,
  sizeFor,
  sizeOf,
  slotOf,
  slotsOf,
  specialAt,
  VARIABLE,
} from './automaton';
import { writeGates } from './gates';

/** Makes an automaton of its code. */
export function readAutomaton(code: AutomatonCode): Automaton {
  return new Reader(code).read();
}

class Reader {
  private readonly tree: ArrayLike<number>;
  private at = 1;
  /** By class: what `maskOf` its symbols gives. */
  private readonly masks: Int32Array;
  /** By node of the tree: where it begins. */
  private places = new Int32Array(0);
  private heads = new Int32Array(0);
  private cells = new Int32Array(0);

  constructor(private readonly code: AutomatonCode) {
    this.tree = code.tree;
    this.masks = new Int32Array(this.tree[0]);
  }

  read(): Automaton {
    const { firstOf, classesOf } = this.classes();
    const size = this.tree[this.at++];
    const end = this.place(size);
    this.cells = new Int32Array(end);
    for (let node = 0; node < size; node++) this.node(node);
    const classes = this.masks.length;
    writeGates(this.cells, classes);
    const rootsOf = (nodes: readonly number[]) => Int32Array.from(nodes, (node) => this.places[node]);
    return {
      cells: this.cells,
      lists: rootsOf(this.code.lists),
      guards: rootsOf(this.code.guards),
      classes,
      firstOf,
      classesOf,
    };
  }

  /** Turns classes of symbols into the classes of each symbol. */
  private classes(): Pick<Automaton, 'firstOf' | 'classesOf'> {
    const first = this.at;
    const counts: number[] = [];
    this.eachMember((symbol, id) => {
      counts[symbol] = (counts[symbol] ?? 0) + 1;
      this.masks[id] |= bitOf(symbol);
    });
    const firstOf = new Int32Array(counts.length + 1);
    for (let symbol = 0; symbol < counts.length; symbol++)
      firstOf[symbol + 1] = firstOf[symbol] + (counts[symbol] ?? 0);
    const classesOf = new (this.masks.length > 0xffff ? Int32Array : Uint16Array)(firstOf[counts.length]);
    const next = firstOf.slice();
    this.at = first;
    this.eachMember((symbol, id) => {
      classesOf[next[symbol]++] = id;
    });
    return { firstOf, classesOf };
  }

  private eachMember(tell: (symbol: number, id: number) => void): void {
    const { tree } = this;
    for (let id = 0; id < tree[0]; id++) {
      let symbol = 0;
      for (let left = tree[this.at++]; left > 0; left--) {
        symbol += tree[this.at++];
        tell(symbol, id);
      }
    }
  }

  /** Finds out where each node will begin, and what its head is; gives the end of the last. */
  private place(size: number): number {
    const { tree } = this;
    this.places = new Int32Array(size);
    this.heads = new Int32Array(size);
    let at = this.at;
    let end = 0;
    for (let node = 0; node < size; node++) {
      const own = tree[at++];
      const last = at + (own >> 3) * 2;
      let classes = 0;
      for (; at < last; at += 2) classes += tree[at + 1] & 1;
      const length = own & SPECIAL ? tree[at] >> 5 : 0;
      if (own === SPECIAL && tree[at] === ONE_END) this.places[node] = ~tree[at + 2];
      else {
        const table = sizeFor((own >> 3) - classes);
        this.heads[node] = classes * PER_CLASS + table * PER_SIZE + (own & (VARIABLE | SPECIAL | GAPPED));
        this.places[node] = end;
        end = bodyOf(end, own) + (slotsOf(table) + classes) * 2 + length;
      }
      at += length;
    }
    return end;
  }

  private node(node: number): void {
    const { tree, cells } = this;
    const own = this.places[node];
    const last = this.at + 1 + (tree[this.at] >> 3) * 2;
    if (own < 0) {
      this.at = last + (tree[last] >> 5);
      return;
    }
    const head = this.heads[node];
    cells[own + HEAD] = head;
    const size = sizeOf(head);
    const slots = slotsOf(size);
    const body = bodyOf(own, head);
    let mask = head & SPECIAL ? ALWAYS : 0;
    let plain = body;
    let next = body + slots * 2;
    for (this.at++; this.at < last; this.at += 2) {
      const of = tree[this.at + 1] >> 1;
      let cell = plain;
      if (tree[this.at + 1] & 1) {
        mask |= this.masks[of];
        cell = next;
        next += 2;
      } else {
        mask |= bitOf(of);
        if (size <= FEW_SYMBOLS) plain += 2;
        else cell = this.free(body, slots, of);
      }
      cells[cell] = of;
      cells[cell + 1] = this.places[node + tree[this.at]];
    }
    cells[own + MASK] = mask;
    if (head & SPECIAL) this.special(node, specialAt(cells, own));
  }

  /** The first free place for a symbol in a hash table. */
  private free(first: number, slots: number, symbol: number): number {
    let slot = slotOf(symbol, slots);
    while (this.cells[first + slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
    return first + slot * 2;
  }

  /** Copies the special part of a node; the last of each pair is a node. */
  private special(node: number, cell: number): void {
    const { tree, cells } = this;
    const to = () => this.places[node + tree[this.at++]];
    const parts = tree[this.at++];
    cells[cell++] = parts;
    for (let part = ENDS; part <= LISTS; part *= 2) {
      if ((parts & part) === 0) continue;
      if (part === ANY) {
        cells[cell++] = to();
        continue;
      }
      const length = tree[this.at++];
      cells[cell++] = length;
      for (let i = 0; i < length; i++) {
        cells[cell++] = tree[this.at++];
        if (part !== ENDS) cells[cell++] = to();
      }
    }
  }
}
