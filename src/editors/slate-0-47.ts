import { fits } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { suggestionEvent } from './writes';

/** Slate until 0.47: every caret that is set by a script is an undo step there, and a suggestion needs none. */
export const slate047: EditorKind = {
  id: 'slate-0-47',
  matches: (root) => fits(root, '[data-slate-editor][data-key]'),
  open: (root, surroundings) =>
    openEditable({ id: 'slate-0-47', writes: [suggestionEvent], keepsCaret: true }, root, surroundings),
};
