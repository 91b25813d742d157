import type { Language, Rule, RuleSet } from '../engine/types';
import { inLanguages } from './excerpt';
import { languagesOf } from './whole';

/**
 * The languages in which rules may find something else than those of their parents. In the others the examples hold
 * because they hold for the parents, whatever level, stage and words a rule has now. Without parents: all languages.
 */
export function touchedLanguages(
  rules: RuleSet,
  parents: RuleSet | undefined,
  languages: readonly Language[],
): readonly Language[] {
  if (!parents) return languages;
  return languages.filter(({ id }) => whatFinds(rules, id) !== whatFinds(parents, id));
}

/** Everything that decides what is found in a language, and the examples that say what should be. */
function whatFinds(rules: RuleSet, language: string): string {
  const { snippets: _, ...spoken } = inLanguages(rules, [language]);
  const concepts = spoken.concepts.filter(({ phrases, except, examples }) =>
    [phrases, except, examples].some((part) => part?.[language]),
  );
  const known = new Map(spoken.concepts.map((concept) => [concept.id, concept]));
  const able = spoken.rules.filter((rule) => languagesOf(rule, known, [language]).length > 0);
  return JSON.stringify({ ...spoken, concepts, rules: able.map((rule) => finder(rule, language)) });
}

function finder({ level: _, stage: __, source: ___, locked: ____, text, ...rest }: Rule, language: string): object {
  return { ...rest, fixes: text[language]?.fixes ?? [] };
}
