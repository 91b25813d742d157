import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { waitFor, waitUntilStill } from '../../support/wait';
import { stageFor } from './stage';

const FRAMES = 30;
const QUIET_MS = 3000;
const SETTLING_MS = 1000;
const crowd = `<!doctype html><meta charset="utf-8"><title>Crowd</title><body><textarea></textarea>
  ${'<iframe src="/replica/frame.html"></iframe>'.repeat(FRAMES / 2)}${'<iframe srcdoc="<p>Blank"></iframe>'.repeat(FRAMES / 2)}`;

/** Messages of the extension's scripts, as any page of the extension hears them. */
const hearMessages = async (session: Session): Promise<() => Promise<readonly string[]>> => {
  const listener = await session.openExtensionPage('src/popup/index.html');
  await listener.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    chrome.runtime.onMessage.addListener(({ name }: { name: string }) => void heard.push(name));
  });
  return () => listener.evaluate(() => (window as unknown as { heard: string[] }).heard);
};

/** What a quiet time costs the page, by Chromium's own books: seconds of script, and timers of any kind. */
const quietTime = async (page: Page): Promise<{ readonly script: number; readonly timers: readonly string[] }> => {
  const script = async () => (await page.metrics()).ScriptDuration ?? 0;
  const path = join('artifacts', 'idle-trace.json');
  await page.tracing.start({ path, categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  const before = await script();
  await waitUntilStill('nothing', async () => undefined, QUIET_MS);
  const after = await script();
  await page.tracing.stop();
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: { name: string }[] };
  const timers = traceEvents
    .map(({ name }) => name)
    .filter((name) => /^(?:Timer|RequestAnimationFrame|FireIdle)/.test(name));
  return { script: after - before, timers };
};

it.each(browsers)(`costs a page of ${FRAMES} frames nothing in %s while nobody writes`, async (name) => {
  const session = await launch(name, { extension: built[name] });
  const stage = stageFor(session);
  const heard = await hearMessages(session);
  const page = await stage.open('https://acme.zendesk.com/agent/dashboard', crowd);
  expect(page.frames()).toHaveLength(FRAMES + 1);
  await page.bringToFront();
  // What a page does while it loads is not ours.
  const loaded = () => Promise.all(page.frames().map((each) => each.evaluate(() => document.readyState)));
  await waitFor('all frames to be loaded', async () => (await loaded()).every((state) => state === 'complete'));
  await waitUntilStill('the page', loaded, SETTLING_MS);
  if (name === 'chromium') {
    const { script, timers } = await quietTime(page);
    console.info(`${FRAMES} idle frames: ${((script * 1e6) / QUIET_MS).toFixed(2)} ms of script a second`);
    expect(script / (QUIET_MS / 1000)).toBeLessThan(0.001);
    expect(timers).toEqual([]);
  } else await waitUntilStill('nothing', async () => undefined, QUIET_MS);
  expect(await heard()).toEqual([]);
  await page.click('textarea');
  await waitFor('the linter to be called in', async () => (await heard()).includes('rules'));
  expect((await heard()).filter((message) => message === 'wake')).toHaveLength(1);
  await session.close();
});
