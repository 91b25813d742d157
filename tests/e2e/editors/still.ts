import type { Page } from 'puppeteer-core';
import type { DraftReading } from '../../support/desk';

/** Libraries tidy up in the frame after next at the latest. */
const FRAMES = 4;

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
