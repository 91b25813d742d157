import { ANY, type AutomatonCode, ENDS, GAPS, LISTS, SIGNS, SIGNS_OF, SPECIAL } from './automaton';
import type { Sign } from './pattern';

interface Draft {
  /** Pairs of the node behind and the symbol or class that leads there, as `refTo` gives it. */
  edges: number[];
  accepts?: number[];
  gaps?: { most: number; to: number }[];
  signs?: { sign: Sign; to: number }[];
  lists?: { list: number; to: number }[];
  any?: number;
}

/** Draws the trees of an automaton. Every method takes a node and gives the node behind it; asking twice gives the same node. */
export class AutomatonWriter {
  private readonly nodes: Draft[] = [{ edges: [] }];
  private readonly gapped: number[] = [0];
  private readonly children = new Map<number | string, number>();
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
    const key = lists.length > 0 ? `${node} ${ref} ${lists.join()}` : node * 2 ** 24 + ref;
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const child = this.grow(node);
    const own = this.nodes[node];
    this.children.set(key, child);
    if (symbols.length > 0) own.edges.push(child, ref);
    if (lists.length > 0) own.lists = [...(own.lists ?? []), ...lists.map((list) => ({ list, to: child }))];
    return child;
  }

  /** Behind any one word. */
  any(node: number): number {
    const own = this.nodes[node];
    own.any ??= this.grow(node);
    return own.any;
  }

  /** Behind none to `most` words. */
  gap(node: number, most: number): number {
    const to = this.behind(node, 'gaps', { most }, (edge) => edge.most === most);
    this.gapped[to] = 1;
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
   * nodes, each as a head (4 × number of edges, with `SPECIAL` and `GAPPED`), its edges (how far on the node stands;
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
    tree.push(this.nodes.length);
    this.nodes.forEach((own, node) => {
      const { edges } = own;
      const special = specialOf(own, node);
      tree.push(edges.length * 2 + (special.length > 0 ? SPECIAL : 0) + this.gapped[node]);
      for (let i = 0; i < edges.length; i += 2) tree.push(edges[i] - node, edges[i + 1]);
      if (special.length > 0) tree.push(((special.length + 1) << 5) | partsOf(own), ...special);
    });
    return { tree, lists: this.lists, guards: this.guards };
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

  private behind<K extends 'gaps' | 'signs', E extends NonNullable<Draft[K]>[number]>(
    node: number,
    kind: K,
    edge: Omit<E, 'to'>,
    same: (edge: E) => boolean,
  ): number {
    const own = this.nodes[node];
    const all = (own[kind] ?? []) as E[];
    const known = all.find(same);
    if (known) return known.to;
    const to = this.grow(node);
    all.push({ ...edge, to } as E);
    own[kind] = all as Draft[K];
    return to;
  }

  private end(node: number, id: number): void {
    const own = this.nodes[node];
    own.accepts ??= [];
    if (!own.accepts.includes(id)) own.accepts.push(id);
  }

  private newRoot(): number {
    this.gapped.push(0);
    return this.nodes.push({ edges: [] }) - 1;
  }

  private grow(parent: number): number {
    this.gapped.push(this.gapped[parent]);
    return this.nodes.push({ edges: [] }) - 1;
  }
}

const NONE: readonly never[] = [];

function partsOf({ accepts, gaps, signs, any, lists }: Draft): number {
  return (accepts ? ENDS : 0) | (gaps ? GAPS : 0) | (signs ? SIGNS : 0) | (any ? ANY : 0) | (lists ? LISTS : 0);
}

/** What a node can do besides reading a plain word; most nodes have none of it. */
function specialOf({ accepts, gaps, signs, any, lists }: Draft, node: number): readonly number[] {
  if (!accepts && !gaps && !signs && !any && !lists) return NONE;
  const special: number[] = [];
  if (accepts) special.push(accepts.length, ...accepts);
  if (gaps) special.push(gaps.length, ...gaps.flatMap(({ most, to }) => [most, to - node]));
  if (signs) special.push(signs.length, ...signs.flatMap(({ sign, to }) => [SIGNS_OF.indexOf(sign), to - node]));
  if (any) special.push(any - node);
  if (lists) special.push(lists.length, ...lists.flatMap(({ list, to }) => [list, to - node]));
  return special;
}
