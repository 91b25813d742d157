export { checkRules, compile } from './compile';
export type { Detect } from './document';
export type { Linter, Session } from './lint';
export { createLinter, type LinterOptions } from './linter';
export { type ParsedPattern, type PatternProblem, parsePattern } from './pattern';
export { RuleError, type RuleProblem } from './problem';
export type { ProgramCode } from './program';
export * from './types';
