import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from '../../support/wait';

/** Puts the caret at the start of the editable document in a frame, with the mouse and Ctrl+Home. */
export const intoFrame = async (page: Page, selector: string): Promise<Frame> => {
  const element = await page.waitForSelector(selector, { visible: true });
  const frame = await waitFor('an editable frame', async () => {
    const inner = await element?.contentFrame();
    return (await inner?.evaluate(() => document.body?.isContentEditable)) ? inner : undefined;
  });
  await element?.click({ offset: { x: 12, y: 12 } });
  await waitFor('the frame to have the focus', () => frame.evaluate(() => document.hasFocus()));
  return frame;
};

/** Puts the caret at the start of a text box of the page. */
export const intoBox = async (page: Page, selector: string): Promise<Frame> => {
  await page.waitForSelector(selector, { visible: true });
  await page.focus(selector);
  return page.mainFrame();
};

/** Presses Ctrl+Home. */
export const toStart = async (page: Page): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
};

/** Fills a login form and sends it; throws what the page says when it stands there again. */
export const logIn = async (page: Page, fields: Readonly<Record<string, string>>, button: string): Promise<void> => {
  await page.waitForSelector(button);
  for (const [selector, text] of Object.entries(fields)) await page.type(selector, text);
  await Promise.all([page.waitForNavigation(), page.click(button)]);
  if (await page.$(button)) {
    const said = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    throw new Error(`${page.url()} lets nobody in: ${said}`);
  }
};

/** The same server by its other name: cookies go by names, so that two agents can be logged in at once. */
export const atLocalhost = (base: string): string => base.replace('127.0.0.1', 'localhost');

/** Types paragraphs: text as an input method puts it in, Enter in between. */
export const typeLines = async (page: Page, frame: Frame, lines: readonly string[]): Promise<void> => {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await frame.evaluate((text) => document.execCommand('insertText', false, text), line);
  }
};

/** What stands in the box that has the focus, as the agent sees it, line ends aside. */
export const seenIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const { activeElement: box, body } = document;
    const text = box instanceof HTMLTextAreaElement ? box.value : (body.textContent ?? '');
    // CKEditor 4 parks the caret in a row of seven of these, which it never hands out.
    return text.replaceAll('\u200b'.repeat(7), '').replace(/\s+/g, ' ').trim();
  });
