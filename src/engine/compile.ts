import { fold } from './fold';
import { Forms } from './forms';
import { Guard } from './guard';
import { Lexicon } from './lexicon';
import type { Pattern } from './pattern';
import { isEnding } from './pattern-size';
import { PatternWriter } from './pattern-writer';
import { type Path, RuleError, type RuleProblem } from './problem';
import { Runner } from './run';
import { Symbols } from './symbols';
import type { Language, Near, Negated, Phrase, RuleSet } from './types';

/** A phrase with its guards, ready to run. */
export interface CompiledPhrase {
  readonly concept: string;
  readonly source: Phrase;
  /** Where one of these covers the hit, it is none. */
  readonly except: readonly Guard[];
  readonly near?: CompiledNear;
  readonly notNear?: CompiledNear;
  readonly negated: Negated;
  /** The pattern itself holds a negator; then only words around the hit can negate it. */
  readonly ownNegator: boolean;
  /** Guards ask for other concepts or the next sentence: answered when the whole text is known. */
  readonly late: boolean;
  /** All that must be compiled before a hit can be judged. */
  readonly guards: readonly Guard[];
}

export interface CompiledNear {
  /** Asked in the sentence of the hit. */
  readonly guard?: Guard;
  /** Or, where the answer comes late: the id under which the patterns are marked in every sentence. */
  readonly mark?: number;
  readonly concepts: readonly string[];
  readonly within: number | 'sentence' | 'next';
  readonly side: 'before' | 'after' | 'both';
}

/** All phrases of one language in one automaton. */
export interface Program {
  readonly lexicon: Lexicon;
  readonly symbols: Symbols;
  readonly runner: Runner;
  /** By match id; `undefined` for marks. */
  readonly phrases: readonly (CompiledPhrase | undefined)[];
  readonly negators: { readonly before: Guard; readonly after: Guard };
}

/**
 * Compiles the phrases of `language`, and their guards when they are first asked; throws `RuleError` with every
 * problem in a phrase or a list. For what is wrong in guards too, ask `checkRules` before.
 */
