/** One edit of a script: `at` says where in the text, from 0 (the start) to 1. */
export interface Edit {
  readonly does: 'insert' | 'delete' | 'break' | 'fix';
  readonly at: number;
  readonly words: string;
}

/** How a script in the page edits a box. */
export interface How {
  /**
   * By the browser's own commands or, as a browser does it for a stroke, by the event that announces it first, and by
   * the command only when nobody has taken it over. Firefox announces the commands of extensions by itself. React
   * hears of typed text by an older event.
   */
  readonly by: 'commands' | 'events' | 'text events';
  /** What is done by its key, as some libraries want it. */
  readonly keys: readonly ('break' | 'delete')[];
  /** How many frames the library takes to hear of a new caret, beyond the news of it. */
  readonly frames: number;
}

const commands = { insert: 'insertText', delete: 'delete', break: 'insertParagraph' } as const;
const inputTypes = { ...commands, delete: 'deleteContentBackward' } as const;

const strokes = {
  break: { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 },
  delete: { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 },
} as const;

/** Where the caret is, as the event tells it. */
const caretIn = (root: HTMLElement): StaticRange[] => {
  const selection = root.ownerDocument.getSelection();
  return selection?.rangeCount ? [new StaticRange(selection.getRangeAt(0))] : [];
};

const tellTyped = (root: HTMLElement, text: string): boolean => {
  const event = root.ownerDocument.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, root.ownerDocument.defaultView, text);
  return root.dispatchEvent(event);
};

/** Does an edit at the caret; what it is to do must not be a fix. */
export const act = (root: HTMLElement, { does, words }: Edit, how: How): void => {
  if (does === 'fix') return;
  if (does !== 'insert' && how.keys.includes(does)) {
    const stroke = { ...strokes[does], bubbles: true, cancelable: true, composed: true };
    root.dispatchEvent(new KeyboardEvent('keydown', stroke));
    return;
  }
  if (does === 'insert' && how.by === 'text events' && !tellTyped(root, words)) return;
  const data = does === 'insert' ? words : null;
  if (how.by === 'events') {
    const kind = { inputType: inputTypes[does], data, targetRanges: caretIn(root) };
    const event = new InputEvent('beforeinput', { ...kind, bubbles: true, cancelable: true, composed: true });
    if (!root.dispatchEvent(event)) return;
  }
  root.ownerDocument.execCommand(commands[does], false, data ?? undefined);
};
