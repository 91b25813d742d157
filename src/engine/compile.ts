import { fold } from './fold';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Pattern, Use } from './pattern';
import { isEnding } from './pattern-size';
import { PatternWriter } from './pattern-writer';
import { type Path, RuleError, type RuleProblem } from './problem';
import type { NearCode, PhraseCode, ProgramCode } from './program';
import { Spellings } from './spellings';
import type { Language, Near, Phrase, RuleSet } from './types';

/** Compiles the phrases of one language. Throws `RuleError` with every problem. */
export function compile(rules: RuleSet, language: Language): ProgramCode {
  const compiler = new Compiler(rules, language);
  const code = compiler.run();
  if (compiler.problems.length > 0) throw new RuleError(compiler.problems);
  return code;
}

/** Every problem that keeps a rule set from compiling in these languages, in phrases, lists and guards. */
export function checkRules(rules: RuleSet, languages: readonly Language[]): readonly RuleProblem[] {
  return languages.flatMap((language) => {
    const compiler = new Compiler(rules, language);
    compiler.run();
    return compiler.problems;
  });
}

class Compiler {
  readonly problems: RuleProblem[] = [];
  private readonly lexicon: Lexicon;
  private readonly spellings = new Spellings();
  private readonly writer: PatternWriter;
  private readonly phrases: (PhraseCode | null)[] = [];
  private readonly guards = new Map<string, number>();
  private readonly marks = new Map<string, number>();
  private readonly negators = new Set<string>();

  constructor(
    private readonly rules: RuleSet,
    private readonly language: Language,
  ) {
    this.lexicon = lexiconOf(language);
    const lists = rules.lists[language.id] ?? {};
    this.writer = new PatternWriter(language, lists, this.lexicon, this.spellings, this.problems);
  }

  run(): ProgramCode {
    const { before, after } = this.language.negation;
    for (const word of [...before, ...after]) this.negators.add(fold(word));
    const path = ['languages', this.language.id, 'negation'];
    const negators = {
      before: this.guard(before, [...path, 'before']),
      after: this.guard(after, [...path, 'after']),
    };
    for (const [c, concept] of this.rules.concepts.entries()) {
      const path = ['concepts', c, 'phrases', this.language.id];
      const shared = concept.except?.[this.language.id] ?? [];
      const covers =
        shared.length > 0 ? [this.guard(shared, ['concepts', c, 'except', this.language.id], 'cover')] : [];
      for (const [p, phrase] of (concept.phrases?.[this.language.id] ?? []).entries()) {
        if (typeof phrase === 'string') this.phrase(concept.id, { match: phrase }, covers, [...path, p], [...path, p]);
        else this.phrase(concept.id, phrase, covers, [...path, p], [...path, p, 'match']);
      }
    }
    return {
      spellings: this.spellings.list(),
      automaton: this.writer.automaton.write(),
      phrases: this.phrases,
      negators,
    };
  }

  private phrase(concept: string, source: Phrase, covers: readonly number[], path: Path, matchPath: Path): void {
    const id = this.phrases.push(null) - 1;
    const pattern = this.writer.write(source.match, matchPath, id, 0);
    if (!pattern) return;
    if (pattern !== 'plain' && isEnding(pattern)) {
      const message = 'a pattern that would match nearly everything';
      this.problems.push({
        path: matchPath,
        message,
        remedy: 'add a word; a sign alone may stand in near and notNear',
      });
      return;
    }
    const { fixes, negated = 'either' } = source;
    const late = [source.near, source.notNear].some(isLate);
    const except = source.except?.length
      ? [...covers, this.guard(source.except, [...path, 'except'], 'cover')]
      : covers;
    this.phrases[id] = {
      concept,
      ...(fixes?.length && { fixes }),
      ...(except.length > 0 && { except }),
      ...(source.near && { near: this.near(source.near, [...path, 'near'], late) }),
      ...(source.notNear && { notNear: this.near(source.notNear, [...path, 'notNear'], late) }),
      ...(negated !== 'either' && { negated, ...(this.hasNegator(pattern, source.match) && { ownNegator: true }) }),
      ...(late && { late }),
    };
  }

  private near(near: Near, path: Path, late: boolean): NearCode {
    const { within, side } = near;
    const concepts = near.any.filter((one) => one.startsWith('concept:')).map((one) => one.slice(8));
    const patterns = near.any.filter((one) => !one.startsWith('concept:'));
    const place = [...path, 'any'];
    return {
      ...(late ? { mark: this.mark(patterns, place) } : { guard: this.guard(patterns, place) }),
      ...(concepts.length > 0 && { concepts }),
      ...(within !== undefined && { within }),
      ...(side !== undefined && { side }),
    };
  }

  /** The same set of patterns is one guard. */
  private guard(patterns: readonly string[], path: Path, use: Use = 'match'): number {
    const key = [use, ...patterns].join('\n');
    const known = this.guards.get(key);
    if (known !== undefined) return known;
    const { automaton } = this.writer;
    const guard = automaton.newGuard();
    this.guards.set(key, guard);
    patterns.forEach((pattern, i) => {
      this.writer.write(pattern, [...path, i], 0, automaton.rootOfGuard(guard), use);
    });
    return guard;
  }

  /** The id under which a set of patterns is marked in every sentence. */
  private mark(patterns: readonly string[], path: Path): number {
    const key = patterns.join('\n');
    const known = this.marks.get(key);
    if (known !== undefined) return known;
    const id = this.phrases.push(null) - 1;
    this.marks.set(key, id);
    patterns.forEach((pattern, i) => {
      this.writer.write(pattern, [...path, i], id, 0);
    });
    return id;
  }

  private hasNegator(pattern: Pattern | 'plain', source: string): boolean {
    if (pattern === 'plain') return source.split(' ').some((word) => this.isNegating(word));
    switch (pattern.type) {
      case 'sequence':
        return pattern.items.some((item) => this.hasNegator(item, source));
      case 'either':
        return pattern.options.some((option) => this.hasNegator(option, source));
      case 'maybe':
        return this.hasNegator(pattern.item, source);
      case 'word':
        return this.isNegating(pattern.text);
      default:
        return false;
    }
  }

  private isNegating(spelling: string): boolean {
    return this.lexicon.split(spelling).some((part) => part.words.some((word) => this.isNegator(word)));
  }

  private isNegator(word: string): boolean {
    return this.negators.has(word) || this.lexicon.negates(word);
  }
}

function isLate(near: Near | undefined): boolean {
  return near !== undefined && (near.within === 'next' || near.any.some((one) => one.startsWith('concept:')));
}
