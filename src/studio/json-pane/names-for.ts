import type { Referent } from '../../packs/shape';
import { knownConcepts } from '../../packs/vocabulary';
import { entriesOf, type Inherited } from '../entries';
import { type Json, listAt, textAt, textsAt } from '../json';

/** The names that a text may say which refers to something of the pack. */
export function namesFor(to: Referent, pack: Json, inherited: Inherited): readonly string[] {
  const ids = (section: Parameters<typeof entriesOf>[2]) => entriesOf(pack, inherited, section).map(({ id }) => id);
  switch (to) {
    case 'rule':
      return ids('rules');
    case 'playbook':
      return ids('playbooks');
    case 'step':
      return entriesOf(pack, inherited, 'playbooks').flatMap(({ value }) =>
        listAt(value, 'steps').map((step) => textAt(step, 'id')),
      );
    case 'language':
      return textsAt(pack, 'languages');
    case 'concept':
      return ids('concepts');
    case 'reports':
      return [...new Set([...ids('concepts'), ...knownConcepts.keys()])];
    default:
      return entriesOf(pack, inherited, 'concepts')
        .filter(({ value }) => value.kind === to)
        .map(({ id }) => id);
  }
}
