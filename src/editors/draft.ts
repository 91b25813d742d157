import { fits, windowOf } from './dom';
import { openEditable } from './dom-editor';
import type { EditorKind } from './editor';
import { typeOver, type Write } from './writes';

/**
 * Draft.js. React has put a line break where an empty line is; a browser that types there takes it away, and React,
 * which does not find it any more, takes down the whole editor. The news of typed text is what Draft.js itself answers.
 */
export const draft: EditorKind = {
  id: 'draft',
  matches: (root) => fits(root, '.public-DraftEditor-content'),
  open: (root, surroundings) =>
    openEditable({ id: 'draft', writes: [typeOrTell], joinsInsertions: true }, root, surroundings),
};

const typeOrTell: Write = (root, range, text) => {
  if (range.startContainer.nodeType === Node.TEXT_NODE && !isAllOfItsText(range)) typeOver(root, range, text);
  else if (text === '') tellDeleted(root);
  else tellTyped(root, text);
};

/** A browser that types over all words of an element takes the element away: what is typed there next is never seen. */
function isAllOfItsText({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  return startOffset === 0 && (startContainer !== endContainer || endOffset === endContainer.textContent?.length);
}

function tellTyped(root: HTMLElement, text: string): void {
  const view = windowOf(root);
  const event = view.document.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, view, text);
  root.dispatchEvent(event);
}

/** Of what is deleted Draft.js hears by the key. */
function tellDeleted(root: HTMLElement): void {
  const { KeyboardEvent } = windowOf(root);
  const stroke = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  root.dispatchEvent(new KeyboardEvent('keydown', { ...stroke, bubbles: true, cancelable: true, composed: true }));
}
