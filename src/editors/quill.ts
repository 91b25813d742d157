import { fits } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { pauseInTyping } from './settle';
import { suggestionEvent, typeOver } from './writes';

/** Quill makes one undo step of all changes that follow each other within this time. */
const ONE_STEP_MS = 1000;

/** Quill: a fix waits until the typing before it has become a step of its own. */
export const quill: EditorKind = {
  id: 'quill',
  matches: (root) => fits(root, '.ql-editor'),
  open: (root, surroundings) => {
    const pause = pauseInTyping(root, ONE_STEP_MS, surroundings.signal);
    return openEditable({ id: 'quill', writes: [suggestionEvent, typeOver], before: pause }, root, surroundings);
  },
};
