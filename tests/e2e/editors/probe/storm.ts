import type { Editor } from '../../../../src/editors/editor';
import { ownWords } from './own-words';
import { act, type Edit, type How } from './press';
import { quickFrames } from './quick-frames';

/** What a storm of scripts came to: how much was done, and the first edit after which something was wrong. */
export interface StormReport {
  readonly edits: number;
  readonly fixes: number;
  readonly wrong?: { readonly script: number; readonly edit: number; readonly what: string };
}

const WORDS = /[\p{L}\p{M}\p{N}\u200c]+/gu;
const PATIENCE_MS = 2000;
/** However long the page stood still meanwhile, and however far its frames have set the clock forward. */
const LEAST_LOOKS = 200;
const SELECTION_MS = 1000;
const MOST_TRIES = 10;

const [given, asked] = ['data-probe-text', 'probe-text'];

/** What the library's own model holds, told by the page at once (`listenForStorm`). */
const theirs = (page: Document): string => {
  page.dispatchEvent(new Event(asked));
  return page.documentElement.getAttribute(given) ?? '';
};

/** Frames of the page's own: the next of ours may come before what its library does in its next (`listenForStorm`). */
const framesOf = async (page: Document, count: number): Promise<void> => {
  for (let left = count; left > 0; left--) {
    const passed = new Promise((resolve) => page.addEventListener('probe-frame-passed', resolve, { once: true }));
    page.dispatchEvent(new Event('probe-frame'));
    await passed;
  }
};

/** As long as any editor of ours waits for a pause in the typing. */
const PAUSE_MS = 2000;
const FRAME_MS = 16;
let skipped = 0;

/** Sets the clock of this world forward, as if the agent had rested: what a pause is for is tested with real ones. */
const rest = (): void => {
  skipped += PAUSE_MS;
};

let isQuick = false;

