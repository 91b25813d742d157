import { Automaton } from './automaton';
import { fold } from './fold';
import type { Forms } from './forms';
import { Lexicon } from './lexicon';
import { type Pattern, parsePattern } from './pattern';
import { Symbols } from './symbols';
import type { Language, Near, Negated, Phrase, RuleSet } from './types';

/** A phrase with its guards, ready to run. Numbers in guards are ids of guard patterns. */
export interface CompiledPhrase {
  readonly concept: string;
  readonly source: Phrase;
  readonly except: readonly number[];
  readonly near?: CompiledNear;
  readonly notNear?: CompiledNear;
  readonly negated: Negated;
  /** The pattern itself holds a negator; then only words around the hit can negate it. */
  readonly ownNegator: boolean;
  /** Guards ask for other concepts or the next sentence: answered when the whole text is known. */
  readonly late: boolean;
}

export interface CompiledNear {
  readonly id: number;
  readonly concepts: readonly string[];
  readonly within: number | 'sentence' | 'next';
  readonly side: 'before' | 'after' | 'both';
}

/** What is wrong in a rule set, with the path from its root. */
export interface RuleProblem {
  readonly path: readonly (string | number)[];
  /** Place inside the pattern, where the problem is in one. */
  readonly at?: number;
  readonly message: string;
  readonly remedy: string;
}

export class RuleError extends Error {
  constructor(readonly problems: readonly RuleProblem[]) {
    super(problems.map((p) => `${p.path.join('.')}: ${p.message}; ${p.remedy}`).join('\n'));
  }
}

const MOST_WAYS = 256;
export const NEGATOR_BEFORE = 0;
export const NEGATOR_AFTER = 1;

/** All phrases of one language in one automaton. */
export interface Program {
  readonly lexicon: Lexicon;
  readonly symbols: Symbols;
  readonly automaton: Automaton;
  /** By match id; `undefined` for guard patterns. */
  readonly phrases: readonly (CompiledPhrase | undefined)[];
}

/** Compiles the phrases of `language`; throws `RuleError` with every problem it finds. */
export function compile(rules: RuleSet, language: Language, forms: Forms): Program {
  return new Compiler(rules, language, forms).run();
}

type Path = readonly (string | number)[];

class Compiler {
  private readonly lexicon: Lexicon;
  private readonly symbols: Symbols;
  private readonly automaton = new Automaton();
  private readonly phrases: (CompiledPhrase | undefined)[] = [];
  private readonly problems: RuleProblem[] = [];
  private readonly classes = new Map<string, number>();
  private readonly lists = new Map<string, readonly number[]>();
  private readonly openLists = new Set<string>();
  private readonly groups = new Map<string, number>();
  private readonly negators = new Set<string>();

  constructor(
    private readonly rules: RuleSet,
    private readonly language: Language,
    forms: Forms,
  ) {
    this.lexicon = new Lexicon(language);
    this.symbols = new Symbols(forms, this.lexicon);
  }

  run(): Program {
    const { negation } = this.language;
    this.group(negation.before, ['languages', this.language.id, 'negation', 'before']);
    this.group(negation.after, ['languages', this.language.id, 'negation', 'after'], true);
    for (const word of [...negation.before, ...negation.after]) this.negators.add(fold(word));
    this.rules.concepts.forEach((concept, c) => {
      const path = ['concepts', c, 'phrases', this.language.id];
      const shared = concept.except?.[this.language.id] ?? [];
      const covers = shared.length > 0 ? [this.group(shared, ['concepts', c, 'except', this.language.id])] : [];
      (concept.phrases[this.language.id] ?? []).forEach((phrase, p) => {
        this.phrase(
          concept.id,
          typeof phrase === 'string' ? { match: phrase } : phrase,
          covers,
          [...path, p],
          typeof phrase === 'string',
        );
      });
    });
    if (this.problems.length > 0) throw new RuleError(this.problems);
    this.automaton.freeze();
    return { lexicon: this.lexicon, symbols: this.symbols, automaton: this.automaton, phrases: this.phrases };
  }

