import { isReplyBox } from '../box';

const LOOK_MS = 200;
/** A helpdesk that has not taken the reply by now has refused it. */
const LONGEST_MS = 15_000;

/**
 * Settles when it is known what became of a reply after its send button was pressed: `true` once the box holds its
 * words no more or is gone, `false` when they still stand there after a while. `read` gives the words of the box.
 */
export function wasSent(box: HTMLElement, words: string, read: () => string, signal: AbortSignal): Promise<boolean> {
  return new Promise((settle) => {
    const view = box.ownerDocument.defaultView ?? window;
    const until = performance.now() + LONGEST_MS;
    const end = (sent: boolean) => {
      view.clearInterval(timer);
      settle(sent);
    };
    const look = () => {
      if (signal.aborted || !holds(box, words, read)) end(true);
      else if (performance.now() > until) end(false);
    };
    const timer = view.setInterval(look, LOOK_MS);
    signal.addEventListener('abort', () => end(true), { once: true });
  });
}

function holds(box: HTMLElement, words: string, read: () => string): boolean {
  try {
    return box.isConnected && box.checkVisibility() && isReplyBox(box) && read().includes(words);
  } catch {
    return false;
  }
}
