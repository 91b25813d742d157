import { fits, windowOf } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { typeOver } from './writes';

/**
 * TinyMCE, in a frame or inline. It adds all typing to one undo step until something else happens: the news of a
 * spelling suggestion closes a step, and a key that is none makes it note where the caret is, for the undo.
 */
export const tinymce: EditorKind = {
  id: 'tinymce',
  matches: (root) => fits(root, '.mce-content-body'),
  open: (root, surroundings) =>
    openEditable({ id: 'tinymce', writes: [typeOver], before: beginStep, after: closeStep }, root, surroundings),
};

function beginStep(root: HTMLElement): void {
  closeStep(root);
  const { KeyboardEvent } = windowOf(root);
  root.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
}

function closeStep(root: HTMLElement): void {
  const { InputEvent } = windowOf(root);
  root.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
}
