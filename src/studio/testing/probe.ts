import { createLinter, type Finding, RuleError, type Span } from '../../engine';
import { languages } from '../../languages';
import { type ExampleFlaw, testExamples } from '../../packs/examples';
import type { Focus } from './focus';

/** A text of a customer's case, to try rules on. It stays in this page. */
export interface TryOut {
  readonly reply: string;
  readonly customer?: string;
}

/** A place of the try-out, and what found it. */
export interface Mark {
  readonly span: Span;
  readonly rule: string;
  readonly level: Finding['level'];
  readonly message: string;
}

/** What one rule or concept does: in the try-out, and in its own examples. */
export interface Probed {
  readonly marks: readonly Mark[];
  /** The rule misses something in the try-out (it has no place). */
  readonly missing: boolean;
  readonly failures: readonly ExampleFlaw[];
  /** The rules do not compile although each pattern is sound (too much of them). */
  readonly problem?: string;
}

/** Tries one rule or concept on a text and on its own examples. Never throws. */
export function probe({ rules, language }: Focus, { reply, customer }: TryOut): Probed {
  const spoken = languages.filter(({ id }) => id === language);
  try {
    const linter = createLinter(rules, spoken);
    const result = linter.lint({ reply, ...(customer && { customer }), lang: language });
    const ids = new Set(rules.rules.map(({ id }) => id));
    const marks = result.findings.flatMap(({ span, rule, level, message }): Mark[] =>
      span && ids.has(rule) ? [{ span, rule, level, message }] : [],
    );
    const own = rules.concepts[0]?.id ?? '';
    const said = rules.rules.length > 0 ? [] : result.acts.filter(({ concept }) => concept === own);
    const { failures } = testExamples(rules, spoken);
    return {
      marks: [...marks, ...said.map(({ span }): Mark => ({ span, rule: own, level: 'hint', message: '' }))],
      missing: result.findings.some(({ kind, rule }) => kind === 'missing' && ids.has(rule)),
      failures,
    };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const [first] = error.problems;
    return { marks: [], missing: false, failures: [], problem: `${first?.message ?? ''} ${first?.remedy ?? ''}` };
  }
}
