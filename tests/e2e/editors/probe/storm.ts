import type { Editor } from '../../../../src/editors/editor';
import { settled } from '../../../../src/editors/settle';
import { ownWords } from './own-words';

/** One edit of a script: `at` says where in the text, from 0 (the start) to 1. */
export interface Edit {
  readonly does: 'insert' | 'delete' | 'break' | 'fix';
  readonly at: number;
  readonly words: string;
}

/** What a storm of scripts came to: how much was done, and the first edit after which something was wrong. */
export interface StormReport {
  readonly edits: number;
  readonly fixes: number;
  readonly wrong?: { readonly script: number; readonly edit: number; readonly what: string };
}

const WORDS = /[\p{L}\p{M}\p{N}\u200c]+/gu;
const PATIENCE_MS = 2000;
const SELECTION_MS = 30;

const [given, asked] = ['data-probe-text', 'probe-text'];

/** What the library's own model holds, told by the page at once (`listenForStorm`). */
const theirs = (page: Document): string => {
  page.dispatchEvent(new Event(asked));
  return page.documentElement.getAttribute(given) ?? '';
};

const task = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Waits until our reading is what the library holds; answers with it, or throws with both. */
const agreed = async (editor: Editor, page: Document): Promise<string> => {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const [ours, held] = [ownWords(editor.read()), theirs(page)];
    if (ours === held) return ours;
    if (performance.now() > until) throw new Error(`read ${JSON.stringify(ours)}, held ${JSON.stringify(held)}`);
    await task();
  }
};

const compareRanges = (editor: Editor, text: string, hasNodes: boolean): void => {
  for (const { index, 0: word } of text.matchAll(WORDS)) {
    const span = [index, index + word.length] as const;
    const words = hasNodes ? editor.ranges(span).map(String).join('') : word;
    if (words !== word) throw new Error(`range of ${JSON.stringify(word)} holds ${JSON.stringify(words)}`);
  }
};

/** A place between two characters, never inside of a surrogate pair. */
const placeIn = (text: string, at: number): number => {
  const place = Math.round(at * text.length);
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
};

/** The next news of a selection; without any, a moment. */
const selectionHeard = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    const over = new AbortController();
    const done = () => {
      over.abort();
      resolve();
    };
    page.addEventListener('selectionchange', done, { signal: over.signal });
    const timer = setTimeout(done, SELECTION_MS);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  });

/** Puts the caret somewhere, and waits until models have heard of it. */
const caretAt = async (editor: Editor, place: number): Promise<void> => {
  const before = editor.selected();
  const heard = selectionHeard(editor.root.ownerDocument);
  editor.select([place, place]);
  if (before?.anchor === place && before.focus === place) return;
  await heard;
};

const fix = async (editor: Editor, text: string, { at, words }: Edit): Promise<string | undefined> => {
  const all = [...text.matchAll(WORDS)];
  const word = all[Math.floor(at * (all.length - 1))];
  if (!word) return undefined;
  const span = [word.index, word.index + word[0].length] as const;
  const outcome = await editor.replace({ span, expected: word[0], text: words });
  return outcome === 'done' ? text.slice(0, span[0]) + words + text.slice(span[1]) : text;
};

const commands = { insert: 'insertText', delete: 'delete', break: 'insertParagraph' } as const;
const inputTypes = { ...commands, delete: 'deleteContentBackward' } as const;

const act = (root: HTMLElement, { does, words }: Edit, byEvents: boolean): void => {
  if (does === 'fix') return;
  const data = does === 'insert' ? words : null;
  const event = { inputType: inputTypes[does], data, bubbles: true, cancelable: true, composed: true };
  if (byEvents) root.dispatchEvent(new InputEvent('beforeinput', event));
  else root.ownerDocument.execCommand(commands[does], false, data ?? undefined);
};

const take = async (editor: Editor, text: string, edit: Edit, byEvents: boolean): Promise<string | undefined> => {
  if (edit.does === 'fix') return fix(editor, text, edit);
  const place = placeIn(text, edit.at);
  // At the very start there is nothing to delete.
  await caretAt(editor, edit.does === 'delete' ? Math.max(place, Math.min(text.length, 1)) : place);
  act(editor.root, edit, byEvents);
  return undefined;
};

/**
 * Plays scripts in the box, each from an empty draft, as fast as the editor takes them: edits as the browser's own
 * commands or, `byEvents`, as the events that announce them; and after each the text, every word's range and, after a fix, the whole draft are compared.
 */
export const storm = async (
  editor: Editor,
  page: Document,
  scripts: readonly (readonly Edit[])[],
  { hasNodes, byEvents }: { readonly hasNodes: boolean; readonly byEvents: boolean },
): Promise<StormReport> => {
  let [edits, fixes] = [0, 0];
  for (const [script, steps] of scripts.entries()) {
    page.dispatchEvent(new Event('probe-clear'));
    let step = -1;
    try {
      let text = await agreed(editor, page);
      for (const edit of steps) {
        step++;
        const wanted = await take(editor, text, edit, byEvents);
        // Some draw what was done a task or a frame later.
        if (wanted === undefined && (text !== '' || edit.does !== 'delete') && ownWords(editor.read()) === text)
          await settled(editor.root, () => ownWords(editor.read()) !== text);
        text = await agreed(editor, page);
        if (wanted !== undefined && text !== wanted)
          throw new Error(`fixed ${JSON.stringify(text)}, wanted ${JSON.stringify(wanted)}`);
        compareRanges(editor, text, hasNodes);
        edits++;
        if (edit.does === 'fix') fixes++;
      }
    } catch (error) {
      return { edits, fixes, wrong: { script, edit: step, what: String(error) } };
    }
  }
  return { edits, fixes };
};
