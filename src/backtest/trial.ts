import { createLinter } from '../engine';
import type { Draft, LintResult, RuleSet } from '../engine/types';
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

/** The linters of a back-test, and the languages that they know. */
export interface Trial {
  readonly lint: Lint;
  readonly lintBefore?: Lint;
  readonly languages: readonly string[];
  readonly samples: number;
}

/** Makes the rules ready to run. `lint` throws `RuleError` when they do not compile. */
export function trialOf({ rules, rulesBefore, playbook, samples }: TrialRules): Trial {
  const linterOf = (of: RuleSet): Lint => {
    const linter = createLinter(of, languages, { detect });
    return (draft) => linter.lint(playbook === undefined ? draft : { ...draft, playbook });
  };
  return {
    lint: linterOf(rules),
    ...(rulesBefore && { lintBefore: linterOf(rulesBefore) }),
    languages: languages.map(({ id }) => id),
    samples,
  };
}
