import { EditorSelection, StateEffect, StateField } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** The line that a search has come to, from 1, and how many lines hold what is sought. */
export interface Sought {
  readonly at: number;
  readonly count: number;
}

const setSought = StateEffect.define<string>();

/** What is sought in a box, in small letters; empty when nothing is. */
export const sought = StateField.define<string>({
  create: () => '',
  update: (text, { effects }) => effects.reduce((last, effect) => (effect.is(setSought) ? effect.value : last), text),
});

/**
 * Goes to a line that holds the text, whatever the letters' size: the first one from the caret on, or the next or the
 * one before, and around the end. The focus stays where it is.
 */
export function seek(view: EditorView, text: string, way: 'here' | 'next' | 'previous'): Sought {
  const words = text.trim().toLowerCase();
  const { doc, selection } = view.state;
  const lines = words === '' ? [] : numbersOf(doc.toJSON(), words);
  const now = doc.lineAt(selection.main.head).number;
  const at = way === 'previous' ? lines.findLastIndex((line) => line < now) : first(lines, now, way === 'next');
  const found = lines.at(at) ?? lines[0];
  const target = found === undefined ? undefined : doc.line(found);
  view.dispatch({
    effects: [setSought.of(words), ...(target ? [EditorView.scrollIntoView(target.from, { y: 'center' })] : [])],
    ...(target && { selection: EditorSelection.cursor(target.from) }),
  });
  return { at: found === undefined ? 0 : lines.indexOf(found) + 1, count: lines.length };
}

const first = (lines: readonly number[], now: number, after: boolean): number =>
  Math.max(
    0,
    lines.findIndex((line) => (after ? line > now : line >= now)),
  );

const numbersOf = (texts: readonly string[], words: string): readonly number[] =>
  texts.flatMap((text, index) => (text.toLowerCase().includes(words) ? [index + 1] : []));
