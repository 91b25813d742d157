import { isReplyBox } from '../box';

/** What became of a reply: the box let go of its words, it still holds them, or the page went away with it. */
export type Fate = 'sent' | 'kept' | 'left';

const LOOK_MS = 200;
/** A helpdesk that has not taken the reply by now has refused it. */
const LONGEST_MS = 15_000;

/**
 * Settles when it is known what became of a reply after its send button was pressed; `read` gives the words of the box.
 * Aborted, it settles as `left`.
 */
export function fateOf(box: HTMLElement, words: string, read: () => string, signal: AbortSignal): Promise<Fate> {
  return new Promise((settle) => {
    const until = performance.now() + LONGEST_MS;
    const over = new AbortController();
    const end = (fate: Fate) => {
      over.abort();
      clearInterval(timer);
      settle(fate);
    };
    const look = () => {
      if (!holds(box, words, read)) end('sent');
      else if (performance.now() > until) end('kept');
    };
    const timer = setInterval(look, LOOK_MS);
    // Nothing can be shown in a page that is on its way out.
    window.addEventListener('pagehide', () => end('left'), { signal: over.signal });
    signal.addEventListener('abort', () => end('left'), { signal: over.signal });
  });
}

function holds(box: HTMLElement, words: string, read: () => string): boolean {
  try {
    return box.isConnected && box.checkVisibility() && isReplyBox(box) && read().includes(words);
  } catch {
    return false;
  }
}
