import type { Concept, Rule, RuleSet } from '../engine/types';

/** Rules as a page needs them: examples test and document, they never lint. */
export function withoutExamples(rules: RuleSet): RuleSet {
  return {
    ...rules,
    concepts: rules.concepts.map(({ examples, ...concept }): Concept => concept),
    rules: rules.rules.map((rule): Rule => ({ ...rule, examples: {} })),
  };
}

/** What a set of rules holds for some languages. Labels stay, and every text keeps its English, which stands in for others. */
export function inLanguages(rules: RuleSet, languages: readonly string[]): RuleSet {
  const only = <T>(values: Readonly<Record<string, T>>, kept: readonly string[] = languages): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([language]) => kept.includes(language)));
  return {
    lists: only(rules.lists),
    concepts: rules.concepts.map((concept) => ({
      ...concept,
      phrases: only(concept.phrases),
      ...(concept.except && { except: only(concept.except) }),
      ...(concept.examples && { examples: only(concept.examples) }),
    })),
    rules: rules.rules.map((rule) => ({
      ...rule,
      text: only(rule.text, [...languages, 'en']),
      examples: only(rule.examples),
    })),
    playbooks: rules.playbooks,
    snippets: rules.snippets.map((snippet) => ({ ...snippet, text: only(snippet.text) })),
  };
}
