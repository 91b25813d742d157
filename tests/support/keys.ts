import type { KeyInput, Page } from 'puppeteer-core';

const MOST_STOPS = 120;

/**
 * Presses Tab, or Shift+Tab where it lies before, until the focus is on the first element that matches; throws when no
 * key leads there. It does not run past the ends of the page: there a browser window has buttons that a popup has not.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const way = await page.evaluate((wanted) => {
      const { activeElement: active } = document;
      const target = document.querySelector(wanted);
      if (active?.matches(wanted)) return 'here';
      const isBefore = target && active && active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore ? 'before' : 'after';
    }, selector);
    if (way === 'here') return;
    if (way === 'before') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'before') await page.keyboard.up('Shift');
  }
  throw new Error(`No key leads to "${selector}".`);
}

/** Goes to an element by Tab alone and presses it with a key. */
export async function pressByKey(page: Page, selector: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

/** What has a key of its own on a keyboard, and what has none. */
const RUNS = /[ -~]+|[^ -~]+/gu;

/**
 * Types with real keys as `page.keyboard.type` does, but does not wait for the echo of one before it presses the next:
 * of every key that would be two ways there and back in Chromium. Firefox is told a whole text at once anyway.
 */
export async function typeKeys(page: Page, text: string): Promise<void> {
  const { keyboard } = page;
  if (!/chrome/i.test(await page.browser().version())) return keyboard.type(text);
  for (const [run] of text.matchAll(RUNS)) {
    if (!/^[ -~]/.test(run)) await keyboard.type(run);
    else
      await Promise.all(
        Array.from(run, (key) => [keyboard.down(key as KeyInput), keyboard.up(key as KeyInput)]).flat(),
      );
  }
}
