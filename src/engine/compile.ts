import { fold } from './fold';
import type { Forms } from './forms';
import { Lexicon } from './lexicon';
import type { Pattern } from './pattern';
import { isEnding } from './pattern-size';
import { PatternWriter } from './pattern-writer';
import { type Path, RuleError, type RuleProblem } from './problem';
import { Runner } from './run';
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

export const NEGATOR_BEFORE = 0;
export const NEGATOR_AFTER = 1;

/** All phrases of one language in one automaton. */
export interface Program {
  readonly lexicon: Lexicon;
  readonly symbols: Symbols;
  readonly runner: Runner;
  /** By match id; `undefined` for guard patterns. */
  readonly phrases: readonly (CompiledPhrase | undefined)[];
}

/** Compiles the phrases of `language`; throws `RuleError` with every problem it finds. */
export function compile(rules: RuleSet, language: Language, forms: Forms): Program {
  return new Compiler(rules, language, forms).run();
}

class Compiler {
  private readonly lexicon: Lexicon;
  private readonly symbols: Symbols;
  private readonly writer: PatternWriter;
  private readonly phrases: (CompiledPhrase | undefined)[] = [];
  private readonly problems: RuleProblem[] = [];
  private readonly groups = new Map<string, number>();
  private readonly negators = new Set<string>();

  constructor(
    private readonly rules: RuleSet,
    private readonly language: Language,
    forms: Forms,
  ) {
    this.lexicon = new Lexicon(language);
    this.symbols = new Symbols(forms, this.lexicon);
    const lists = rules.lists[language.id] ?? {};
    this.writer = new PatternWriter(language, lists, this.lexicon, this.symbols, this.problems);
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
      (concept.phrases?.[this.language.id] ?? []).forEach((phrase, p) => {
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
    const runner = new Runner(this.writer.automaton.build());
    return { lexicon: this.lexicon, symbols: this.symbols, runner, phrases: this.phrases };
  }

  private phrase(concept: string, source: Phrase, covers: readonly number[], path: Path, bare: boolean): void {
    const id = this.phrases.length;
    this.phrases.push(undefined);
    const pattern = this.writer.write(source.match, bare ? path : [...path, 'match'], id);
    if (!pattern) return;
    if (isEnding(pattern)) {
      const message = 'a pattern that would match nearly everything';
      this.problems.push({ path, message, remedy: 'add a word; a sign alone may stand in near and notNear' });
      return;
    }
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
      ownNegator: source.negated !== undefined && this.hasNegator(pattern),
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
      this.writer.write(pattern, [...path, i], id);
    });
    return id;
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
    return this.negators.has(word) || this.lexicon.negates(word);
  }
}
