import type { Phrase, PortableLanguage, RuleSet } from '../engine/types';
import { languages } from '../languages';
import { pack } from '../languages/portable';

/** The languages that some rules speak, as data a frame can be sent: it then needs no language of its own. */
export function spokenLanguages(rules: RuleSet): readonly PortableLanguage[] {
  const spoken = new Set(rules.concepts.flatMap((concept) => Object.keys(concept.phrases ?? {})));
  return languages
    .filter(({ id }) => spoken.has(id))
    .map((language) => pack(language, inflectedWords([...patternsOf(rules, language.id), ...language.times])));
}

/** The words that patterns write with `~`. */
function inflectedWords(patterns: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const pattern of patterns) for (const [word] of pattern.matchAll(/[^\s|()?]+(?=~)/g)) words.add(word);
  return words;
}

function patternsOf(rules: RuleSet, lang: string): readonly string[] {
  return [
    ...Object.values(rules.lists[lang] ?? {}).flat(),
    ...rules.concepts.flatMap((concept) => [
      ...(concept.except?.[lang] ?? []),
      ...(concept.phrases?.[lang] ?? []).flatMap((phrase) =>
        typeof phrase === 'string' ? [phrase] : ofPhrase(phrase),
      ),
    ]),
  ];
}

function ofPhrase({ match, except = [], near, notNear }: Phrase): readonly string[] {
  return [match, ...except, ...(near?.any ?? []), ...(notNear?.any ?? [])];
}
