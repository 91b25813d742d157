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
  open: (root, surroundings) => openEditable({ id: 'draft', writes: [typeOrTell] }, root, surroundings),
};

const typeOrTell: Write = (root, range, text) => {
  if (range.startContainer.nodeType === Node.TEXT_NODE) typeOver(root, range, text);
  else tellTyped(root, text);
};

function tellTyped(root: HTMLElement, text: string): void {
  const view = windowOf(root);
  const event = view.document.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, view, text);
  root.dispatchEvent(event);
}
