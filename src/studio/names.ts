import { knownConcepts } from '../packs/vocabulary';
import { entriesOf, type Inherited } from './entries';
import type { Choice } from './fields/select-field';
import { type Json, textAt } from './json';

type Kind = 'fault' | 'act' | 'signal';

/** The concepts that a pack can name: those that it has, in words as far as ids are words. */
export function conceptChoices(pack: Json, inherited: Inherited, kind?: Kind): readonly Choice[] {
  return entriesOf(pack, inherited, 'concepts')
    .filter(({ value }) => kind === undefined || value.kind === kind)
    .map(({ id }) => ({ value: id, label: conceptName(id) }));
}

/** An id for reading: `callback-time` is `callback time`. */
export function conceptName(id: string): string {
  return id.replace(/^.*\//, '').replaceAll('-', ' ');
}

/** The kind of a concept by its id: what the pack says, else what everybody knows. */
export function kindOf(pack: Json, inherited: Inherited, id: string): string {
  const entry = entriesOf(pack, inherited, 'concepts').find((one) => one.id === id);
  return textAt(entry?.value, 'kind') || (knownConcepts.get(id) ?? '');
}
