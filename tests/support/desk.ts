import type { Page } from 'puppeteer-core';
import type { EditorName } from '../../src/demo/desk/editors/editor';
import type {} from '../../src/demo/desk/probe';
import type { Session } from './browser';
import { typeKeys } from './keys';
import { waitFor } from './wait';

/** Opens a reply box of the demo desk, by its address, and puts the caret into it with the mouse. */
export const openDraft = (session: Session, url: string, editor: EditorName, ticket = '20412'): Promise<Page> =>
  openDraftAt(session, `${url}?ticket=${ticket}&editor=${editor}`);

/** The same for any page that offers `window.desk`. */
export const openDraftAt = async (session: Session, address: string): Promise<Page> => {
  const page = await session.newPage(address);
  await page.waitForSelector('[data-desk=reply][data-ready=true]');
  await intoDraft(page);
  return page;
};

/** A point on the first line of the draft, in CSS pixels of the page's viewport. */
const spotInDraft = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const root = window.desk?.root();
    const box = root?.getBoundingClientRect();
    const frame = root?.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (frame?.x ?? 0) + 24, y: (box?.y ?? 0) + (frame?.y ?? 0) + 16 };
  });

/** Puts the caret into the draft with the mouse. Presses again where the desk was still moving. */
export const intoDraft = async (page: Page): Promise<void> => {
  await waitFor('the draft to have the focus', async () => {
    const { x, y } = await spotInDraft(page);
    await page.mouse.click(x, y);
    return page.evaluate(() => window.desk?.root().matches(':focus, :focus-within'));
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
