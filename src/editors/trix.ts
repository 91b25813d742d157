import { nameOf, windowOf } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { settled } from './settle';
import { typeOver } from './writes';

/**
 * Trix throws on a `beforeinput` that carries data without a `dataTransfer`. It makes one undo step of all typing
 * within five seconds of the clock, until something else happens.
 */
export const trix: EditorKind = {
  id: 'trix',
  matches: (root) => nameOf(root) === 'trix-editor',
  open: (root, surroundings) => openEditable({ id: 'trix', writes: [typeOver], before: closeStep }, root, surroundings),
};

/** Drags all of the draft to where the caret is: that moves nothing, and is a step of its own. */
async function closeStep(root: HTMLElement): Promise<void> {
  const { InputEvent, StaticRange } = windowOf(root);
  const options = { bubbles: true, cancelable: true };
  const all = { startContainer: root, startOffset: 0, endContainer: root, endOffset: root.childNodes.length };
  const targetRanges = [new StaticRange(all)];
  root.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType: 'deleteByDrag', targetRanges }));
  root.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType: 'insertFromDrop' }));
  await drawn(root);
}

/** It draws the draft in the next frame, and puts its own selection there. */
function drawn(root: HTMLElement): Promise<void> {
  return settled(root, () => true);
}
