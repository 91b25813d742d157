/** From the root of a rule set to a value in it. */
export type Path = readonly (string | number)[];

/** What is wrong in a rule set: where, what, and what to write instead. */
export interface RuleProblem {
  readonly path: Path;
  /** Place inside the pattern (UTF-16), where the problem is in one. */
  readonly at?: number;
  readonly message: string;
  readonly remedy: string;
}

/** A rule set that does not compile, with every problem found in it. */
export class RuleError extends Error {
  constructor(readonly problems: readonly RuleProblem[]) {
    super(problems.map((p) => `${p.path.join('.')}: ${p.message}; ${p.remedy}`).join('\n'));
  }
}
