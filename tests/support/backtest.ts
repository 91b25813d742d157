import type { Page } from 'puppeteer-core';
import { openPack } from './studio';
import { waitFor } from './wait';

/** Puts a pack into the studio's drafts and opens it at the back-test. */
export async function openBacktest(page: Page, text: string): Promise<void> {
  await openPack(page, text, 'backtest');
  await page.locator('.backtest-drop').wait();
}

/** Chooses a file with this content: `line` for each number up to `count` (source of a function), or a text. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (file, content) => {
      const input = document.querySelector<HTMLInputElement>('.backtest-drop input');
      if (!input) throw new Error('no place for a file');
      const files = new DataTransfer();
      files.items.add(new File([content], file));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
  await waitFor(
    'the file to be looked at',
    () => page.evaluate(() => document.querySelector('.backtest-file, .backtest .problems') !== null),
    60_000,
  );
}

/** Chooses from a list by its label. */
export async function chooseFrom(page: Page, label: string, option: string): Promise<void> {
  const id = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted)?.htmlFor ?? '',
    label,
  );
  await page.select(`[id="${id}"]`, option);
}

/** What was seen of a page's frames, in ms: for how long, and the longest pause between two. */
export interface Frames {
  readonly all: number;
  readonly longest: number;
}

/** Watches the page's frames until the answer is asked for. */
export async function watchFrames(page: Page): Promise<() => Promise<Frames>> {
  await page.evaluate(() => {
    const watch = { began: performance.now(), last: performance.now(), longest: 0, over: false };
    const frame = (): void => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      if (!watch.over) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(globalThis, { frames: watch });
  });
  return () =>
    page.evaluate(() => {
      const { frames } = globalThis as unknown as { frames: { longest: number; began: number; over: boolean } };
      frames.over = true;
      return { longest: frames.longest, all: performance.now() - frames.began };
    });
}
