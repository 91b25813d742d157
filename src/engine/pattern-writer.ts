import { AutomatonBuilder, FIRST_LIST } from './automaton';
import { fold } from './fold';
import type { Lexicon } from './lexicon';
import { type Pattern, parsePattern } from './pattern';
import { type Choices, merge, PatternWords } from './pattern-words';
import type { Path, RuleProblem } from './problem';
import type { Symbols } from './symbols';
import type { Language } from './types';

const MOST_WAYS = 256;

/** Writes patterns of one language into an automaton: words become symbols, longer readings paths of their own. */
export class PatternWriter {
  readonly automaton = new AutomatonBuilder();
  private readonly classes = new Map<string, number>();
  private readonly classOfArray = new WeakMap<readonly number[], number>();
  private readonly known = new Map<string, readonly number[]>();
  private readonly words: PatternWords;
  private readonly open = new Set<string>();

  constructor(
    private readonly language: Language,
    private readonly lists: Readonly<Record<string, readonly string[]>>,
    private readonly lexicon: Lexicon,
    private readonly symbols: Symbols,
    private readonly problems: RuleProblem[],
  ) {
    this.words = new PatternWords(language, lexicon, symbols);
  }

  /** Adds a pattern that reports `id`; what is wrong with it goes to the problems. */
  write(source: string, path: Path, id: number): Pattern | undefined {
    const parsed = parsePattern(source);
    if (!parsed.ok) {
      this.problems.push({ path, ...parsed.problem });
      return undefined;
    }
    this.accept(parsed.pattern, path, id);
    return parsed.pattern;
  }

  private accept(pattern: Pattern, path: Path, id: number): void {
    // A pattern of optional words alone is refused before, but a list with nothing in it leads nowhere.
    for (const node of this.insert([0], pattern, path)) if (node !== 0) this.automaton.accept(node, id);
  }

  /** From a set of nodes to the set of nodes behind the pattern. */
  private insert(from: readonly number[], pattern: Pattern, path: Path): readonly number[] {
    const nodes = this.step(from, pattern, path);
    if (nodes.length <= MOST_WAYS) return nodes;
    this.problems.push({
      path,
      message: `a pattern that can be read in more than ${MOST_WAYS} ways`,
      remedy: 'use a list (@name), or split it into several phrases',
    });
    return nodes.slice(0, 1);
  }

  private step(from: readonly number[], pattern: Pattern, path: Path): readonly number[] {
    switch (pattern.type) {
      case 'sequence':
        return this.joined(pattern.items).reduce((nodes, item) => this.insert(nodes, item, path), from);
      case 'maybe':
        return unique([...from, ...this.insert(from, pattern.item, path)]);
      case 'gap':
        return from.map((node) => this.automaton.gap(node, pattern.most));
      case 'sign':
        return from.map((node) => this.automaton.sign(node, pattern.sign));
      case 'class':
        if (pattern.name === 'word') return from.map((node) => this.automaton.any(node));
        return this.either(from, this.choices(pattern, path));
      default:
        return this.either(
          from,
          this.choices(pattern, path),
          pattern.type === 'either' ? pattern.options.filter((option) => !isSimple(option)) : [],
          path,
        );
    }
  }

  /** Single words together as one class of symbols, and every longer reading on a path of its own. */
  private either(
    from: readonly number[],
    choices: Choices,
    longer: readonly Pattern[] = [],
    path: Path = [],
  ): readonly number[] {
    const nodes: number[] = [];
    if (choices.symbols.length > 0) {
      const classId = this.classOf(choices.symbols);
      for (const node of from) nodes.push(this.automaton.word(node, classId, choices.symbols));
    }
    for (const sequence of choices.sequences)
      nodes.push(...sequence.reduce((at, symbols) => this.either(at, { symbols, sequences: [] }), from));
    for (const option of longer) nodes.push(...this.insert(from, option, path));
    return unique(nodes);
  }

  private classOf(symbols: readonly number[]): number {
    if (symbols.length === 1) return symbols[0];
    // A list gives the same array each time: its hundreds of words need not be compared again.
    const same = this.classOfArray.get(symbols);
    if (same !== undefined) return same;
    const id = this.classOfSet(symbols);
    this.classOfArray.set(symbols, id);
    return id;
  }

