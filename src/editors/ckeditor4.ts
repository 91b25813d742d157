import { documentOf, fits, windowOf } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { typeOver } from './writes';

/**
 * CKEditor 4, in a frame or inline. It makes an undo step of a few strokes at a time, and of everything so far when
 * it hears a click: one before and one after a fix make the fix a step of its own.
 */
export const ckeditor4: EditorKind = {
  id: 'ckeditor4',
  matches: (root) => fits(root, '.cke_editable'),
  open: (root, surroundings) =>
    openEditable({ id: 'ckeditor4', writes: [typeOver], before: closeStep, after: closeOurs }, root, surroundings),
};

function closeStep(root: HTMLElement): void {
  const isInline = fits(root, '.cke_editable_inline');
  const listener = isInline ? root : documentOf(root).documentElement;
  listener.dispatchEvent(new (windowOf(root).MouseEvent)('click'));
}

/** The write counts as a stroke whose key is still down; let go of it, or it is added when the agent lets go of Ctrl+Z. */
function closeOurs(root: HTMLElement): void {
  root.dispatchEvent(new (windowOf(root).KeyboardEvent)('keyup'));
  closeStep(root);
}
