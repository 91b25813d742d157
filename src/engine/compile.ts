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
  /** By spelling, once asked. */
  private readonly negating = new Map<string, boolean>();

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
      const phrases = concept.phrases?.[this.language.id] ?? [];
      for (let p = 0; p < phrases.length; p++) this.phrase(concept.id, phrases[p], covers, path, p);
    }
    return {
      spellings: this.spellings.list(),
      automaton: this.writer.automaton.write(),
      phrases: this.phrases,
      negators,
    };
  }

  private phrase(concept: string, phrase: string | Phrase, covers: readonly number[], list: Path, index: number): void {
    const bare = typeof phrase === 'string';
    const match = bare ? phrase : phrase.match;
    const id = this.phrases.push(null) - 1;
    const plain = this.writer.writePlain(match, id, 0);
    if (plain && bare) {
      this.phrases[id] = covers.length > 0 ? { concept, except: covers } : { concept };
      return;
    }
    const path = [...list, index];
    const pattern = plain ? undefined : this.pattern(match, bare ? path : [...path, 'match'], id);
    if (plain || pattern)
      this.phrases[id] = this.guarded(concept, bare ? { match } : phrase, covers, path, pattern ?? match);
  }

  private pattern(match: string, path: Path, id: number): Pattern | undefined {
    const pattern = this.writer.write(match, path, id, 0);
    if (!pattern || !isEnding(pattern)) return pattern;
    const message = 'a pattern that would match nearly everything';
    this.problems.push({ path, message, remedy: 'add a word; a sign alone may stand in near and notNear' });
    return undefined;
  }

  private guarded(
    concept: string,
    { fixes, negated = 'either', ...guards }: Phrase,
    covers: readonly number[],
    path: Path,
    pattern: Pattern | string,
  ): PhraseCode {
    const late = isLate(guards.near) || isLate(guards.notNear);
    const except = guards.except?.length
      ? [...covers, this.guard(guards.except, [...path, 'except'], 'cover')]
      : covers;
    const code: { -readonly [K in keyof PhraseCode]: PhraseCode[K] } = { concept };
    if (fixes?.length) code.fixes = fixes;
    if (except.length > 0) code.except = except;
    if (guards.near) code.near = this.near(guards.near, [...path, 'near'], late);
    if (guards.notNear) code.notNear = this.near(guards.notNear, [...path, 'notNear'], late);
    if (negated !== 'either') {
      code.negated = negated;
      if (this.hasNegator(pattern)) code.ownNegator = true;
    }
    if (late) code.late = true;
    return code;
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
    this.all(patterns, path, 0, automaton.rootOfGuard(guard), use);
    return guard;
  }

  /** The id under which a set of patterns is marked in every sentence. */
  private mark(patterns: readonly string[], path: Path): number {
    const key = patterns.join('\n');
    const known = this.marks.get(key);
    if (known !== undefined) return known;
    const id = this.phrases.push(null) - 1;
    this.marks.set(key, id);
    this.all(patterns, path, id, 0, 'match');
    return id;
  }

  private all(patterns: readonly string[], path: Path, id: number, root: number, use: Use): void {
    patterns.forEach((pattern, i) => {
      if (!this.writer.writePlain(pattern, id, root)) this.writer.write(pattern, [...path, i], id, root, use);
    });
  }

  /** Whether a pattern, or one of plain words as it was written, holds a negator. */
  private hasNegator(pattern: Pattern | string): boolean {
    if (typeof pattern === 'string') return pattern.split(' ').some((word) => this.isNegating(word));
    switch (pattern.type) {
      case 'sequence':
        return pattern.items.some((item) => this.hasNegator(item));
      case 'either':
        return pattern.options.some((option) => this.hasNegator(option));
      case 'maybe':
        return this.hasNegator(pattern.item);
      case 'word':
        return this.isNegating(pattern.text);
      default:
        return false;
    }
  }

  private isNegating(spelling: string): boolean {
    let known = this.negating.get(spelling);
    if (known === undefined) {
      known = this.lexicon.split(spelling).some((part) => part.words.some((word) => this.isNegator(word)));
      this.negating.set(spelling, known);
    }
    return known;
  }

  private isNegator(word: string): boolean {
    return this.negators.has(word) || this.lexicon.negates(word);
  }
}

function isLate(near: Near | undefined): boolean {
  return near !== undefined && (near.within === 'next' || near.any.some((one) => one.startsWith('concept:')));
}
