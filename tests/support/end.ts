import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** How long a page or a browser may take to go. On a machine with too much to do it takes some seconds. */
const PATIENCE_MS = 30_000;

/** Whether something comes to an end, well or not, before the time is up. */
const endsIn = async (ms: number, work: Promise<unknown>): Promise<boolean> => {
  const waiting = new AbortController();
  const late = pause(ms, false, { signal: waiting.signal }).catch(() => false);
  const ended = work.then(
    () => true,
    () => true,
  );
  return Promise.race([ended, late]).finally(() => waiting.abort());
};

/**
 * Makes `page.close()` ask again until the page is gone, and throw when it stays. Chromium says yes to a close that
 * meets the page going elsewhere, and forgets it (crbug.com/536385539): a test that sent a reply and closed its page
 * waited for ever.
 */
export const closeForSure = (page: Page): void => {
  const close = page.close.bind(page);
  page.close = async (options) => {
    const closed = close(options);
    const again = setInterval(() => close(options).catch(() => undefined), 1_000);
    const isGone = await endsIn(PATIENCE_MS, closed).finally(() => clearInterval(again));
    if (!isGone) throw new Error(`${page.url()} was asked to close for ${PATIENCE_MS} ms, and did not.`);
    return closed;
  };
};

const killGroup = (leader: number): void => {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // It ended just now.
    if ((error as { readonly code?: string }).code !== 'ESRCH') throw error;
  }
};

/** Ends a browser; one that does not go by itself is killed with all its processes, and the log says so. */
export const endForSure = async (browser: Browser): Promise<void> => {
  const program = browser.process();
  if (await endsIn(PATIENCE_MS, browser.close())) return;
  console.warn(`${program?.spawnfile ?? 'A browser'} did not end in ${PATIENCE_MS} ms: killed.`);
  if (!program?.pid) return;
  // Puppeteer makes each browser the leader of a process group; Windows has none.
  if (process.platform === 'win32') program.kill('SIGKILL');
  else killGroup(program.pid);
};
