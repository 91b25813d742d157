import { fits, windowOf } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { pauseInTyping } from './settle';
import { suggestionEvent, typeOver } from './writes';

/** Many editors join what is written within this time after the latest typing to its undo step. */
const ONE_STEP_MS = 500;

/** Every editable that no other kind knows: first the polite way that models answer, then the browser's own typing. */
export const contentEditable: EditorKind = {
  id: 'contenteditable',
  matches: () => true,
  open: (root, surroundings) => {
    const pause = pauseInTyping(root, ONE_STEP_MS, surroundings.signal);
    const before = async (): Promise<void> => {
      // Lexical ends the step of the typing by itself.
      if (!fits(root, '[data-lexical-editor]')) await pause();
      if (fits(root, '.note-editable')) tellMouse(root);
    };
    return openEditable(
      { id: 'contenteditable', writes: [suggestionEvent, typeOver], before, after: letGo },
      root,
      surroundings,
    );
  },
};

/** Summernote takes a picture of the draft, its undo step, for each word, and when the mouse is let go. */
function tellMouse(root: HTMLElement): void {
  const { MouseEvent } = windowOf(root);
  root.dispatchEvent(new MouseEvent('mouseup'));
}

/** Some copy the draft into the field that is sent only when a key is let go. */
function letGo(root: HTMLElement): void {
  const { KeyboardEvent } = windowOf(root);
  root.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true, composed: true }));
}