  private phrase(concept: string, source: Phrase, covers: readonly number[], path: Path, bare: boolean): void {
    const id = this.phrases.length;
    this.phrases.push(undefined);
    const pattern = this.pattern(source.match, bare ? path : [...path, 'match'], id);
    if (!pattern) return;
    const near = this.near(source.near, [...path, 'near']);
    const notNear = this.near(source.notNear, [...path, 'notNear']);
    const except = source.except?.length ? [...covers, this.group(source.except, [...path, 'except'])] : covers;
    this.phrases[id] = {
      concept,
      source,
      except,
      near,
      notNear,
      negated: source.negated ?? 'either',
      ownNegator: this.hasNegator(pattern),
      late: [near, notNear].some((guard) => guard && (guard.concepts.length > 0 || guard.within === 'next')),
    };
  }

  private near(near: Near | undefined, path: Path): CompiledNear | undefined {
    if (!near) return undefined;
    const concepts = near.any.filter((one) => one.startsWith('concept:')).map((one) => one.slice(8));
    const patterns = near.any.filter((one) => !one.startsWith('concept:'));
    const id = this.group(patterns, [...path, 'any']);
    return { id, concepts, within: near.within ?? 'sentence', side: near.side ?? 'both' };
  }

  /** One id for a set of guard patterns; the same set gets the same id. */
  private group(patterns: readonly string[], path: Path, own = false): number {
    const key = own ? `${path.join()}` : patterns.join('\n');
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const id = this.phrases.length;
    this.phrases.push(undefined);
    this.groups.set(key, id);
    patterns.forEach((pattern, i) => {
      this.pattern(pattern, [...path, i], id);
    });
    return id;
  }

  private pattern(source: string, path: Path, id: number): Pattern | undefined {
    const parsed = parsePattern(source);
    if (!parsed.ok) {
      this.problems.push({ path, ...parsed.problem });
      return undefined;
    }
    for (const node of this.insert([0], parsed.pattern, path)) {
      if (node === 0) continue;
      this.automaton.accept(node, id);
    }
    return parsed.pattern;
  }

