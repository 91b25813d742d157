import { windowOf } from './dom';

const PATIENCE_MS = 60;
const SELECTION_MS = 100;

/**
 * Waits for an editor to answer an event: until `hasAnswered`, and one frame more for it to tidy up, at most about
 * 60 ms without an answer. Model-driven editors write to the DOM in a later task than the event.
 */
export async function settled(element: Element, hasAnswered: () => boolean): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  do await nextFrame(element);
  while (!hasAnswered() && performance.now() < until);
  await nextFrame(element);
}

/** Waits until everybody has heard of a new selection; call it before setting one. Without any news, about 100 ms. */
export async function selectionTaken(element: Element): Promise<void> {
  const heard = new AbortController();
  const view = windowOf(element);
  await new Promise<void>((resolve) => {
    view.document.addEventListener('selectionchange', () => resolve(), { signal: heard.signal });
    const timer = view.setTimeout(resolve, SELECTION_MS);
    heard.signal.addEventListener('abort', () => view.clearTimeout(timer));
  });
  heard.abort();
  await nextFrame(element);
}

/** A wait until nothing has been typed into the box for so long. */
export function pauseInTyping(root: HTMLElement, ms: number, signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  root.addEventListener('input', () => (last = performance.now()), { capture: true, passive: true, signal });
  const view = windowOf(root);
  return async () => {
    for (let left = ms; left > 0; ) {
      left = last + ms - performance.now();
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
