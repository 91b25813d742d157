import { entriesOf, entryOf, type Inherited, withEntry } from './entries';
import { type Json, type JsonObject, textAt } from './json';
import { freeId } from './slug';

/** A pack with a rule copied to an id of its own; the words of a fault are copied with it. */
export function copyRule(
  pack: Json,
  inherited: Inherited,
  rule: JsonObject,
): { readonly pack: Json; readonly id: string } {
  const owner = textAt(pack, 'id') || 'team';
  const taken = (['rules', 'concepts'] as const).flatMap((section) =>
    entriesOf(pack, inherited, section).map(({ id }) => id),
  );
  const id = freeId(`${owner}/${textAt(rule, 'id').replace(/^.*\//, '')}`, taken);
  const fault = rule.kind === 'avoid' ? entryOf(pack, inherited, 'concepts', textAt(rule, 'concept')) : undefined;
  const copy: JsonObject = { ...rule, id, ...(fault && { concept: id }) };
  const withFault = fault ? withEntry(pack, inherited, 'concepts', id, { ...fault.value, id }) : pack;
  return { id, pack: withEntry(withFault, inherited, 'rules', id, copy) };
}