export function compile(rules: RuleSet, language: Language, forms: Forms): Program {
  const steps = compileInSteps(rules, language, forms);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of well under a millisecond but for the last one: a page must not stand still for a large pack. */
export function compileInSteps(rules: RuleSet, language: Language, forms: Forms): Generator<void, Program> {
  return new Compiler(rules, language, forms).run();
}

/** Every problem that keeps a rule set from compiling in these languages, in phrases, lists and guards. */
export function checkRules(rules: RuleSet, languages: readonly Language[]): readonly RuleProblem[] {
  return languages.flatMap((language) => new Compiler(rules, language, new Forms([])).check());
}

class Compiler {
  private readonly lexicon: Lexicon;
  private readonly symbols: Symbols;
  private readonly writer: PatternWriter;
  private readonly phrases: (CompiledPhrase | undefined)[] = [];
  private readonly problems: RuleProblem[] = [];
  private readonly guards = new Map<string, Guard>();
  private readonly marks = new Map<string, number>();
  private readonly negators = new Set<string>();
  private readonly before: Guard;
  private readonly after: Guard;

  constructor(
    private readonly rules: RuleSet,
    private readonly language: Language,
    forms: Forms,
  ) {
    this.lexicon = new Lexicon(language);
    this.symbols = new Symbols(forms, this.lexicon);
    this.writer = this.newWriter();
    const { before, after } = language.negation;
    for (const word of [...before, ...after]) this.negators.add(fold(word));
    this.before = this.guard(before, ['languages', language.id, 'negation', 'before']);
    this.after = this.guard(after, ['languages', language.id, 'negation', 'after']);
  }

  *run(): Generator<void, Program> {
    yield* this.all();
    if (this.problems.length > 0) throw new RuleError(this.problems);
    const { lexicon, symbols, phrases, before, after } = this;
    return {
      lexicon,
      symbols,
      phrases,
      runner: new Runner(this.writer.automaton.build()),
      negators: { before, after },
    };
  }

  check(): readonly RuleProblem[] {
    for (const _ of this.all());
    for (const guard of this.guards.values()) guard.prepare();
    return this.problems;
  }

  private newWriter(): PatternWriter {
    const lists = this.rules.lists[this.language.id] ?? {};
    return new PatternWriter(this.language, lists, this.lexicon, this.symbols, this.problems);
  }

  private *all(): Generator<void> {
    for (const [c, concept] of this.rules.concepts.entries()) {
      const path = ['concepts', c, 'phrases', this.language.id];
      const shared = concept.except?.[this.language.id] ?? [];
      const covers = shared.length > 0 ? [this.guard(shared, ['concepts', c, 'except', this.language.id])] : [];
      for (const [p, phrase] of (concept.phrases?.[this.language.id] ?? []).entries()) {
        if (typeof phrase === 'string') this.phrase(concept.id, { match: phrase }, covers, [...path, p], [...path, p]);
        else this.phrase(concept.id, phrase, covers, [...path, p], [...path, p, 'match']);
        yield;
      }
    }
  }

  private phrase(concept: string, source: Phrase, covers: readonly Guard[], path: Path, matchPath: Path): void {
    const id = this.phrases.push(undefined) - 1;
    const pattern = this.writer.write(source.match, matchPath, id);
    if (!pattern) return;
    if (isEnding(pattern)) {
      const message = 'a pattern that would match nearly everything';
      this.problems.push({
        path: matchPath,
        message,
        remedy: 'add a word; a sign alone may stand in near and notNear',
      });
      return;
    }
    const late = [source.near, source.notNear].some(isLate);
    const near = this.near(source.near, [...path, 'near'], late);
    const notNear = this.near(source.notNear, [...path, 'notNear'], late);
    const except = source.except?.length ? [...covers, this.guard(source.except, [...path, 'except'])] : covers;
    const negated = source.negated ?? 'either';
    const guards = [...except, near?.guard, notNear?.guard, ...(negated === 'either' ? [] : [this.before, this.after])];
    this.phrases[id] = {
      concept,
      source,
      except,
      near,
      notNear,
      negated,
      ownNegator: negated !== 'either' && this.hasNegator(pattern),
      late,
      guards: guards.filter((guard) => guard !== undefined),
    };
  }

  private near(near: Near | undefined, path: Path, late: boolean): CompiledNear | undefined {
    if (!near) return undefined;
    const concepts = near.any.filter((one) => one.startsWith('concept:')).map((one) => one.slice(8));
    const patterns = near.any.filter((one) => !one.startsWith('concept:'));
    const place = [...path, 'any'];
    const asked = late ? { mark: this.mark(patterns, place) } : { guard: this.guard(patterns, place) };
    return { ...asked, concepts, within: near.within ?? 'sentence', side: near.side ?? 'both' };
  }

  /** The same set of patterns is one guard. */
  private guard(patterns: readonly string[], path: Path): Guard {
    const key = patterns.join('\n');
    const known = this.guards.get(key);
    if (known) return known;
    const guard = new Guard(() => {
      const writer = this.newWriter();
      patterns.forEach((pattern, i) => {
        writer.write(pattern, [...path, i], 0);
      });
      return new Runner(writer.automaton.build());
    });
    this.guards.set(key, guard);
    return guard;
  }

  /** The id under which a set of patterns is marked in every sentence. */
  private mark(patterns: readonly string[], path: Path): number {
    const key = patterns.join('\n');
    const known = this.marks.get(key);
    if (known !== undefined) return known;
    const id = this.phrases.push(undefined) - 1;
    this.marks.set(key, id);
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

function isLate(near: Near | undefined): boolean {
  return near !== undefined && (near.within === 'next' || near.any.some((one) => one.startsWith('concept:')));
}
