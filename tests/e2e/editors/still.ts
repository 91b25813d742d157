import type { Page } from 'puppeteer-core';
import type { DraftReading } from '../../support/desk';

/** Libraries tidy up in the frame after next at the latest. */
const FRAMES = 4;

/** Milliseconds that a library may take to hear of a selection: some look ten times a second. */
const HEARD_MS = 150;

/**
 * Waits until the library has heard of a selection that keys have made: by the clock of its page, in which its own time
 * comes first however busy the machine is.
 */
export const caretHeard = (page: Page): Promise<void> =>
  page.evaluate(
    (ms) =>
      new Promise<void>((heard) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => heard())), ms);
      }),
    HEARD_MS,
  );

/** The draft once it has been the same for a few frames; looked at in the page itself, frame by frame. */
export const stillDraft = (page: Page): Promise<DraftReading> =>
  page.evaluate(async (frames) => {
    const look = () => ({
      text: window.desk?.text() ?? '',
      html: window.desk?.html() ?? '',
      dom: window.desk?.root().outerHTML ?? '',
    });
    let last = look();
    for (let same = 0; same < frames; ) {
      await new Promise(requestAnimationFrame);
      const now = look();
      same = now.text === last.text && now.html === last.html && now.dom === last.dom ? same + 1 : 0;
      last = now;
    }
    return last;
  }, FRAMES);
