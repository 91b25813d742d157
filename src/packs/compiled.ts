import { compile } from '../engine';
import { type PortableProgram, toPortable } from '../engine/portable';
import type { Examples, Language, LanguageData, RuleSet } from '../engine/types';
import { withoutExamples } from './excerpt';

export type { LanguageSigns } from '../languages/detection/detector';

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
  /** By language and rule: what explains a rule to an agent. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, Examples>>>>;
}

/** Of each kind; more would not fit on a card. */
const MOST_EXAMPLES = 2;

/** Compiles rules in every language that they speak. Throws `RuleError`. */
export function compileRules(rules: RuleSet, languages: readonly Language[]): CompiledRules {
  const spoken = spokenOf(rules, languages);
  return {
    ...uncompiled(rules, languages),
    programs: Object.fromEntries(spoken.map((language) => [language.id, toPortable(compile(rules, language))])),
  };
}

/** What of compiled rules needs no compiling. */
export function uncompiled(rules: RuleSet, languages: readonly Language[]): Omit<CompiledRules, 'programs'> {
  const spoken = spokenOf(rules, languages);
  return {
    page: { rules: withoutPhrases(rules), languages: spoken.map(dataOf) },
    examples: Object.fromEntries(spoken.map(({ id }) => [id, examplesIn(rules, id)])),
  };
}

/** Everything that the program of a language is made of: rules that say the same here have the same program. */
export function programSource({ concepts, lists }: RuleSet, lang: string): string {
  const said = concepts.flatMap(({ id, phrases, except }) =>
    phrases?.[lang]?.length ? [[id, phrases[lang], except?.[lang] ?? []]] : [],
  );
  return JSON.stringify([said, lists[lang] ?? {}]);
}

const spokenOf = (rules: RuleSet, languages: readonly Language[]): readonly Language[] =>
  languages.filter(({ id }) => rules.concepts.some(({ phrases }) => phrases?.[id]?.length));

function withoutPhrases(rules: RuleSet): RuleSet {
  const concepts = rules.concepts.map(({ id, kind }) => ({ id, kind, phrases: {} }));
  return { ...withoutExamples(rules), lists: {}, concepts };
}

/** Examples by the names of their files: `examples-en`. */
export function exampleFiles(examples: CompiledRules['examples']): CompiledRules['examples'] {
  return Object.fromEntries(Object.entries(examples).map(([lang, own]) => [`examples-${lang}`, own]));
}

function examplesIn({ rules }: RuleSet, lang: string): Readonly<Record<string, Examples>> {
  const some = (sentences: readonly string[]) => sentences.slice(0, MOST_EXAMPLES);
  return Object.fromEntries(
    rules.flatMap(({ id, examples: { [lang]: own } }) =>
      own ? [[id, { bad: some(own.bad), good: some(own.good) }] as const] : [],
    ),
  );
}

function dataOf({ inflect: _, numbers: __, times: ___, ...data }: Language): LanguageData {
  return data;
}
