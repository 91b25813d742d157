import { AutomatonWriter } from './automaton-writer';
import { fold } from './fold';
import type { Lexicon } from './lexicon';
import { type Pattern, parsePattern, type Use } from './pattern';
import { type Choices, merge, NO_CHOICE, PatternWords } from './pattern-words';
import type { Path, RuleProblem } from './problem';
import { CAPS_SYMBOL, type Spellings } from './spellings';
import type { Language } from './types';

const MOST_WAYS = 256;

/** Writes patterns of one language into an automaton: words become symbols, longer readings paths of their own. */
export class PatternWriter {
  readonly automaton = new AutomatonWriter();
  private readonly known = new Map<string, Choices>();
  private readonly words: PatternWords;
  private readonly open = new Set<string>();

  constructor(
    private readonly language: Language,
    private readonly lists: Readonly<Record<string, readonly string[]>>,
    private readonly lexicon: Lexicon,
    spellings: Spellings,
    private readonly problems: RuleProblem[],
  ) {
    this.words = new PatternWords(language, lexicon, spellings);
  }

  /** Adds a pattern of plain words below `root` that reports `id`, as most are; false for another one. */
  writePlain(source: string, id: number, root: number): boolean {
    const plain = this.words.plainWords(source);
    if (plain) this.automaton.accept(this.automaton.words(root, plain), id);
    return plain !== undefined;
  }

  /** Adds any other pattern; what is wrong with it goes to the problems. */
  write(source: string, path: Path, id: number, root: number, use: Use = 'match'): Pattern | undefined {
    const parsed = parsePattern(source, use);
    if (!parsed.ok) {
      this.problems.push({ path, ...parsed.problem });
      return undefined;
    }
    for (const node of this.below(root, parsed.pattern, path)) this.automaton.accept(node, id);
    return parsed.pattern;
  }

  /** The nodes behind a pattern that begins at a root. */
  private below(root: number, pattern: Pattern, path: Path): readonly number[] {
    // A pattern of optional words alone is refused before, but a list with nothing in it leads nowhere.
    return this.insert([root], pattern, path).filter((node) => node !== root);
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
      case 'either':
        return this.either(
          from,
          this.choices(pattern, path),
          pattern.options.filter((option) => !isSimple(option)),
          path,
        );
      default:
        return this.either(from, this.choices(pattern, path));
    }
  }

  /** Single words together as one class of symbols, lists, and every longer reading on a path of its own. */
  private either(
    from: readonly number[],
    choices: Choices,
    longer: readonly Pattern[] = [],
    path: Path = [],
  ): readonly number[] {
    const { symbols, lists, sequences } = choices;
    const single = symbols.length + lists.length > 0;
    if (single && sequences.length + longer.length === 0)
      return from.length === 1
        ? [this.automaton.word(from[0], symbols, lists)]
        : unique(from.map((node) => this.automaton.word(node, symbols, lists)));
    const nodes = single ? from.map((node) => this.automaton.word(node, symbols, lists)) : [];
    for (const sequence of sequences)
      nodes.push(...sequence.reduce((at, symbols) => this.either(at, { ...NO_CHOICE, symbols }), from));
    for (const option of longer) nodes.push(...this.insert(from, option, path));
    return unique(nodes);
  }

  /** What one word of a pattern may be. */
  private choices(pattern: Pattern, path: Path): Choices {
    switch (pattern.type) {
      case 'either':
        return merge(pattern.options.filter(isSimple).map((option) => this.choices(option, path)));
      case 'class':
        if (pattern.name === 'caps') return { ...NO_CHOICE, symbols: [CAPS_SYMBOL] };
        if (pattern.name === 'number') return { ...NO_CHOICE, symbols: this.words.numbers() };
        return this.list('<time>', this.language.times, path);
      case 'list':
        return this.named(pattern.name, pattern.at, path);
      case 'word':
        return this.words.word(pattern);
      default:
        return NO_CHOICE;
    }
  }

  /** Words that belong together in the text (`می` and its verb) are one word in a pattern too. */
  private joined(items: readonly Pattern[]): readonly Pattern[] {
    const { joinsNext, joinsPrevious, joins } = this.lexicon;
    if (!joins) return items;
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

  private named(name: string, at: number, path: Path): Choices {
    const items = Object.hasOwn(this.lists, name) ? this.lists[name] : undefined;
    if (items) return this.list(name, items, ['lists', this.language.id, name]);
    this.problems.push({
      path,
      at,
      message: `there is no list @${name} for "${this.language.id}"`,
      remedy: `add it under lists.${this.language.id}`,
    });
    return NO_CHOICE;
  }

  /** A list: the symbols of its words, and for entries of several words a tree of its own. */
  private list(name: string, items: readonly string[], path: Path): Choices {
    const known = this.known.get(name);
    if (known) return known;
    if (this.open.has(name)) {
      this.problems.push({ path, message: `the list @${name} contains itself`, remedy: 'take it out of the circle' });
      return NO_CHOICE;
    }
    this.open.add(name);
    const symbols = new Set<number>();
    const lists = new Set<number>();
    let own = -1;
    const root = () => {
      if (own < 0) own = this.automaton.newList();
      lists.add(own);
      return this.automaton.rootOfList(own);
    };
    items.forEach((item, i) => {
      const plain = this.words.plainWords(item);
      if (plain?.length === 1) {
        symbols.add(plain[0]);
        return;
      }
      if (plain) {
        this.automaton.acceptList(this.automaton.words(root(), plain), own);
        return;
      }
      const parsed = parsePattern(item);
      if (!parsed.ok) {
        this.problems.push({ path: [...path, i], ...parsed.problem });
        return;
      }
      const choices = isSimple(parsed.pattern) ? this.choices(parsed.pattern, [...path, i]) : undefined;
      if (choices && choices.sequences.length === 0) {
        for (const symbol of choices.symbols) symbols.add(symbol);
        for (const list of choices.lists) lists.add(list);
        return;
      }
      for (const node of this.below(root(), parsed.pattern, [...path, i])) this.automaton.acceptList(node, own);
    });
    const choices: Choices = { symbols: [...symbols], lists: [...lists], sequences: [] };
    this.known.set(name, choices);
    return choices;
  }
}

function isSimple(pattern: Pattern): boolean {
  return pattern.type === 'word' || pattern.type === 'list' || (pattern.type === 'class' && pattern.name !== 'word');
}

function unique(nodes: readonly number[]): readonly number[] {
  return nodes.length < 2 ? nodes : [...new Set(nodes)];
}
