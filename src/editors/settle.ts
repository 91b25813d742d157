import { windowOf } from './dom';

const PATIENCE_MS = 60;
const SELECTION_MS = 100;

/** Waiting as long as a busy page may take, where giving up too early would leave words that come after it. */
export const LONG_PATIENCE_MS = 300;

/**
 * Waits for an editor to answer an event: until `hasAnswered`, and one frame more for it to tidy up, at most about
 * `patience` (60) ms without an answer. Model-driven editors write to the DOM in a later task than the event.
 */
export async function settled(element: Element, hasAnswered: () => boolean, patience = PATIENCE_MS): Promise<void> {
  const until = performance.now() + patience;
  do await nextFrame(element);
  while (!hasAnswered() && performance.now() < until);
  await nextFrame(element);
}

/**
 * Sets a selection by `set`, and waits until everybody has heard of it, at most about 100 ms. `set` answers whether it
 * is another one than before: of the same one there is no news.
 */
export async function selectionTaken(element: Element, set: () => boolean): Promise<void> {
  const heard = new AbortController();
  const view = windowOf(element);
  await new Promise<void>((resolve) => {
    view.document.addEventListener('selectionchange', () => resolve(), { signal: heard.signal });
    if (!set()) return resolve();
    const timer = view.setTimeout(resolve, SELECTION_MS);
    heard.signal.addEventListener('abort', () => view.clearTimeout(timer));
  });
  heard.abort();
  await nextFrame(element);
  // Who looks at it in a timer of no time has asked for that before us.
  await new Promise((resolve) => view.setTimeout(resolve));
}

/** Keys that many editors answer themselves, so that no `input` follows. */
const CHANGES_BY_KEY = /^(?:Enter|Backspace|Delete)$/;

/** A wait until nothing has been typed into the box for so long, nor written by us. */
export function pauseInTyping(root: HTMLElement, ms: number, signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  const typed = () => {
    last = performance.now();
  };
  const options = { capture: true, passive: true, signal };
  // What an editor writes by itself, ours too, no `input` follows.
  for (const event of ['beforeinput', 'input']) root.addEventListener(event, typed, options);
  root.addEventListener('keydown', ({ key }) => CHANGES_BY_KEY.test(key) && typed(), options);
  return waitFor(windowOf(root), ms, () => last);
}

/** A wait until no selection has changed in the box's document for so long. */
export function pauseInSelecting(root: HTMLElement, ms: number, signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  const selected = () => {
    last = performance.now();
  };
  const view = windowOf(root);
  view.document.addEventListener('selectionchange', selected, { capture: true, passive: true, signal });
  return waitFor(view, ms, () => last);
}

/** Waits until so much time has gone by since `last`. */
function waitFor(view: Window, ms: number, last: () => number): () => Promise<void> {
  return async () => {
    for (let left = ms; left > 0; ) {
      left = last() + ms - performance.now();
      if (left > 0) await new Promise((resolve) => view.setTimeout(resolve, left));
    }
  };
}

/** The next frame, or a moment when the page is hidden and paints none. */
function nextFrame(element: Element): Promise<void> {
  const view = windowOf(element);
  return new Promise((resolve) => {
    const timer = view.setTimeout(done, PATIENCE_MS);
    const frame = view.requestAnimationFrame(done);
    function done() {
      view.clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      resolve();
    }
  });
}