  private classOfSet(symbols: readonly number[]): number {
    const key = [...new Set(symbols)].sort((a, b) => a - b).join();
    const known = this.classes.get(key);
    if (known !== undefined) return known;
    // Below are the symbols of words and lists: one alone is a class of its own.
    const id = 2 * FIRST_LIST + this.classes.size;
    this.classes.set(key, id);
    return id;
  }

  /** What one word of a pattern may be. */
  private choices(pattern: Pattern, path: Path): Choices {
    switch (pattern.type) {
      case 'either':
        return merge(pattern.options.filter(isSimple).map((option) => this.choices(option, path)));
      case 'class':
        if (pattern.name === 'caps') return { symbols: [this.symbols.caps], sequences: [] };
        if (pattern.name === 'number') return { symbols: this.words.numbers(), sequences: [] };
        return { symbols: this.list('<time>', this.language.times, path), sequences: [] };
      case 'list':
        return { symbols: this.named(pattern.name, pattern.at, path), sequences: [] };
      case 'word':
        return this.words.word(pattern);
      default:
        return { symbols: [], sequences: [] };
    }
  }

  /** Words that belong together in the text (`می` and its verb) are one word in a pattern too. */
  private joined(items: readonly Pattern[]): readonly Pattern[] {
    const { joinsNext, joinsPrevious } = this.lexicon;
    if (joinsNext.size + joinsPrevious.size === 0) return items;
    const out: Pattern[] = [];
    for (const item of items) {
      const before = out[out.length - 1];
      const both = item.type === 'word' && before?.type === 'word' && before.form === 'literal';
      if (both && (joinsNext.has(fold(before.text)) || joinsPrevious.has(fold(item.text))))
        out[out.length - 1] = { ...item, text: `${before.text}\u200c${item.text}`, at: before.at };
      else out.push(item);
    }
    return out;
  }

  private named(name: string, at: number, path: Path): readonly number[] {
    const items = Object.hasOwn(this.lists, name) ? this.lists[name] : undefined;
    if (items) return this.list(name, items, ['lists', this.language.id, name]);
    this.problems.push({
      path,
      at,
      message: `there is no list @${name} for "${this.language.id}"`,
      remedy: `add it under lists.${this.language.id}`,
    });
    return [];
  }

  /** The symbols of a list: one for each of its words, and one of its own for entries of several words. */
  private list(name: string, items: readonly string[], path: Path): readonly number[] {
    const known = this.known.get(name);
    if (known) return known;
    if (this.open.has(name)) {
      this.problems.push({ path, message: `the list @${name} contains itself`, remedy: 'take it out of the circle' });
      return [];
    }
    this.open.add(name);
    const symbols: number[] = [];
    const own = this.symbols.newList();
    let longer = false;
    items.forEach((item, i) => {
      const plain = this.words.plainWords(item);
      if (plain?.length === 1) {
        symbols.push(plain[0]);
        return;
      }
      if (plain) {
        longer = true;
        this.automaton.accept(
          plain.reduce((node, symbol) => this.automaton.word(node, this.classOf([symbol]), [symbol]), 0),
          own,
        );
        return;
      }
      const parsed = parsePattern(item);
      if (!parsed.ok) {
        this.problems.push({ path: [...path, i], ...parsed.problem });
        return;
      }
      const choices = isSimple(parsed.pattern) ? this.choices(parsed.pattern, [...path, i]) : undefined;
      if (choices && choices.sequences.length === 0) symbols.push(...choices.symbols);
      else {
        longer = true;
        this.accept(parsed.pattern, [...path, i], own);
      }
    });
    if (longer) symbols.push(own);
    const unique = [...new Set(symbols)];
    this.known.set(name, unique);
    return unique;
  }
}

function isSimple(pattern: Pattern): boolean {
  return pattern.type === 'word' || pattern.type === 'list' || (pattern.type === 'class' && pattern.name !== 'word');
}

function unique(nodes: readonly number[]): readonly number[] {
  return nodes.length < 2 ? nodes : [...new Set(nodes)];
}
