import type { JSX } from 'preact';
import type { Path } from '../../packs/pack';
import { type Json, listAt } from '../json';
import { lineOf } from '../lines';
import type { Placed } from '../problems';
import type { EntryForm } from '../use-entry';
import { LinesEditor, type LinesEditorProps } from './lines-editor';
import type { LineFlaw } from './lines-view';

type Passed = 'label' | 'hint' | 'lang' | 'hasMore' | 'onEntry' | 'onView' | 'placeholder' | 'children';

interface ListFieldProps extends Pick<LinesEditorProps, Passed> {
  readonly form: EntryForm;
  readonly path: Path;
  /** An empty list is taken out of the pack. */
  readonly optional?: boolean;
  /** More that is wrong, found sooner than the tests of the whole pack. */
  readonly flaws?: readonly LineFlaw[];
}

/** A list of texts of an entry, one a line, with what is wrong at each. */
export function ListField({ form, path, optional, flaws = [], ...editor }: ListFieldProps): JSX.Element {
  const entries = listAt(form.value, ...path);
  const change = (next: readonly Json[]): void => form.set(path, optional && next.length === 0 ? undefined : next);
  const told = flawsOf(form.problems(...path), entries).filter(({ line }) => !flaws.some((flaw) => flaw.line === line));
  return <LinesEditor {...editor} entries={entries} onChange={change} flaws={[...flaws, ...told]} />;
}

/** The problems of a list by line: known by what stands there, because a change of an inherited list counts otherwise. */
export function flawsOf(problems: readonly Placed[], entries: readonly Json[]): readonly LineFlaw[] {
  const lines = entries.map(lineOf);
  return problems.map(({ line, problem: { message, remedy } }) => ({
    line: line === undefined ? -1 : lines.indexOf(line),
    message,
    remedy,
  }));
}
