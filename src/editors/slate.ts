import { fits } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { pauseInSelecting } from './settle';
import { suggestionEvent } from './writes';

/**
 * Slate hears of a selection at once, and then not for 100 ms. A write that comes with a selection it has not heard of
 * becomes a part of the undo step before it: all that was just typed.
 */
const HEARS_AGAIN_MS = 120;

/** Slate's model goes stale when the browser types, and old versions then write at the start of the draft. */
export const slate: EditorKind = {
  id: 'slate',
  matches: (root) => fits(root, '[data-slate-editor]'),
  open: (root, surroundings) => {
    const before = pauseInSelecting(root, HEARS_AGAIN_MS, surroundings.signal);
    return openEditable({ id: 'slate', writes: [suggestionEvent], joinsInsertions: true, before }, root, surroundings);
  },
};
