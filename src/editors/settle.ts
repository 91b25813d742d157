import { windowOf } from './dom';

const PATIENCE_MS = 60;

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
