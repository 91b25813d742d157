/// <reference types="chrome" />
import { writeFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from './browser';
import { waitFor } from './wait';

/** Opens a section of the settings page in a window that shows all of it. */
export const openSettings = async (session: Session, section: string): Promise<Page> => {
  const page = await session.openExtensionPage(`src/options/index.html#${section}`);
  await page.setViewport({ width: 1100, height: 900 });
  await page.waitForSelector('h1');
  return page;
};

/** Goes to a section by its link. */
export const goToSection = async (page: Page, section: string): Promise<void> => {
  await page.locator(`nav a[href="#${section}"]`).click();
  await page.waitForSelector(`nav a[href="#${section}"][aria-current=page]`);
};

/** What the extension has stored under a key. */
export const storedUnder = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

/** Presses the button with this label. */
export const pressButton = async (page: Page, label: string): Promise<void> => {
  await page.locator(`button ::-p-text(${label})`).click();
};

/** Presses several choices a frame apart: the page can hardly have heard what became of the first one. */
export const pressAtOnce = (page: Page, labels: readonly string[]): Promise<void> =>
  page.evaluate(async (all) => {
    for (const words of all) {
      const field = [...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(words));
      field?.querySelector('input')?.click();
      await new Promise(requestAnimationFrame);
    }
  }, labels);

/** Writes a file and chooses it where the page takes one. */
export const chooseFile = async (page: Page, path: string, text: string): Promise<void> => {
  writeFileSync(path, text);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
};

/** Waits until the page shows what became of a choice: until then it may show once more what was chosen before. */
export const showsChoice = async (page: Page, label: string, on: boolean): Promise<void> => {
  await waitFor(`"${label}" to be ${on ? 'on' : 'off'}`, () =>
    page.evaluate(
      (words, wanted) => {
        const outcome = document.querySelector<HTMLElement>('.page-outcome')?.dataset.state;
        const field = [...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(words));
        return outcome !== undefined && field?.querySelector('input')?.checked === wanted;
      },
      label,
      on,
    ),
  );
};

/** Switches a rule off or on, and ignores words by their hash or marks them again, as a card does. */
export const silence = (page: Page, rule: object, words: object): Promise<void> =>
  page.evaluate(
    async (...asks) => {
      await chrome.runtime.sendMessage({ name: 'switchRule', ask: asks[0] });
      await chrome.runtime.sendMessage({ name: 'ignoreWords', ask: asks[1] });
    },
    rule,
    words,
  );

/** The text of the file that a press on a button offers to save. */
export const savedBy = async (page: Page, label: string): Promise<string> => {
  await page.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
      return made(blob);
    };
  });
  await pressButton(page, label);
  return waitFor('the file', () => page.evaluate(() => document.body.getAttribute('data-saved')));
};

/** Loads a page of the extension again; WebDriver may not do that in Firefox, the page itself may. */
export const reload = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    document.body.setAttribute('data-old', '');
    location.reload();
  });
  await waitFor('the page to come again', () =>
    page.evaluate(() => !document.body.hasAttribute('data-old') && document.querySelector('h1') !== null),
  );
};
