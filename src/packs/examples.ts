import { createLinter, type Linter } from '../engine';
import type { Concept, Draft, Finding, Language, Rule, RuleSet, Span } from '../engine/types';
import { contextOf } from './context';
import { readMarks, writeMarks } from './marks';
import { finish } from './steps';

/** An example that does not do what it promises, by its place in the rule set. */
export interface ExampleFlaw {
  readonly section: 'rules' | 'concepts';
  /** Id of the rule or concept whose example it is. */
  readonly id: string;
  readonly language: string;
  readonly list: 'bad' | 'good' | 'yes' | 'no' | 'fixes';
  readonly index: number;
  /** The example (or fix) as it is written. */
  readonly source: string;
  readonly message: string;
  readonly remedy: string;
}

/** What came of trying the examples of a set of rules. */
export interface ExamplesReport {
  /** How many examples were tried. */
  readonly tried: number;
  /** A pack with failures does not load. */
  readonly failures: readonly ExampleFlaw[];
  /** Worth a look, no obstacle: a fix that its own rule finds again. */
  readonly warnings: readonly ExampleFlaw[];
}

/**
 * Tries the examples of all rules and concepts. A bad example must give exactly the findings of its rule that are
 * marked: the same spans, to the character, and no others (without marks: one finding that has no span). On a good
 * example its own rule and every rule that marks text must stay silent. `yes` and `no` hold a concept to its marks
 * in the same way. Each rule is tried under a condition in which it holds.
 */
export function testExamples(rules: RuleSet, languages: readonly Language[]): ExamplesReport {
  return finish(exampleSteps(rules, languages));
}

/**
 * The same in steps, for callers that have others to serve between them: one for the compiling of each language, the
 * others of some milliseconds. Throws `RuleError` when a language does not compile.
 */
export function* exampleSteps(rules: RuleSet, languages: readonly Language[]): Generator<void, ExamplesReport> {
  const shown = { ...rules, rules: rules.rules.map((rule): Rule => ({ ...rule, stage: 'on' })) };
  const linter = createLinter(shown, languages);
  for (const { id } of languages) {
    yield;
    linter.lint({ lang: id, reply: '1' });
  }
  const test = new ExamplesTest(shown, linter);
  for (const { id } of languages) yield* test.language(id);
  return test;
}

class ExamplesTest implements ExamplesReport {
  tried = 0;
  readonly failures: ExampleFlaw[] = [];
  readonly warnings: ExampleFlaw[] = [];

  constructor(
    private readonly rules: RuleSet,
    private readonly linter: Linter,
  ) {}

  *language(language: string): Generator<void> {
    for (const rule of this.rules.rules) {
      yield;
      for (const [index, source] of (rule.examples[language]?.bad ?? []).entries())
        this.bad(rule, language, source, index);
      this.ownGood(rule, language);
    }
    yield* this.allGood(language);
    for (const concept of this.rules.concepts) {
      yield;
      this.concept(concept, language);
    }
  }

  private bad(rule: Rule, language: string, source: string, index: number): void {
    this.tried++;
    const marks = readMarks(source);
    if (!marks.ok) return;
    const found = this.findings(rule, language, marks.text);
    const place = { section: 'rules', id: rule.id, language, list: 'bad', index, source } as const;
    const wrong = differs(
      found.map(({ span }) => span),
      marks.spans.length > 0 ? marks.spans : [undefined],
      marks.text,
      rule.id,
    );
    if (wrong) this.failures.push({ ...place, ...wrong });
    else this.fixes(rule, language, marks.text, found);
  }

  private ownGood(rule: Rule, language: string): void {
    for (const [index, text] of (rule.examples[language]?.good ?? []).entries()) {
      this.tried++;
      const found = this.findings(rule, language, text).filter(({ kind }) => kind === 'missing');
      if (found.length > 0) this.failures.push(falseAlarm(rule.id, rule.id, language, index, text, []));
    }
  }

  /** Rules that hold under one condition are tried together, so that each text is linted once a condition. */
  private *allGood(language: string): Generator<void> {
    const groups = new Map<string, Rule[]>();
    for (const rule of this.rules.rules) {
      const when = JSON.stringify(rule.when ?? {});
      groups.set(when, [...(groups.get(when) ?? []), rule]);
    }
    for (const group of groups.values()) {
      const ids = new Set(group.map(({ id }) => id));
      for (const { id: owner, examples } of this.rules.rules) {
        yield;
        for (const [index, text] of (examples[language]?.good ?? []).entries()) {
          const { findings } = this.linter.lint(this.draft(group[0], language, text));
          const spoken = findings.filter(({ rule, kind }) => kind === 'fault' && ids.has(rule));
          for (const { rule, span } of spoken)
            this.failures.push(falseAlarm(rule, owner, language, index, text, span ? [span] : []));
        }
      }
    }
  }

