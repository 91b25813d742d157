/** The engine as a page needs it: it runs compiled rules and compiles none. */
export type { Detect, ProgramOf } from './document';
export { type Linter, linterOf, type Session } from './lint';
export type { ProgramCode } from './program';
export * from './types';
