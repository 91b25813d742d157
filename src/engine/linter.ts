import { compile } from './compile';
import type { Detect } from './document';
import { type Linter, linterOf } from './lint';
import type { ProgramCode } from './program';
import type { Language, RuleSet } from './types';

export interface LinterOptions {
  readonly detect?: Detect;
}

/** Compiles lazily, by language; `lint` throws `RuleError` when the rules of a language do not compile. */
export function createLinter(rules: RuleSet, languages: readonly Language[], { detect }: LinterOptions = {}): Linter {
  const codes = new Map<string, ProgramCode>();
  const programOf = (lang: string): ProgramCode | undefined => {
    const language = languages.find(({ id }) => id === lang);
    if (language && !codes.has(lang)) codes.set(lang, compile(rules, language));
    return codes.get(lang);
  };
  return linterOf(rules, languages, programOf, detect);
}
