import { createLinter } from '../engine';
import type { Draft, LintResult, Rule, RuleSet } from '../engine/types';
import { languages } from '../languages';
import { detect } from '../languages/detect';

/** The rules that are tried, as plain data that goes to a worker. */
export interface TrialRules {
  readonly rules: RuleSet;
  readonly rulesBefore?: RuleSet;
  readonly playbook?: string;
  readonly samples: number;
}

/** What a pack says about a draft. */
export type Lint = (draft: Draft) => LintResult;

/** What packs ask of the send guard for their rules, by rule id; rules without a wish are not in it. */
export type GuardWishes = ReadonlyMap<string, NonNullable<Rule['guard']>>;

/** The linters of a back-test, and the languages that they know. */
export interface Trial {
  readonly lint: Lint;
  readonly lintBefore?: Lint;
  readonly guards: GuardWishes;
  readonly guardsBefore: GuardWishes;
  readonly languages: readonly string[];
  readonly samples: number;
}

/** Makes the rules ready to run. `lint` throws `RuleError` when they do not compile. */
export function trialOf({ rules, rulesBefore, playbook, samples }: TrialRules): Trial {
  const linterOf = (of: RuleSet): Lint => {
    const linter = createLinter(of, languages, { detect });
    return (draft) => linter.lint(playbook === undefined ? draft : { ...draft, playbook });
  };
  const guardsOf = (of: RuleSet | undefined): GuardWishes =>
    new Map(of?.rules.flatMap(({ id, guard }) => (guard ? [[id, guard] as const] : [])));
  return {
    lint: linterOf(rules),
    guards: guardsOf(rules),
    guardsBefore: guardsOf(rulesBefore),
    ...(rulesBefore && { lintBefore: linterOf(rulesBefore) }),
    languages: languages.map(({ id }) => id),
    samples,
  };
}
