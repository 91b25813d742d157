import { fits } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { pauseInTyping } from './settle';
import { suggestionEvent, typeOver } from './writes';

/** ProseMirror and CodeMirror join what is written beside the latest typing to their undo step within this time. */
const ONE_STEP_MS = 500;

/** Every editable that no other kind knows: first the polite way that models answer, then the browser's own typing. */
export const contentEditable: EditorKind = {
  id: 'contenteditable',
  matches: () => true,
  open: (root, surroundings) => {
    const { signal } = surroundings;
    const pause = fits(root, '.ProseMirror, .cm-content') ? { before: pauseInTyping(root, ONE_STEP_MS, signal) } : {};
    return openEditable({ id: 'contenteditable', writes: [suggestionEvent, typeOver], ...pause }, root, surroundings);
  },
};
