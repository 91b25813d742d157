import type { ConceptKind, RuleSet } from '../engine/types';
import type { Reference } from './check';
import { didYouMean } from './nearest';
import type { Flaw } from './pack';
import { knownConcepts } from './vocabulary';

/** Every name that texts of a pack may use. */
export interface Names {
  readonly concepts: ReadonlyMap<string, ConceptKind>;
  readonly rules: readonly string[];
  readonly steps: readonly string[];
  readonly playbooks: readonly string[];
  readonly languages: readonly string[];
  readonly lists: RuleSet['lists'];
}

/** The names that a set of rules defines, for texts in `languages`. */
export function namesOf(rules: RuleSet, languages: readonly string[]): Names {
  return {
    concepts: new Map(rules.concepts.map(({ id, kind }) => [id, kind])),
    rules: rules.rules.map(({ id }) => id),
    steps: rules.playbooks.flatMap(({ steps }) => steps.map(({ id }) => id)),
    playbooks: rules.playbooks.map(({ id }) => id),
    languages,
    lists: rules.lists,
  };
}

/** A flaw for each reference to something that is not there, or is of another kind. */
export function unknownNames(references: readonly Reference[], names: Names): Flaw[] {
  return references.flatMap((reference) => {
    const wrong = lookUp(reference, names);
    const { path, at, key } = reference;
    return wrong ? [{ path, at, key, message: wrong[0], remedy: wrong[1] }] : [];
  });
}

type Wrong = readonly [message: string, remedy: string] | undefined;

function lookUp({ to, name, language }: Reference, names: Names): Wrong {
  switch (to) {
    case 'rule':
    case 'step':
    case 'playbook': {
      const known = names[`${to}s`];
      return known.includes(name) ? undefined : missing(to, name, known);
    }
    case 'language':
      return names.languages.includes(name) ? undefined : undeclared(name);
    case 'list': {
      const lists = Object.keys(names.lists[language ?? ''] ?? {});
      return lists.includes(name) ? undefined : missing(`list for \`${language}\` named`, name, lists, 'lists');
    }
    default:
      return lookUpConcept(to, name, names);
  }
}

function lookUpConcept(
  to: Exclude<Reference['to'], 'rule' | 'step' | 'playbook' | 'language' | 'list'>,
  name: string,
  names: Names,
): Wrong {
  const kind = names.concepts.get(name) ?? (to === 'reports' ? knownConcepts.get(name) : undefined);
  if (to === 'reports' && name.includes('/')) return undefined;
  if (kind === undefined) return missing('concept', name, [...names.concepts.keys()], 'concepts');
  if (to === 'concept' || to === 'reports' || kind === to) return undefined;
  const fitting = [...names.concepts].filter(([, other]) => other === to).map(([id]) => id);
  return [
    `\`${name}\` is ${an(kind)}; here must stand ${an(to)}.`,
    didYouMean(name, fitting, few(fitting) || `Add ${an(to)} to \`concepts\`.`),
  ];
}

function missing(what: string, name: string, known: readonly string[], section = `${what}s`): Wrong {
  return [
    `There is no ${what} \`${name}\`.`,
    didYouMean(name, known, `Add it to \`${section}\`. ${few(known)}`.trim()),
  ];
}

const undeclared = (name: string): Wrong => [
  `The pack does not declare the language \`${name}\`.`,
  `Add it: \`"languages": [..., "${name}"]\`.`,
];

const an = (kind: string): string => (kind === 'act' ? 'an act' : `a ${kind}`);

const few = (known: readonly string[]): string =>
  known.length === 0 ? '' : `There is ${known.slice(0, 8).join(', ')}${known.length > 8 ? ', ...' : ''}.`;
