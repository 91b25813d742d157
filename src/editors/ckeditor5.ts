import { fits } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { calledOffSuggestion } from './writes';

/**
 * CKEditor 5 puts back whatever it has not written itself, so nothing but the event reaches its model. What is inserted
 * at a caret it leaves to the browser, and writes itself only after 50 ms, unless the browser is not to.
 */
export const ckeditor5: EditorKind = {
  id: 'ckeditor5',
  matches: (root) => fits(root, '.ck-editor__editable, .ck-content'),
  open: (root, surroundings) =>
    openEditable({ id: 'ckeditor5', writes: [calledOffSuggestion], joinsInsertions: true }, root, surroundings),
};
