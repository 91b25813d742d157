import { type AutomatonCode, GAPPED, ONE_END, SPECIAL, VARIABLE } from './automaton';
import { Pairs } from './pairs';
import type { Sign } from './pattern';
import { type Special, writeSpecial } from './special';
import { wider } from './wider';

/** Of a node: the symbol or class (as `refTo` gives it) that leads to it, and the next node behind the same one. */
const REF = 0;
const NEXT = 1;
/** The first and the last node behind it that symbols lead to. */
const FIRST = 2;
const LAST = 3;
/** `VARIABLE` and `GAPPED`. */
const FLAGS = 4;
/** 1 more than what ends here, 0 for nothing. */
const END = 5;
const NODE = 6;

/**
 * Draws the trees of an automaton. Every method takes a node and gives the node behind it; asking twice gives the same node.
 * A pack has tens of thousands of nodes: what each of them has stands in one array, not in objects.
 */
export class AutomatonWriter {
  /** `NODE` numbers for each node. */
  private nodes = new Int32Array(1024 * NODE);
  private count = 1;
  private readonly specials = new Map<number, Special>();
  /** For a node and what leads on from it the node behind it. */
  private readonly children = new Pairs();
  /** Nodes behind lists, by what leads there. */
  private readonly called = new Map<string, number>();
  private readonly classes: (readonly number[])[] = [];
  private readonly classIds = new Map<string, number>();
  /** A list gives the same array each time: its hundreds of words need not be compared again. */
  private readonly classOfArray = new WeakMap<readonly number[], number>();
  private readonly lists: number[] = [];
  private readonly guards: number[] = [];

  /** A root of its own for the entries of a list; gives the number of the list. */
  newList(): number {
    return this.lists.push(this.newRoot()) - 1;
  }

  rootOfList(list: number): number {
    return this.lists[list];
  }

  /** A root of its own for the patterns of a guard; gives the number of the guard. */
  newGuard(): number {
    return this.guards.push(this.newRoot()) - 1;
  }

  rootOfGuard(guard: number): number {
    return this.guards[guard];
  }

  /** Behind a word that carries one of `symbols`, or an entry of one of `lists`. */
  word(node: number, symbols: readonly number[], lists: readonly number[] = []): number {
    const ref = symbols.length > 0 ? this.refTo(symbols) : 0;
    if (lists.length === 0) return this.children.get(node, ref) || this.child(node, ref);
    const key = `${node} ${ref} ${lists.join()}`;
    const known = this.called.get(key);
    if (known !== undefined) return known;
    const to = this.grow(node, VARIABLE);
    this.called.set(key, to);
    if (ref !== 0) this.link(node, to, ref);
    const own = this.special(node);
    own.lists = [...(own.lists ?? []), ...lists.map((list) => ({ list, to }))];
    return to;
  }

  /** Behind one word after the other, each with the one symbol. */
  words(node: number, symbols: readonly number[]): number {
    let at = node;
    for (const symbol of symbols) at = this.children.get(at, symbol * 2) || this.child(at, symbol * 2);
    return at;
  }

  /** Behind any one word. */
  any(node: number): number {
    const own = this.special(node);
    own.any ??= this.grow(node, VARIABLE);
    return own.any;
  }

  /** Behind none to `most` words. */
  gap(node: number, most: number): number {
    const to = this.behind(node, 'gaps', { most }, (edge) => edge.most === most);
    this.nodes[to * NODE + FLAGS] |= GAPPED;
    return to;
  }

  /** At the same place, if the sign holds there. */
  sign(node: number, sign: Sign): number {
    return this.behind(node, 'signs', { sign }, (edge) => edge.sign === sign);
  }

  /** A phrase, a mark or a guard's pattern ends here. */
  accept(node: number, id: number): void {
    this.end(node, id * 2);
  }

  /** An entry of a list ends here. */
  acceptList(node: number, list: number): void {
    this.end(node, list * 2 + 1);
  }