  private concept({ id, kind, examples }: Concept, language: string): void {
    const field = kind === 'signal' ? 'customer' : 'reply';
    for (const list of ['yes', 'no'] as const)
      for (const [index, source] of (examples?.[language]?.[list] ?? []).entries()) {
        this.tried++;
        const marks = list === 'yes' ? readMarks(source) : { ok: true as const, text: source, spans: [] };
        if (!marks.ok) continue;
        const wrong = differs(
          this.spansOf(id, kind, { [field]: marks.text, lang: language }),
          marks.spans,
          marks.text,
          id,
        );
        if (wrong) this.failures.push({ section: 'concepts', id, language, list, index, source, ...wrong });
      }
  }

  private spansOf(id: string, kind: Concept['kind'], draft: Draft): Span[] {
    const { acts, signals } = this.linter.lint(draft);
    return (kind === 'signal' ? signals : acts).filter(({ concept }) => concept === id).map(({ span }) => span);
  }

  private fixes(rule: Rule, language: string, text: string, findings: readonly Finding[]): void {
    const fixes = rule.text[language]?.fixes ?? [];
    for (const finding of findings) {
      const same = fixes.find((fix) => fix.toLowerCase() === finding.text?.toLowerCase());
      if (same !== undefined) this.warn(rule, language, same, 'says the same as the words that it replaces');
      for (const { span, text: fix } of finding.fixes) {
        const fixed = text.slice(0, span[0]) + fix + text.slice(span[1]);
        const touches = (other: Finding): boolean =>
          other.span !== undefined && other.span[0] < span[0] + fix.length && other.span[1] > span[0];
        if (this.findings(rule, language, fixed).some(touches))
          this.warn(rule, language, fix, 'is found by the same rule');
      }
    }
  }

  private warn({ id, text }: Rule, language: string, fix: string, what: string): void {
    const message = `The fix \`${fix}\` of \`${id}\` ${what}.`;
    if (this.warnings.some((warning) => warning.message === message)) return;
    const index = text[language]?.fixes?.indexOf(fix) ?? -1;
    const place = { section: 'rules', id, language, list: 'fixes', index, source: fix } as const;
    this.warnings.push({ ...place, message, remedy: 'Word it in another way.' });
  }

  private findings(rule: Rule, language: string, text: string): readonly Finding[] {
    return this.linter.lint(this.draft(rule, language, text)).findings.filter((finding) => finding.rule === rule.id);
  }

  private draft(rule: Rule | undefined, language: string, reply: string): Draft {
    return { ...contextOf(rule?.when, this.rules.playbooks), lang: language, reply };
  }
}

type Said = Pick<ExampleFlaw, 'message' | 'remedy'>;

/** What to say when other places are found than expected; `undefined` is a finding without a place. */
function differs(
  found: readonly (Span | undefined)[],
  expected: readonly (Span | undefined)[],
  text: string,
  id: string,
): Said | undefined {
  const key = (spans: readonly (Span | undefined)[]): string => spans.map(String).sort().join();
  if (key(found) === key(expected)) return undefined;
  const remedy = 'Change the phrases, or the marks if the example is wrong.';
  if (found.length === 0) return { message: `\`${id}\` finds nothing in: ${show(text, expected)}`, remedy };
  const instead = expected.length > 0 ? ` instead of ${show(text, expected)}` : ' and should find nothing';
  return { message: `\`${id}\` finds ${show(text, found)}${instead}`, remedy };
}

function show(text: string, spans: readonly (Span | undefined)[]): string {
  const places = spans.filter((span) => span !== undefined);
  return places.length > 0 ? writeMarks(text, places) : `${text} (as missing)`;
}

function falseAlarm(
  rule: string,
  owner: string,
  language: string,
  index: number,
  text: string,
  spans: readonly Span[],
): ExampleFlaw {
  const message = `\`${rule}\` fires on a good example: ${writeMarks(text, spans)}`;
  const remedy = 'Add an exception to the phrase, or take the example out.';
  return { section: 'rules', id: owner, language, list: 'good', index, source: text, message, remedy };
}
