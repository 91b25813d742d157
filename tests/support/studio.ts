import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from './wait';

export const STUDIO = 'src/studio/index.html';

/** Puts a pack into the studio's drafts and opens it on a screen: `rules/rules:acme/loyalty`. */
export async function openPack(
  page: Page,
  text: string,
  screen = 'rules',
  key: string = crypto.randomUUID(),
): Promise<void> {
  await page.evaluate(keepDraft, { key, text, name: 'Acme support', changed: Date.now() });
  const path = screen.split('/').map((part, at) => (at === 0 ? part : part.replaceAll('~', '/')));
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/${[key, ...path].map(encodeURIComponent).join('/')}`,
  );
  // The built-in pack is read once, by a thread.
  await page.waitForSelector('.head-name', { timeout: 60_000 });
}

/** Runs in the page: the same database as src/platform/pack-drafts.ts. */
function keepDraft(draft: object): Promise<void> {
  const request = indexedDB.open('studio', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('packs', { keyPath: 'key' });
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('packs', 'readwrite');
      transaction.objectStore('packs').put(draft);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

/** The control that a label names. */
export async function control(page: Page, label: string): Promise<ElementHandle<HTMLElement>> {
  return waitFor(`the field ${label}`, async () => {
    const found = await page.evaluateHandle((wanted) => {
      const labels = [...document.querySelectorAll<HTMLElement>('.field-label')];
      const named = labels.filter((each) => each.textContent?.trim() === wanted && each.checkVisibility());
      return (
        named.at(-1)?.closest('.field')?.querySelector<HTMLElement>('.cm-content, input, textarea, select') ?? null
      );
    }, label);
    return found.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Clicks into a field and types at its end. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = await control(page, label);
  await field.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** Presses the button with this text, once it is there. */
export async function press(page: Page, text: string, ms = 10_000): Promise<void> {
  const look = async () => {
    const found = await page.evaluateHandle((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, [type=submit], .tabs a, summary')];
      return all.filter((each) => each.textContent?.trim() === wanted && each.checkVisibility()).at(-1) ?? null;
    }, text);
    return found.asElement() as ElementHandle<HTMLElement> | null;
  };
  const button = await waitFor(`the button ${text}`, look, ms);
  await button.click();
}

/** Begins a pack of its own, without the built-in one, and in it a rule with one phrase. */
export async function beginRule(page: Page, pack: string, matter: string, phrase: string): Promise<void> {
  await press(page, 'New pack');
  await page.locator('dialog label:nth-of-type(2) input[type=radio]').click();
  await typeInto(page, 'Name', pack);
  await press(page, 'Create');
  await press(page, 'New rule');
  await typeInto(page, 'What is the matter?', matter);
  await press(page, 'Create');
  await typeInto(page, 'Why it harms', 'Points are for thanks, not for damage.');
  await typeInto(page, 'Phrases', phrase);
}

/** The words of the first element that fits; empty when there is none. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Waits until the tests of the pack have come to an end and say this. */
export const testsSay = (page: Page, words: string | RegExp): Promise<string> =>
  waitFor(
    `the tests to say ${words}`,
    async () => {
      const [running, said] = await page.evaluate(() => {
        const link = document.querySelector<HTMLElement>('.tests-link');
        return [link?.dataset.running, link?.textContent.trim() ?? ''] as const;
      });
      return running === 'false' && (typeof words === 'string' ? said === words : words.test(said)) ? said : '';
    },
    30_000,
  );

/** Loads the page again, at another place of it where asked to; the driver of Firefox cannot do it to such pages. */
export async function reload(page: Page, hash?: string): Promise<void> {
  await page.evaluate((place) => {
    Object.assign(globalThis, { old: true });
    if (place !== undefined) location.hash = place;
    location.reload();
  }, hash);
  await waitFor('the page to be loaded again', () =>
    page.evaluate(() => !('old' in globalThis) && document.querySelector('#studio > *') !== null),
  );
}

/** Waits until everything is on the disk. */
export const isKept = (page: Page): Promise<unknown> =>
  waitFor('the draft to be kept', () => page.evaluate(() => document.querySelector('[data-kept="kept"]') !== null));

/** Catches what the page hands to the browser's downloads; call it before, and read it after. */
export async function catchDownloads(page: Page): Promise<() => Promise<readonly Download[]>> {
  await page.evaluate(() => {
    const caught: Promise<{ name: string; text: string }>[] = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const { download: name } = this;
      const blob = blobs.get(this.href);
      if (blob) caught.push(blob.text().then((text) => ({ name, text })));
    };
    Object.assign(globalThis, { caught });
  });
  return () => page.evaluate(() => Promise.all((globalThis as unknown as { caught: Promise<Download>[] }).caught));
}

/** A file that was saved. */
export interface Download {
  readonly name: string;
  readonly text: string;
}
