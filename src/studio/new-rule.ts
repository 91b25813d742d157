import { entriesOf, type Inherited, withEntry } from './entries';
import type { Json, JsonObject } from './json';
import { textAt } from './json';
import { freeId, slug } from './slug';

export type NewKind = 'avoid' | 'require' | 'limit' | 'order';

/** What a lead says about a new rule. */
export interface NewRuleWishes {
  readonly kind: NewKind;
  /** What is the matter, in a few words: the message of the rule. */
  readonly title: string;
  readonly source: string;
  readonly languages: readonly string[];
}

/** The pack with a new rule, and for what should not be said with words of its own that are still to be written. */
export function newRule(
  pack: Json,
  inherited: Inherited,
  { kind, title, source, languages }: NewRuleWishes,
): { readonly pack: Json; readonly id: string } {
  const taken = (['rules', 'concepts'] as const).flatMap((section) =>
    entriesOf(pack, inherited, section).map((entry) => entry.id),
  );
  const id = freeId(`${textAt(pack, 'id') || 'team'}/${slug(title, 'rule')}`, taken);
  const inEach = (value: Json): JsonObject => Object.fromEntries(languages.map((language) => [language, value]));
  const rule: JsonObject = {
    id,
    kind,
    ...ownFields(kind, id),
    level: 'should',
    source,
    text: inEach({ message: title, why: '' }),
    examples: inEach({ bad: [], good: [] }),
  };
  const fault: JsonObject = { id, kind: 'fault', phrases: inEach([]) };
  const withWords = kind === 'avoid' ? withEntry(pack, inherited, 'concepts', id, fault) : pack;
  return { id, pack: withEntry(withWords, inherited, 'rules', id, rule) };
}

function ownFields(kind: NewKind, id: string): JsonObject {
  switch (kind) {
    case 'avoid':
      return { concept: id };
    case 'require':
      return { acts: [] };
    case 'limit':
      return { concept: id, count: 'questions', most: 3 };
    case 'order':
      return { concept: id, first: [], later: [] };
  }
}
