import { compile } from '../engine';
import { type PortableProgram, toPortable } from '../engine/portable';
import type { Language, LanguageData, RuleSet } from '../engine/types';
import { withoutExamples } from './excerpt';

/** What a page needs before it knows the language of a draft. */
export interface PageRules {
  /** Without examples, and without the phrases and lists that are compiled. */
  readonly rules: RuleSet;
  /** The languages that the rules speak. */
  readonly languages: readonly LanguageData[];
}

/** Rules in the form that pages run: what all languages share, and each language for itself. */
export interface CompiledRules {
  readonly page: PageRules;
  readonly programs: Readonly<Record<string, PortableProgram>>;
}

/** Compiles rules in every language that they speak. Throws `RuleError`. */
export function compileRules(rules: RuleSet, languages: readonly Language[]): CompiledRules {
  const spoken = languages.filter(({ id }) => rules.concepts.some(({ phrases }) => phrases?.[id]?.length));
  return {
    page: { rules: withoutPhrases(rules), languages: spoken.map(dataOf) },
    programs: Object.fromEntries(spoken.map((language) => [language.id, toPortable(compile(rules, language))])),
  };
}

function withoutPhrases(rules: RuleSet): RuleSet {
  const concepts = rules.concepts.map(({ id, kind }) => ({ id, kind, phrases: {} }));
  return { ...withoutExamples(rules), lists: {}, concepts };
}

function dataOf({ inflect: _, numbers: __, times: ___, ...data }: Language): LanguageData {
  return data;
}
