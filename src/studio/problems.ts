import { isObject } from '../packs/check';
import type { Path, Problem } from '../packs/pack';
import { type Json, textAt, valueAt } from './json';
import { lineOf } from './lines';

/** Something wrong in the pack, by its place in the form. */
export interface Placed {
  /** `rules`, `concepts`, `playbooks`, `snippets`; else the first key of the file. */
  readonly section: string;
  /** Id of the entry, where it is in one. */
  readonly id?: string;
  /** The way from the entry (or the section) to the value, without the `+` and `-` of changes. */
  readonly field: Path;
  /** What stands there: a line of a list is known by it. */
  readonly line?: string;
  readonly problem: Problem;
}

/** Says for each problem of a file where in the form it belongs. */
export function placed(pack: Json, problems: readonly Problem[]): readonly Placed[] {
  return problems.map((problem) => {
    const [section = '', index, ...rest] = problem.path;
    const value = valueAt(pack, problem.path);
    const line = typeof value === 'string' || isObject(value) ? lineOf(value as Json) : undefined;
    const more = { ...(line && { line }), problem };
    const id = typeof index === 'number' ? textAt(pack, section, index, 'id') : '';
    if (id) return { section: String(section), id, field: rest.map(plain), ...more };
    return { section: plain(section) as string, field: problem.path.slice(1).map(plain), ...more };
  });
}

const plain = (step: string | number): string | number => (typeof step === 'string' ? step.replace(/[+-]$/, '') : step);

/** The problems at or inside a field of an entry. */
export function problemsAt(
  all: readonly Placed[],
  section: string,
  id: string | undefined,
  ...field: Path
): readonly Placed[] {
  return all.filter(
    (one) => one.section === section && one.id === id && field.every((step, at) => one.field[at] === step),
  );
}
