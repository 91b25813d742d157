import type { Page } from 'puppeteer-core';
import type { EditorName } from '../../src/demo/desk/editors/editor';
import type {} from '../../src/demo/desk/probe';
import type { Session } from './browser';
import { typeKeys } from './keys';
import { waitFor } from './wait';

/** Opens a reply box of the demo desk, by its address, and puts the caret into it with the mouse. */
export const openDraft = (session: Session, url: string, editor: EditorName, ticket = '20412'): Promise<Page> =>
  openDraftAt(session, draftAddress(url, editor, ticket));

/** Where the demo desk shows a ticket with a reply box. */
export const draftAddress = (url: string, editor: EditorName, ticket = '20412'): string =>
  `${url}?ticket=${ticket}&editor=${editor}`;

/** The same for any page that offers `window.desk`; `first` runs in the page before its own scripts. */
export const openDraftAt = async (session: Session, address: string, first?: string): Promise<Page> => {
  const page = await session.newPage();
  if (first) await page.evaluateOnNewDocument(first);
  await page.goto(address);
  await page.waitForSelector('[data-desk=reply][data-ready=true]');
  await intoDraft(page);
  return page;
};

/** Frames that a desk may go on moving. */
const MOST_FRAMES = 60;

/**
 * A point on the first line of the draft, in CSS pixels of the page's viewport, once it stays where it is and nothing
 * else stands there: a press on a toolbar that is still moving would make the draft bold. Has no function inside: run by
 * `npm start`, that would call a helper which the page does not have.
 */
const spotInDraft = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(async (most) => {
    let [x, y, isStill] = [0, 0, false];
    for (let frames = 0; frames < most && !isStill; frames++) {
      await new Promise(requestAnimationFrame);
      const root = window.desk?.root();
      const frame = root?.ownerDocument.defaultView?.frameElement;
      const [box, around] = [root?.getBoundingClientRect(), frame?.getBoundingClientRect()];
      const [left, top] = [(box?.x ?? 0) + (around?.x ?? 0) + 24, (box?.y ?? 0) + (around?.y ?? 0) + 16];
      const there = document.elementFromPoint(left, top);
      isStill = left === x && top === y && (there === frame || (root?.contains(there) ?? false));
      [x, y] = [left, top];
    }
    return { x, y };
  }, MOST_FRAMES);

/** Longer than the time of a double-click. */
const AGAIN_MS = 1000;

/** Puts the caret into the draft with the mouse. Presses again where the desk was still moving. */
export const intoDraft = async (page: Page): Promise<void> => {
  await waitFor('the draft to have the focus', async () => {
    const { x, y } = await spotInDraft(page);
    await page.mouse.click(x, y);
    // Not again at once: Firefox takes two presses for one that selects a word.
    return waitFor(
      'the focus',
      () => page.evaluate(() => window.desk?.root().matches(':focus, :focus-within')),
      AGAIN_MS,
    );
  });
};

/** A draft: `html` and `text` from the library's own model, `dom` as it is drawn, the editable element included. */
export interface DraftReading {
  readonly text: string;
  readonly html: string;
  readonly dom: string;
}

/** Reads the draft. */
export const readDraft = (page: Page): Promise<DraftReading> =>
  page.evaluate(() => ({
    text: window.desk?.text() ?? '',
    html: window.desk?.html() ?? '',
    dom: window.desk?.root().outerHTML ?? '',
  }));

/** Types with real keys, and waits until the editor has taken them all. */
export const typeDraft = async (page: Page, text: string): Promise<void> => {
  const before = (await readDraft(page)).text;
  await typeKeys(page, text);
  await waitFor(`the draft to end with "${text}"`, async () => {
    const now = (await readDraft(page)).text;
    return now !== before && now.trimEnd().endsWith(text.trimEnd());
  });
};

const withControl = async (page: Page, key: 'z' | 'End'): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
};

/** Presses Ctrl+Z once. */
export const undo = (page: Page): Promise<void> => withControl(page, 'z');

/** Puts the caret behind the last word, with Ctrl+End. */
export const toEnd = (page: Page): Promise<void> => withControl(page, 'End');
