import type { Browser, Page } from 'puppeteer-core';

const kinds = new WeakMap<Browser, Promise<string>>();

const isChromium = async (page: Page): Promise<boolean> => {
  const browser = page.browser();
  const kind = kinds.get(browser) ?? browser.version();
  kinds.set(browser, kind);
  return (await kind).startsWith('Chrome');
};

/** What has a key of its own on a keyboard, and what has none. */
const PARTS = /[ -~]+|[^ -~]+/gu;

/**
 * Types with real keys, and does not wait for one before the next: Puppeteer makes two round trips of every key in
 * Chromium. Characters without a key come as from an input method.
 */
export const typeKeys = async (page: Page, text: string): Promise<void> => {
  if (!(await isChromium(page))) return page.keyboard.type(text);
  for (const [part] of text.matchAll(PARTS)) {
    if (part.charCodeAt(0) > 0x7e) await Promise.all(Array.from(part, (each) => page.keyboard.sendCharacter(each)));
    else
      await Promise.all(
        Array.from(part, (key) => [page.keyboard.down(key as 'a'), page.keyboard.up(key as 'a')]).flat(),
      );
  }
};
