import type { Path } from '../packs/pack';
import { useStudio } from './context';
import { type Entry, type Section, withEntry } from './entries';
import { type Json, type JsonObject, withValue } from './json';
import { type Placed, problemsAt } from './problems';

/** An entry of the pack in a form: its fields, and how they are changed. */
export interface EntryForm {
  readonly id: string;
  readonly value: JsonObject;
  /** Puts a value at a path of the entry; undefined takes it away. */
  readonly set: (path: Path, value: Json | undefined) => void;
  /** What is wrong at a field. */
  readonly problems: (...field: Path) => readonly Placed[];
}

/** Binds an entry to the pack on the bench. Of an inherited one the pack keeps what differs. */
export function useEntry(section: Section, entry: Entry): EntryForm {
  const { pack, inherited, edit, problems } = useStudio();
  const { id, value } = entry;
  return {
    id,
    value,
    set: (path, next) => {
      const changed = withValue(value, path, next) as JsonObject;
      edit(withEntry(pack, inherited, section, id, changed), `${section}:${id}:${path.join('.')}`);
    },
    problems: (...field) => problemsAt(problems, section, id, ...field),
  };
}
