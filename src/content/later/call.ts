import { askSurely, within } from '../../platform/ask';
import { LATER, type Later, type LaterShelf } from './shelf';

let asking: Promise<unknown> | undefined;

/** What was called in, once it is here. */
export function laterHere(): Later | undefined {
  return (globalThis as LaterShelf)[LATER];
}

/**
 * Calls in what a box needs only after a press or a hover; settles without it where nobody answers, or not within `ms`
 * milliseconds, and the next call asks again.
 */
export async function callLater(ms?: number): Promise<Later | undefined> {
  if (!laterHere()) {
    asking ??= askSurely('later', {}).finally(() => {
      asking = undefined;
    });
    await (ms === undefined ? asking : within(ms, asking));
  }
  return laterHere();
}