  /**
   * The grammar: the number of classes, each as its length and its symbols (ascending, as differences); the number of
   * nodes, each as a head (8 × number of edges, with `VARIABLE`, `SPECIAL` and `GAPPED`), its edges (how far on the node stands;
   * 2 × a symbol, or 2 × a class + 1), and its special part as an automaton has it, but for nodes as how far on they stand.
   */
  write(): AutomatonCode {
    const tree: number[] = [this.classes.length];
    for (const symbols of this.classes) {
      tree.push(symbols.length);
      symbols.forEach((symbol, i) => {
        tree.push(symbol - (symbols[i - 1] ?? 0));
      });
    }
    tree.push(this.count);
    for (let node = 0; node < this.count; node++) this.writeNode(node, tree);
    return { tree, lists: this.lists, guards: this.guards };
  }

  private writeNode(node: number, tree: number[]): void {
    const { nodes } = this;
    const cell = node * NODE;
    const head = tree.push(0) - 1;
    let edges = 0;
    for (let to = nodes[cell + FIRST]; to !== 0; to = nodes[to * NODE + NEXT], edges++)
      tree.push(to - node, nodes[to * NODE + REF]);
    const end = nodes[cell + END];
    const own = this.specials.get(node);
    tree[head] = edges * 8 + nodes[cell + FLAGS] + (own || end !== 0 ? SPECIAL : 0);
    if (end !== 0 && !own) tree.push(ONE_END, 1, end - 1);
    if (!own) return;
    const ends = end === 0 ? [] : [end - 1, ...(own.ends ?? [])];
    const first = tree.push(0) - 1;
    const parts = writeSpecial(own, ends, node, tree);
    tree[first] = ((tree.length - first) << 5) | parts;
  }

  /** One symbol for itself, several as a class. */
  private refTo(symbols: readonly number[]): number {
    if (symbols.length === 1) return symbols[0] * 2;
    let id = this.classOfArray.get(symbols);
    if (id === undefined) {
      id = this.classOf(symbols);
      this.classOfArray.set(symbols, id);
    }
    return id;
  }

  private classOf(symbols: readonly number[]): number {
    const sorted = [...new Set(symbols)].sort((a, b) => a - b);
    if (sorted.length === 1) return sorted[0] * 2;
    const key = sorted.join();
    const known = this.classIds.get(key);
    if (known !== undefined) return known;
    const id = this.classes.push(sorted) * 2 - 1;
    this.classIds.set(key, id);
    return id;
  }

  private behind<K extends 'gaps' | 'signs', E extends NonNullable<Special[K]>[number]>(
    node: number,
    kind: K,
    edge: Omit<E, 'to'>,
    same: (edge: E) => boolean,
  ): number {
    const own = this.special(node);
    const all = (own[kind] ?? []) as E[];
    const known = all.find(same);
    if (known) return known.to;
    const to = this.grow(node, VARIABLE);
    all.push({ ...edge, to } as E);
    own[kind] = all as Special[K];
    return to;
  }

  private end(node: number, what: number): void {
    const { nodes } = this;
    const cell = node * NODE + END;
    if (nodes[cell] === 0) nodes[cell] = what + 1;
    if (nodes[cell] === what + 1) return;
    const own = this.special(node);
    if (!own.ends) own.ends = [what];
    else if (!own.ends.includes(what)) own.ends.push(what);
  }

  private special(node: number): Special {
    let own = this.specials.get(node);
    if (!own) {
      own = {};
      this.specials.set(node, own);
    }
    return own;
  }

  private child(node: number, ref: number): number {
    const child = this.grow(node);
    this.children.set(node, ref, child);
    if (ref !== 0) this.link(node, child, ref);
    return child;
  }

  private link(node: number, child: number, ref: number): void {
    const { nodes } = this;
    nodes[child * NODE + REF] = ref;
    const last = nodes[node * NODE + LAST];
    if (last === 0) nodes[node * NODE + FIRST] = child;
    else nodes[last * NODE + NEXT] = child;
    nodes[node * NODE + LAST] = child;
  }

  private newRoot(): number {
    return this.add(0);
  }

  private grow(parent: number, flags = 0): number {
    return this.add(this.nodes[parent * NODE + FLAGS] | flags);
  }

  private add(flags: number): number {
    const node = this.count++;
    if (this.count * NODE > this.nodes.length) this.nodes = wider(this.nodes, this.nodes.length * 2);
    this.nodes[node * NODE + FLAGS] = flags;
    return node;
  }
}
