import { fits } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { suggestionEvent } from './writes';

/** Slate's model goes stale when the browser types, and old versions then write at the start of the draft. */
export const slate: EditorKind = {
  id: 'slate',
  matches: (root) => fits(root, '[data-slate-editor]'),
  open: (root, surroundings) =>
    openEditable({ id: 'slate', writes: [suggestionEvent], joinsInsertions: true }, root, surroundings),
};