  // ---- patterns into the automaton: from a set of nodes to the set of nodes behind the pattern

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
        return this.words(from, this.choices(pattern, path));
      default:
        return this.words(
          from,
          this.choices(pattern, path),
          pattern.type === 'either' ? this.longer(pattern, path) : [],
          path,
        );
    }
  }

  /** Single words together as one class of symbols, and every longer reading on a path of its own. */
  private words(
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
      nodes.push(...sequence.reduce((at, symbols) => this.words(at, { symbols, sequences: [] }), from));
    for (const option of longer) nodes.push(...this.insert(from, option, path));
    return unique(nodes);
  }

  private classOf(symbols: readonly number[]): number {
    const key = symbols.length === 1 ? `${symbols[0]}` : [...new Set(symbols)].sort((a, b) => a - b).join();
    const known = this.classes.get(key);
    if (known !== undefined) return known;
    this.classes.set(key, this.classes.size + 1);
    return this.classes.size;
  }

  private longer(pattern: Pattern & { type: 'either' }, _path: Path): readonly Pattern[] {
    return pattern.options.filter((option) => !isSimple(option));
  }

  /** What one word of a pattern may be. */
  private choices(pattern: Pattern, path: Path): Choices {
    switch (pattern.type) {
      case 'either':
        return merge(pattern.options.filter(isSimple).map((option) => this.choices(option, path)));
      case 'class':
        if (pattern.name === 'caps') return { symbols: [this.symbols.caps], sequences: [] };
        if (pattern.name === 'number') return { symbols: this.numbers(), sequences: [] };
        return { symbols: this.list('<time>', this.language.times, path), sequences: [] };
      case 'list':
        return { symbols: this.named(pattern.name, pattern.at, path), sequences: [] };
      case 'word':
        return this.word(pattern);
      default:
        return { symbols: [], sequences: [] };
    }
  }

  private numbers(): readonly number[] {
    return [this.symbols.number, ...this.language.numbers.map((word) => this.symbols.word(fold(word)))];
  }

  private word(word: Pattern & { type: 'word' }): Choices {
    if (word.form === 'exact') return { symbols: [this.symbols.exact(word.text)], sequences: [] };
    if (word.form === 'begins')
      return { symbols: [this.symbols.beginning(fold(word.text).replace(/['-]/g, ''))], sequences: [] };
    if (word.form === 'inflected') {
      const { forms, stems } = this.language.inflect(word.text);
      const exact = merge(forms.map((form) => this.literal(form)));
      return {
        symbols: [...exact.symbols, ...stems.map((stem) => this.symbols.stem(fold(stem)))],
        sequences: exact.sequences,
      };
    }
    return this.literal(word.text);
  }

  /** A spelling as the text has it; a hyphen or half-space may also be a space, or nothing. */
  private literal(spelling: string): Choices {
    const readings = [this.lexicon.split(spelling)];
    const pieces = spelling.split(/[-‐‑\u200c]/).filter((piece) => piece !== '');
    if (pieces.length > 1) {
      readings.push(this.lexicon.split(pieces.join('')));
      readings.push(pieces.flatMap((piece) => this.lexicon.split(piece)));
    }
    const symbols: number[] = [];
    const sequences: number[][][] = [];
    for (const parts of readings) {
      const each = parts.map((part) => part.words.map((word) => this.symbols.word(word)));
      if (each.length === 1) symbols.push(...each[0]);
      else sequences.push(each);
    }
    return { symbols: [...new Set(symbols)], sequences };
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

  // ---- lists

  private named(name: string, at: number, path: Path): readonly number[] {
    const items = this.rules.lists[this.language.id]?.[name];
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
    const known = this.lists.get(name);
    if (known) return known;
    if (this.openLists.has(name)) {
      this.problems.push({ path, message: `the list @${name} contains itself`, remedy: 'take it out of the circle' });
      return [];
    }
    this.openLists.add(name);
    const symbols: number[] = [];
    const own = this.symbols.newList();
    let longer = false;
    items.forEach((item, i) => {
      const parsed = parsePattern(item);
      if (!parsed.ok) {
        this.problems.push({ path: [...path, i], ...parsed.problem });
        return;
      }
      const choices = isSimple(parsed.pattern) ? this.choices(parsed.pattern, [...path, i]) : undefined;
      if (choices && choices.sequences.length === 0) symbols.push(...choices.symbols);
      else {
        longer = true;
        for (const node of this.insert([0], parsed.pattern, [...path, i]))
          if (node !== 0) this.automaton.accept(node, own);
      }
    });
    if (longer) symbols.push(own);
    const unique = [...new Set(symbols)];
    this.lists.set(name, unique);
    return unique;
  }

  private hasNegator(pattern: Pattern): boolean {
    switch (pattern.type) {
      case 'sequence':
        return pattern.items.some((item) => this.hasNegator(item));
      case 'either':
        return pattern.options.some((option) => this.hasNegator(option));
      case 'maybe':
        return this.hasNegator(pattern.item);
      case 'word':
        return this.lexicon.split(pattern.text).some((part) => part.words.some((word) => this.isNegator(word)));
      default:
        return false;
    }
  }

  private isNegator(word: string): boolean {
    const { prefixes = [], suffixes = [] } = this.language.negation;
    return (
      this.negators.has(word) ||
      prefixes.some((p) => word.startsWith(fold(p))) ||
      suffixes.some((s) => word.endsWith(fold(s)))
    );
  }
}

interface Choices {
  readonly symbols: readonly number[];
  /** Readings of several words: for each word its symbols. */
  readonly sequences: readonly (readonly (readonly number[])[])[];
}

function merge(all: readonly Choices[]): Choices {
  return { symbols: [...new Set(all.flatMap((one) => one.symbols))], sequences: all.flatMap((one) => one.sequences) };
}

function isSimple(pattern: Pattern): boolean {
  return pattern.type === 'word' || pattern.type === 'list' || (pattern.type === 'class' && pattern.name !== 'word');
}

function unique(nodes: readonly number[]): readonly number[] {
  return nodes.length < 2 ? nodes : [...new Set(nodes)];
}