/** Frames come at once in this world, and its clock with them: what waits for some frames' time waits for the frames. */
const quickFramesAndClock = (views: ReadonlySet<Window>): void => {
  if (isQuick) return;
  isQuick = true;
  const now = performance.now.bind(performance);
  performance.now = () => now() + skipped;
  for (const view of views) quickFrames(view, () => (skipped += FRAME_MS));
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

/** What libraries take for an empty line may be one that holds a single hard space. */
const alike = (text: string): string => text.replace(/^ $/gm, '');

/** Waits until our reading is what the library holds, and is as `wanted`; answers with it, or throws with both. */
const agreed = async (editor: Editor, page: Document, wanted: (text: string) => boolean): Promise<string> => {
  const until = performance.now() + PATIENCE_MS;
  for (let looks = 1; ; looks++) {
    const [ours, held] = [ownWords(editor.read()), theirs(page)];
    if (alike(ours) === alike(held) && wanted(ours)) return ours;
    if (looks > LEAST_LOOKS && performance.now() > until)
      throw new Error(`read ${JSON.stringify(ours)}, held ${JSON.stringify(held)}`);
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

const characters = new Intl.Segmenter('en');

/** A place between two characters as people count them: browsers put a caret nowhere else. */
const placeIn = (text: string, at: number): number => {
  const place = Math.round(at * text.length);
  return place === text.length ? place : (characters.segment(text).containing(place)?.index ?? 0);
};

/** The next news of a selection, or the end of all patience: where one was changed, news come. */
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

/** Where the browser has the caret; in a field, which has no nodes, by its number alone. */
const caretOf = (root: HTMLElement): readonly [Node | null, number] => {
  if ('selectionStart' in root) return [null, Number(root.selectionStart)];
  const { anchorNode = null, anchorOffset = 0 } = root.ownerDocument.getSelection() ?? {};
  return [anchorNode, anchorOffset];
};

const ARROW = { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37, which: 37, bubbles: true, composed: true };

/** Puts the caret somewhere as a stroke does, and waits until models have heard of it; again where one took it away. */
const caretAt = async (editor: Editor, page: Document, place: number, frames: number): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await framesOf(page, frames);
    const [node, offset] = caretOf(editor.root);
    const heard = selectionHeard(editor.root.ownerDocument);
    editor.select([place, place]);
    const now = caretOf(editor.root);
    if (node !== now[0] || offset !== now[1]) {
      await heard;
      // Others may hear of it after us.
      await task();
    }
    editor.root.dispatchEvent(new KeyboardEvent('keyup', ARROW));
    if (editor.selected()?.anchor === place) return;
  }
  throw new Error(`the caret does not stay at ${place}`);
};

/** What the draft has to be after an edit. */
type Wanted = (text: string) => boolean;

const fix = async (editor: Editor, text: string, { at, words }: Edit): Promise<Wanted> => {
  const all = [...text.matchAll(WORDS)];
  const word = all[Math.floor(at * (all.length - 1))];
  if (!word) return (now) => now === text;
  const span = [word.index, word.index + word[0].length] as const;
  rest();
  const outcome = await editor.replace({ span, expected: word[0], text: words });
  if (outcome !== 'done') throw new Error(`the fix of ${JSON.stringify(word[0])} was ${outcome}`);
  // Spaces at the end of a line can be lost, and one that was not seen can become one that is.
  const wanted = trimmedLines(text.slice(0, span[0]) + words + text.slice(span[1])).trimEnd();
  return (now) => trimmedLines(now).trimEnd() === wanted;
};

const trimmedLines = (text: string): string => text.replace(/ *\n */g, '\n');

/** How the text has to look after an edit at a place; how much one stroke deletes is the editor's affair. */
const wantedAfter = (text: string, place: number, { does, words }: Edit): Wanted => {
  const [head, tail] = [text.slice(0, place), text.slice(place)];
  if (does === 'insert') {
    // Chromium may lose the space that a line would begin with.
    const starts = head === '' || head.endsWith('\n');
    return (now) => now === head + words + tail || (starts && now === head + words.trimStart() + tail);
  }
  // Some take the spaces away that the new line would begin or end with.
  if (does === 'break') return (now) => trimmedLines(now) === trimmedLines(`${head}\n${tail}`);
  return (now) =>
    now.length < text.length && now.endsWith(tail) && head.startsWith(now.slice(0, -tail.length || undefined));
};

const take = async (editor: Editor, page: Document, text: string, edit: Edit, how: How): Promise<Wanted> => {
  if (edit.does === 'fix') return fix(editor, text, edit);
  // At the very start there is nothing to delete.
  if (edit.does === 'delete' && text === '') return (now) => now === '';
  const first = characters.segment(text).containing(0)?.segment.length ?? 0;
  const place = Math.max(placeIn(text, edit.at), edit.does === 'delete' ? first : 0);
  await caretAt(editor, page, place, how.frames);
  act(editor.root, edit, how);
  return wantedAfter(text, place, edit);
};

/**
 * Plays scripts in the box, each from an empty draft, as fast as the editor takes them. After each edit the text and
 * every word's range are compared with what the library holds, and with what the edit had to make of the draft.
 */
export const storm = async (
  editor: Editor,
  page: Document,
  scripts: readonly (readonly Edit[])[],
  { hasNodes, how }: { readonly hasNodes: boolean; readonly how: How },
): Promise<StormReport> => {
  let [edits, fixes] = [0, 0];
  // Between a press of the mouse and its next move, or a key, or a fifth of a second, Trix hears of no caret.
  editor.root.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
  quickFramesAndClock(new Set([window, editor.root.ownerDocument.defaultView ?? window]));
  for (const [script, steps] of scripts.entries()) {
    page.dispatchEvent(new Event('probe-clear'));
    let step = -1;
    let text = '';
    try {
      await agreed(editor, page, (now) => now === '');
      for (const edit of steps) {
        step++;
        const wanted = await take(editor, page, text, edit, how);
        text = await agreed(editor, page, wanted);
        compareRanges(editor, text, hasNodes);
        edits++;
        if (edit.does === 'fix') fixes++;
      }
    } catch (error) {
      return { edits, fixes, wrong: { script, edit: step, what: `after ${JSON.stringify(text)}: ${error}` } };
    }
  }
  return { edits, fixes };
};
