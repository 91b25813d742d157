import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { suggestionEvent, typeOver } from './writes';

/** Every editable that no other kind knows: first the polite way that models answer, then the browser's own typing. */
export const contentEditable: EditorKind = {
  id: 'contenteditable',
  matches: () => true,
  open: (root, surroundings) =>
    openEditable({ id: 'contenteditable', writes: [suggestionEvent, typeOver] }, root, surroundings),
};
