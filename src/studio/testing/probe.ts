import { createLinter, type Finding, RuleError, type Span } from '../../engine';
import type { Rule, RuleSet } from '../../engine/types';
import { languages } from '../../languages';
import { type ExampleFlaw, testExamples } from '../../packs/examples';
import type { Focus } from './focus';
import { decided, draftOf, type TryOut } from './try-out';

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
  /** The rule would say something, but its condition does not hold in the case as it is described. */
  readonly withheld: boolean;
  /** Signals that the customer's words give. */
  readonly signals: readonly string[];
  readonly failures: readonly ExampleFlaw[];
  /** The rules do not compile although each pattern is sound (too much of them). */
  readonly problem?: string;
}

const NOTHING: Probed = { marks: [], missing: false, withheld: false, signals: [], failures: [] };

/** Tries one rule or concept on a text and on its own examples. Never throws. */
export function probe({ rules, language }: Focus, tryOut: TryOut): Probed {
  const spoken = languages.filter(({ id }) => id === language);
  try {
    const { rules: own, concepts } = rules;
    const [rule] = own;
    const linter = createLinter({ ...rules, rules: rule ? withCondition(rule, tryOut) : [] }, spoken);
    const { failures } = testExamples({ ...rules, rules: own.map(withoutCondition) }, spoken);
    if (rule) return { ...said(linter.lint(draftOf(tryOut, language)), rule.id), failures };
    const isSignal = concepts[0]?.kind === 'signal';
    const { acts, signals } = linter.lint({ reply: tryOut.reply, customer: tryOut.reply, lang: language });
    const id = concepts[0]?.id ?? '';
    const hits = (isSignal ? signals : acts).filter(({ concept }) => concept === id);
    const marks = hits.map(({ span }): Mark => ({ span, rule: id, level: 'hint', message: '' }));
    return { ...NOTHING, marks, failures };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const [first] = error.problems;
    return { ...NOTHING, problem: `${first?.message ?? ''} ${first?.remedy ?? ''}` };
  }
}

/** Stands in for the rule as it is when its condition holds. */
const ALWAYS = 'always/always';

/** The rule under the condition that the try-out decides, and, where it has one, the same without. */
function withCondition(rule: Rule, tryOut: TryOut): RuleSet['rules'] {
  const when = decided(rule.when ?? {}, tryOut);
  const free = withoutCondition(rule);
  return Object.keys(when).length > 0
    ? [
        { ...rule, when },
        { ...free, id: ALWAYS },
      ]
    : [free];
}

function withoutCondition({ when: _, ...rule }: Rule): Rule {
  return rule;
}

type Answer = ReturnType<ReturnType<typeof createLinter>['lint']>;

function said({ findings, signals }: Answer, id: string): Omit<Probed, 'failures'> {
  const own = findings.filter(({ rule }) => rule === id);
  return {
    marks: own.flatMap(({ span, rule, level, message }): Mark[] => (span ? [{ span, rule, level, message }] : [])),
    missing: own.some(({ kind }) => kind === 'missing'),
    withheld: own.length === 0 && findings.some(({ rule }) => rule === ALWAYS),
    signals: [...new Set(signals.map(({ concept }) => concept))],
  };
}
