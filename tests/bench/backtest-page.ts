import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { teamPack } from '../screens/studio-packs';
import { chooseFile, openBacktest, watchFrames } from '../support/backtest';
import { browsers, built, launch, type Session } from '../support/browser';
import { STUDIO } from '../support/studio';
import { waitFor } from '../support/wait';
import { replyLine } from './replies';
import { traced } from './trace';

/**
 * The back-test in the studio: how long it takes, and the longest pause between two frames of the page, beside the one
 * that a page has which does nothing (on a busy machine every page waits). Of Chromium also the longest task of the
 * page by the time of the processor, which others cannot lengthen; and the memory of the page.
 */
const count = Number(process.argv[2] ?? 100_000);
const IDLE_FRAMES = 200;
const replies = Array.from({ length: count }, (_, n) => replyLine(n)).join('\n');

async function phase(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  const frames = await watchFrames(page);
  await act();
  const { longest, all } = await frames();
  console.log(`  ${what}: ${(all / 1000).toFixed(1)} s, longest pause between frames ${longest.toFixed(0)} ms`);
}

const idle = (page: Page): Promise<void> =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        let seen = 0;
        const next = (): unknown => (++seen > frames ? done() : requestAnimationFrame(next));
        next();
      }),
    IDLE_FRAMES,
  );

const heap = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize);

async function counted(page: Page): Promise<void> {
  await page.locator('.backtest [type=submit]').click();
  await waitFor('that it runs', () => page.$('progress'), 60_000);
  await waitFor('the result', () => page.$('.backtest-plot svg'), 1_200_000);
}

async function measure(session: Session): Promise<void> {
  const page = await session.openExtensionPage(STUDIO);
  await page.setViewport({ width: 1280, height: 900 });
  // tsx names functions by a helper that pages do not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await openBacktest(page, teamPack);
  await phase(page, 'doing nothing', () => idle(page));
  await chooseFile(page, 'past.ndjson', replies);
  await phase(page, `trying ${count.toLocaleString('en-US')} replies`, () => counted(page));
  const bytes = await heap(page);
  if (bytes !== undefined) console.log(`  memory of the page: ${(bytes / 1e6).toFixed(0)} MB`);
  if (session.name !== 'chromium') return;
  await page.locator('.backtest-buttons button:last-child').click();
  await chooseFile(page, 'past.ndjson', replies.slice(0, replies.indexOf('\n', 400_000)));
  const { tasks } = await traced(page, () => counted(page));
  const task = Math.max(...tasks.map(({ busy }) => busy));
  console.log(`  longest task of the page: ${task.toFixed(0)} ms of the processor`);
}

console.log(`${cpus().length} cores, ${loadavg()[0]?.toFixed(1)} processes wanted them`);
for (const name of browsers) {
  console.log(name);
  const session = await launch(name, { extension: built[name] });
  try {
    await measure(session);
  } finally {
    await session.close();
  }
}
