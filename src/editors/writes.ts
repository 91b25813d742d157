import { documentOf, windowOf } from './dom';

/** One way to put `text` in place of a range that is already selected. Whether it worked is read back by the caller. */
export type Write = (root: HTMLElement, range: Range, text: string) => void;

/**
 * What a browser sends when the agent takes a spelling suggestion. Editors with a model of their own answer it.
 * No `dataTransfer`: in Firefox editors cannot read one of ours and swallow the edit.
 */
export const suggestionEvent: Write = (root, range, text) => send(suggestion(root, range, text), root, range);

/** The same, already called off for the browser: who waits for the browser to write it first need not wait. */
export const calledOffSuggestion: Write = (root, range, text) => {
  const event = suggestion(root, range, text);
  event.preventDefault();
  send(event, root, range);
};

function suggestion(root: HTMLElement, range: Range, text: string): InputEvent {
  const view = windowOf(root);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const target = new view.StaticRange({ startContainer, startOffset, endContainer, endOffset });
  return new view.InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: text,
    targetRanges: [target],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

function send(event: InputEvent, root: HTMLElement, { startContainer }: Range): void {
  const start = startContainer.nodeType === Node.ELEMENT_NODE ? startContainer : startContainer.parentNode;
  (start ?? root).dispatchEvent(event);
}

/** Types over the selection, with the browser's own undo. Deprecated, and the only write that the browser can undo. */
export const typeOver: Write = (root, _range, text) => {
  if (text === '') documentOf(root).execCommand('delete');
  else documentOf(root).execCommand('insertText', false, text);
};
