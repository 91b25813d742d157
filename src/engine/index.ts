export { checkRules } from './compile';
export type { Detect } from './document';
export { createLinter, type Linter, type LinterOptions, type Session } from './lint';
export { type ParsedPattern, type PatternProblem, parsePattern } from './pattern';
export { RuleError, type RuleProblem } from './problem';
export * from './types';
