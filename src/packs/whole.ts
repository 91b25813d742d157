import type { Concept, Rule, RuleSet } from '../engine/types';
import { didYouMean } from './nearest';
import type { Flaw, Path } from './pack';
import { knownConcepts } from './vocabulary';

/** What is wrong with the id of an entry that a pack defines (rather than changes). */
export function newIdFlaw(pack: string, section: string, entry: { id: string; kind?: string }, path: Path): Flaw[] {
  const { id } = entry;
  const at = [...path, 'id'];
  const [owner, own] = id.includes('/') ? id.split('/') : [undefined, id];
  if (owner !== undefined && owner !== pack)
    return [{ path: at, message: `This pack is not \`${owner}\`.`, remedy: `Name it \`${pack}/${own}\`.` }];
  if (section !== 'concepts' || owner !== undefined) return [];
  const kind = knownConcepts.get(id);
  const remedy = `A concept of your own is named \`${pack}/${id}\`.`;
  if (kind === undefined)
    return [
      {
        path: at,
        message: `Replylint knows no concept \`${id}\`.`,
        remedy: didYouMean(id, [...knownConcepts.keys()], remedy),
      },
    ];
  const other = { path: [...path, 'kind'], message: `\`${id}\` is known as ${kind}, not ${entry.kind}.`, remedy };
  return kind === entry.kind ? [] : [other];
}

/** Where a merged set of rules has holes: a rule that could never fire, or cannot be tested or explained in a language. */
export function holes(rules: RuleSet, languages: readonly string[]): Flaw[] {
  const concepts = new Map(rules.concepts.map((concept) => [concept.id, concept]));
  return rules.rules.flatMap((rule, index) => {
    const path = ['rules', index];
    const spoken = languagesOf(rule, concepts, languages);
    if (spoken.length === 0)
      return [
        {
          path,
          message: `\`${rule.id}\` can never fire.`,
          remedy: 'Give its concept phrases in a language of the pack.',
        },
      ];
    return [...limitFlaws(rule, path), ...spoken.flatMap((language) => untold(rule, language, path))];
  });
}

/** Languages in which a rule can fire: those of its `when`, and for a fault those of its phrases. */
export function languagesOf(
  rule: Rule,
  concepts: ReadonlyMap<string, Concept>,
  languages: readonly string[],
): readonly string[] {
  const asked = languages.filter((language) => rule.when?.language?.includes(language) ?? true);
  if (rule.kind !== 'avoid') return asked;
  const phrases = concepts.get(rule.concept)?.phrases ?? {};
  return asked.filter((language) => (phrases[language] ?? []).length > 0);
}

function untold(rule: Rule, language: string, path: Path): Flaw[] {
  const missing = (field: string, what: string): Flaw => ({
    path: [...path, field],
    message: `\`${rule.id}\` has no ${what} in \`${language}\`.`,
    remedy: `Add \`"${field}": { "${language}": ... }\`.`,
  });
  const flaws: Flaw[] = [];
  if (rule.text[language] === undefined) flaws.push(missing('text', 'text'));
  if (rule.examples[language] === undefined) flaws.push(missing('examples', 'examples'));
  const unmarked = rule.examples[language]?.bad.findIndex((bad) => !bad.includes('[[')) ?? -1;
  if (rule.kind === 'avoid' && unmarked >= 0)
    flaws.push({
      path: [...path, 'examples', language, 'bad', unmarked],
      message: 'A bad example does not say what is found.',
      remedy: 'Put `[[` and `]]` around the words.',
    });
  return flaws;
}

function limitFlaws(rule: Rule, path: Path): Flaw[] {
  if (rule.kind !== 'limit' || rule.most !== undefined || rule.least !== undefined) return [];
  return [{ path, message: `\`${rule.id}\` has no limit.`, remedy: 'Add `"most": 3` or `"least": 1`.' }];
}
