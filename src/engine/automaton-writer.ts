import { ANY, type AutomatonCode, ENDS, GAPPED, GAPS, LISTS, SIGNS, SIGNS_OF, SPECIAL, VARIABLE } from './automaton';
import { Children } from './children';
import type { Sign } from './pattern';

/** What a node can do besides reading a plain word; most nodes have none of it. */
interface Special {
  accepts?: number[];
  gaps?: { most: number; to: number }[];
  signs?: { sign: Sign; to: number }[];
  lists?: { list: number; to: number }[];
  any?: number;
}

/**
 * Draws the trees of an automaton. Every method takes a node and gives the node behind it; asking twice gives the same node.
 * A pack has tens of thousands of nodes: what each of them has stands in columns, not in objects.
 */
export class AutomatonWriter {
  /** By node: the symbol or class (as `refTo` gives it) that leads to it, if one does, and the next node behind the same one. */
  private readonly refs: number[] = [0];
  private readonly nexts: number[] = [0];
  /** By node: the first and the last node behind it that symbols lead to. */
  private readonly firsts: number[] = [0];
  private readonly lasts: number[] = [0];
  /** By node: `VARIABLE` and `GAPPED`. */
  private readonly flags: number[] = [0];
  private readonly specials: (Special | undefined)[] = [undefined];
  private readonly children = new Children();
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
    this.flags[to] |= GAPPED;
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
    tree.push(this.refs.length);
    for (let node = 0; node < this.refs.length; node++) this.writeNode(node, tree);
    return { tree, lists: this.lists, guards: this.guards };
  }

  private writeNode(node: number, tree: number[]): void {
    const head = tree.push(0) - 1;
    let edges = 0;
    for (let to = this.firsts[node]; to !== 0; to = this.nexts[to], edges++) tree.push(to - node, this.refs[to]);
    const own = this.specials[node];
    tree[head] = edges * 8 + (own ? SPECIAL : 0) + this.flags[node];
    if (!own) return;
    const special = specialOf(own, node);
    tree.push(((special.length + 1) << 5) | partsOf(own), ...special);
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

  private end(node: number, id: number): void {
    const own = this.special(node);
    if (!own.accepts) own.accepts = [id];
    else if (!own.accepts.includes(id)) own.accepts.push(id);
  }

  private special(node: number): Special {
    let own = this.specials[node];
    if (!own) {
      own = {};
      this.specials[node] = own;
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
    this.refs[child] = ref;
    const last = this.lasts[node];
    if (last === 0) this.firsts[node] = child;
    else this.nexts[last] = child;
    this.lasts[node] = child;
  }

  private newRoot(): number {
    return this.add(0);
  }

  private grow(parent: number, flags = 0): number {
    return this.add(this.flags[parent] | flags);
  }

  private add(flags: number): number {
    this.refs.push(0);
    this.nexts.push(0);
    this.firsts.push(0);
    this.lasts.push(0);
    this.specials.push(undefined);
    return this.flags.push(flags) - 1;
  }
}

function partsOf({ accepts, gaps, signs, any, lists }: Special): number {
  return (accepts ? ENDS : 0) | (gaps ? GAPS : 0) | (signs ? SIGNS : 0) | (any ? ANY : 0) | (lists ? LISTS : 0);
}

function specialOf({ accepts, gaps, signs, any, lists }: Special, node: number): readonly number[] {
  const special: number[] = [];
  if (accepts) special.push(accepts.length, ...accepts);
  if (gaps) special.push(gaps.length, ...gaps.flatMap(({ most, to }) => [most, to - node]));
  if (signs) special.push(signs.length, ...signs.flatMap(({ sign, to }) => [SIGNS_OF.indexOf(sign), to - node]));
  if (any) special.push(any - node);
  if (lists) special.push(lists.length, ...lists.flatMap(({ list, to }) => [list, to - node]));
  return special;
}
