import { windowOf } from './dom';
import type { Selected } from './editor';
import { settled } from './settle';

/** What an undone fix is known by: the whole text before it. */
interface Fix {
  readonly text: string;
  readonly caret: Selected;
}

const MOST_FIXES = 20;

/** A box that can tell its text and set its selection. */
interface Box {
  readonly root: HTMLElement;
  text(): string;
  setCaret(caret: Selected): void;
}

/**
 * Puts the caret back where it was when a fix is undone. Browsers and most editors leave the words selected that came
 * back, and the next letter would replace them. `remember` takes the text before a fix and the caret of that moment;
 * undoing is heard by its key or by what the browser tells, and believed when that text stands there again.
 */
export function caretOfUndone(box: Box, signal: AbortSignal): { remember(text: string, caret: Selected): void } {
  const fixes: Fix[] = [];
  const restore = (): boolean => {
    const text = box.text();
    const at = fixes.findLastIndex((fix) => fix.text === text);
    const found = fixes[at];
    if (!found) return false;
    fixes.length = at;
    box.setCaret(found.caret);
    return true;
  };
  const follow = async (): Promise<void> => {
    const before = box.text();
    await settled(box.root, () => box.text() !== before);
    if (!signal.aborted) restore();
  };
  const options = { signal, capture: true, passive: true };
  // Editors with an undo of their own tell nobody, and many end the key's way at themselves.
  windowOf(box.root).addEventListener('keydown', (event) => void (fixes.length && isUndo(event) && follow()), options);
  box.root.addEventListener(
    'input',
    (event) => void ((event as InputEvent).inputType === 'historyUndo' && fixes.length && restore()),
    options,
  );
  return {
    remember: (text, caret) => {
      fixes.push({ text, caret });
      if (fixes.length > MOST_FIXES) fixes.shift();
    },
  };
}

/** By its letter or, where the layout has no Latin ones, by its place. */
function isUndo({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && (key.toLowerCase() === 'z' || code === 'KeyZ');
}
