import type { Concept, Playbook, Rule, RuleSet } from '../../engine/types';
import { isObject } from '../../packs/check';
import { type Entry, entriesOf, type Inherited, listsOf } from '../entries';
import { type Json, type JsonObject, listAt, objectAt, textAt, textsAt } from '../json';
import { parses } from '../parses';

/** What one rule or concept needs to be tried alone, in one language: small, so that it is compiled at every key. */
export interface Focus {
  readonly rules: RuleSet;
  readonly language: string;
}

/**
 * The part of a pack that an entry stands on. What is broken in it is left out, so that the rest still shows its hits.
 * `withSignals`: also all signals, for what a customer writes.
 */
export function focusOn(pack: Json, inherited: Inherited, entry: Entry, language: string, withSignals = false): Focus {
  const concepts = new Map(entriesOf(pack, inherited, 'concepts').map((one) => [one.id, one.value]));
  const lists = listsOf(pack, inherited, language);
  const wanted = new Set<string>();
  const visit = (id: string): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    for (const text of patternsOf(concepts.get(id), language))
      if (text.startsWith('concept:')) visit(text.slice('concept:'.length));
  };
  const isRule = textAt(entry.value, 'level') !== '';
  for (const id of isRule ? conceptsOf(entry.value) : [entry.id]) visit(id);
  const asked = new Set(wanted);
  if (withSignals) for (const [id, { kind }] of concepts) if (kind === 'signal') visit(id);
  const sound = soundLists(lists);
  const speaks = (pattern: string): boolean => isSound(pattern, sound);
  const kept = [...wanted].flatMap((id): Concept[] => {
    const value = id === entry.id && !isRule ? entry.value : concepts.get(id);
    if (!value) return [];
    const concept = withoutBroken(id, value, language, speaks);
    return [asked.has(id) ? concept : { ...concept, examples: {} }];
  });
  const playbooks = isRule ? entriesOf(pack, inherited, 'playbooks').map(outlineOf) : [];
  // A rule of the form has all the fields that the engine reads, though some may be empty.
  const rules = isRule ? [runnable(entry.value, language) as unknown as Rule] : [];
  return { language, rules: { lists: { [language]: sound }, concepts: kept, rules, playbooks, snippets: [] } };
}

function conceptsOf(rule: JsonObject): string[] {
  return [
    textAt(rule, 'concept'),
    textAt(rule, 'count', 'concept'),
    ...['acts', 'first', 'later'].flatMap((field) => textsAt(rule, field)),
  ].filter((id) => id !== '');
}

function patternsOf(concept: JsonObject | undefined, language: string): string[] {
  return listAt(concept, 'phrases', language).flatMap((phrase) =>
    ['near', 'notNear'].flatMap((guard) => [...textsAt(phrase, guard, 'any')]),
  );
}

/** A playbook without its items: the try-out names the step itself. */
function outlineOf({ id, value }: Entry): Playbook {
  const steps = listAt(value, 'steps').map((step) => ({ id: textAt(step, 'id'), label: {}, items: [], never: [] }));
  return { id, label: {}, steps };
}

const WHEN_LISTS = ['signals', 'step', 'playbook', 'case', 'language', 'site'] as const;

/** What of a condition can be understood. */
function whenOf(rule: JsonObject): JsonObject {
  const position = textAt(rule, 'when', 'position');
  const lists = WHEN_LISTS.map((part) => [part, textsAt(rule, 'when', part)] as const);
  return {
    ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)),
    ...(position && { position }),
  };
}

function runnable(rule: JsonObject, language: string): JsonObject {
  const { stage: _, when: __, ...others } = rule;
  const text = objectAt(rule, 'text', language);
  return {
    acts: [],
    first: [],
    later: [],
    ...others,
    when: whenOf(rule),
    source: textAt(rule, 'source'),
    text: {
      [language]: { message: textAt(text, 'message'), why: textAt(text, 'why'), fixes: textsAt(text, 'fixes') },
    },
    examples: {
      [language]: {
        bad: textsAt(rule, 'examples', language, 'bad'),
        good: textsAt(rule, 'examples', language, 'good'),
      },
    },
  };
}

function soundLists(lists: JsonObject): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(lists).map((name) => [
      name,
      textsAt(lists, name).filter((pattern) => parses(pattern, 'match') && !pattern.includes('@')),
    ]),
  );
}

function isSound(pattern: string, lists: Readonly<Record<string, readonly string[]>>): boolean {
  if (pattern.startsWith('concept:')) return true;
  if (!pattern.includes('@')) return parses(pattern, 'cover');
  const named = [...pattern.matchAll(/(?<=^|[\s(|])@([a-z0-9-]+)/g)];
  return parses(pattern, 'cover') && named.every(({ 1: name = '' }) => (lists[name]?.length ?? 0) > 0);
}

type Speaks = (pattern: string) => boolean;

function withoutBroken(id: string, concept: JsonObject, language: string, speaks: Speaks): Concept {
  const phrases = listAt(concept, 'phrases', language).flatMap((phrase): Json[] => {
    const match = isObject(phrase) ? textAt(phrase, 'match') : phrase;
    if (typeof match !== 'string' || !parses(match, 'match') || !speaks(match)) return [];
    return [isObject(phrase) ? soundPhrase(phrase as JsonObject, speaks) : match];
  });
  const except = textsAt(concept, 'except', language).filter(speaks);
  const examples = objectAt(concept, 'examples', language);
  return {
    id,
    kind: textAt(concept, 'kind') as Concept['kind'],
    phrases: { [language]: phrases as never },
    ...(except.length > 0 && { except: { [language]: except } }),
    examples: { [language]: { yes: textsAt(examples, 'yes'), no: textsAt(examples, 'no') } },
  };
}

function soundPhrase(phrase: JsonObject, speaks: Speaks): Json {
  const { except: _, near: __, notNear: ___, ...others } = phrase;
  const guard = (name: 'near' | 'notNear'): JsonObject => {
    const any = textsAt(phrase, name, 'any').filter((one) => SIGNS.includes(one) || speaks(one));
    return any.length > 0 ? { [name]: { ...objectAt(phrase, name), any } } : {};
  };
  return { ...others, except: textsAt(phrase, 'except').filter(speaks), ...guard('near'), ...guard('notNear') };
}

/** How a sentence ends: in guards alone. */
const SIGNS: readonly string[] = ['?', '!', '!!'];
