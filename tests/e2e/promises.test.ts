import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { browsers, built, launch, type Session } from '../support/browser';
import { intoDraft, openDraft, readDraft, typeDraft } from '../support/desk';
import { openGuard, pressInGuard, setGuard } from '../support/guard';
import { markedWords } from '../support/marks';
import {
  alarmTime,
  changePromise,
  coverTab,
  enterInOffer,
  listedPromises,
  offerGone,
  openOffer,
  pressInOffer,
  readOffer,
  sentOf,
  shownNotifications,
  storedPromises,
  tomorrowNoon,
  watchNotifications,
} from '../support/promises';
import { waitFor, waitUntilStill } from '../support/wait';

/** Its mark shows that the extension has read the draft. */
const POOR = "I don't know why.";
const PROMISE = `${POOR} I'll call you back tomorrow at noon.`;
const SEND = '[data-desk=send]';
const HOUR_MS = 3_600_000;
const patient = { timeout: 10_000 };

describe.each(browsers)('promises in %s', (name) => {
  let desk: DeskServer;
  let profile: string;
  let session: Session;
  let page: Page;
  let own: Page;

  const start = async () => {
    session = await launch(name, { extension: built[name], profile });
    own = await session.openExtensionPage('src/popup/index.html');
  };
  const write = async (text: string) => {
    await typeDraft(page, text);
    await waitFor('the mark', async () => (await markedWords(session, page)).length > 0, 30_000);
  };
  const send = async (text: string, ticket = '20412') => {
    page = await openDraft(session, desk.url, 'contenteditable', ticket);
    const before = await sentOf(page);
    await write(text);
    await page.click(SEND);
    await waitFor('the reply to be sent', async () => (await sentOf(page)) === before + 1);
    await expect.poll(async () => (await readDraft(page)).text.trim(), patient).toBe('');
  };

  beforeAll(async () => {
    desk = await startDesk();
    profile = await mkdtemp(join(tmpdir(), 'replylint-'));
    await start();
  });
  afterAll(async () => {
    await session.close();
    await desk.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('offers a reminder for the time that was promised, after the reply went out', async () => {
    await send(PROMISE);
    const offer = await openOffer(session, page);
    expect(offer.title).toBe('You promised to be in touch:');
    expect(offer.when).toMatch(/^tomorrow 12:00\sPM \(in \d+ hours\).*read from “tomorrow at noon”$/);
    expect(offer.focused).toBe(false);
    await session.shot(page, 'promises/offer');
    await pressInOffer(session, page, 'Remind me');
    const all = await waitFor('the promise', async () => {
      const stored = await storedPromises(own);
      return stored[0]?.state === 'open' && stored;
    });
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ conversation: '20412', url: page.url(), due: tomorrowNoon() });
    expect(JSON.stringify(all)).not.toMatch(/know|call|noon/);
    await expect.poll(() => alarmTime(own), patient).toBeLessThanOrEqual(tomorrowNoon());
  });

  it('keeps one promise when the same is promised again', async () => {
    await write(PROMISE);
    await page.click(SEND);
    await waitFor('the reply to be sent', async () => (await readDraft(page)).text.trim() === '');
    expect(await waitUntilStill('the promises', () => storedPromises(own))).toHaveLength(1);
    expect(await readOffer(session, page)).toBeUndefined();
    await page.close();
  });

  it('leaves a reply without a promise, and a note with one, alone', async () => {
    page = await openDraft(session, desk.url, 'contenteditable', '20388');
    await write(`${POOR} I have sent it again.`);
    await page.click(SEND);
    await page.click('[data-desk=mode] label:last-child');
    await intoDraft(page);
    await typeDraft(page, PROMISE);
    await page.click(SEND);
    expect(await waitUntilStill('the promises', () => storedPromises(own))).toHaveLength(1);
    await page.close();
  });

  it('keeps an offer that nobody answered, and asks again in the popup', async () => {
    await send(`${POOR} I'll get back to you.`);
    expect((await openOffer(session, page)).title).toBe('You promised to be in touch. When?');
    await session.shot(page, 'promises/offer-without-time');
    await page.keyboard.press('Escape');
    await offerGone(session, page);
    await own.bringToFront();
    await waitFor('both in the list', async () => (await listedPromises(own)).length === 2);
    expect(await listedPromises(own)).toMatchObject([
      { where: 'Replylint demo desk 20412' },
      { when: 'No time understood' },
    ]);
    await session.shot(own, 'promises/list');
  });

  it('leads back to the conversation', async () => {
    const cover = await coverTab(own, page.url());
    const button = await own.waitForSelector('.promise[data-state=open] .promise-choices .rl-button');
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    await button?.click();
    await waitFor('the tab of the conversation', cover.isGone);
    expect(await page.$('[data-same]')).not.toBeNull();
    await cover.close();
    await page.close();
  });

  it('understands Persian, and a press on "Send anyway"', async () => {
    const known = (await storedPromises(own)).length;
    await setGuard(session, { must: 'ask', should: 'off' });
    page = await openDraft(session, desk.url, 'contenteditable', '20405');
    await write('نمی‌دانم. تا دو ساعت دیگر با شما تماس می‌گیرم.');
    await page.click(SEND);
    await openGuard(session, page);
    expect(await readOffer(session, page)).toBeUndefined();
    await pressInGuard(session, page, 'Send anyway');
    expect((await openOffer(session, page)).when).toMatch(/\(in 2 hours\).*“تا دو ساعت دیگر”$/);
    expect(await sentOf(page)).toBe(1);
    await session.shot(page, 'promises/offer-persian');
    await pressInOffer(session, page, 'No');
    await waitFor('it to be forgotten', async () => (await storedPromises(own)).length === known);
    await setGuard(session, { must: 'remind', should: 'off' });
    await page.close();
  });

  it('is sent, reached and answered by keys alone', async () => {
    page = await openDraft(session, desk.url, 'textarea', '20409');
    await write(`${POOR} I'll update you within two hours.`);
    const pressed = Date.now();
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await openOffer(session, page);
    await session.command('next-finding');
    await waitFor('the focus in the offer', async () => (await readOffer(session, page))?.focused);
    await enterInOffer(session, page);
    const made = await waitFor('the promise', async () =>
      (await storedPromises(own)).find(({ conversation, state }) => conversation === '20409' && state === 'open'),
    );
    expect(made.due).toBeGreaterThan(pressed + 2 * HOUR_MS - 1000);
    expect(made.due).toBeLessThanOrEqual(Date.now() + 2 * HOUR_MS);
    await page.close();
  });

  it('holds on to a promise when the page goes away with the send', async () => {
    page = await openDraft(session, desk.url, 'contenteditable', '20398');
    await write(`${POOR} I'll ring you tomorrow.`);
    const away = `${desk.url}?ticket=20371`;
    await page.$eval(SEND, (button, to) => button.addEventListener('click', () => location.assign(to)), away);
    await Promise.all([page.waitForNavigation(), page.click(SEND)]);
    const left = await waitFor('the promise', async () =>
      (await storedPromises(own)).find(({ conversation }) => conversation === '20398'),
    );
    expect(left.state).toBe('asked');
    await page.close();
  });

  it('forgets a promise that the helpdesk did not send', async () => {
    page = await openDraft(session, desk.url, 'contenteditable', '20371');
    await write(`${POOR} I'll ring you tomorrow.`);
    await page.evaluate(() =>
      document.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await page.click(SEND);
    const isKnown = async () => (await storedPromises(own)).some(({ conversation }) => conversation === '20371');
    await waitFor('the promise', isKnown);
    await waitFor('the promise to go', async () => !(await isKnown()), 30_000);
    expect(await readOffer(session, page)).toBeUndefined();
    await page.close();
  });

  it('tells when the time has come, once', async () => {
    await watchNotifications(own);
    const [first] = await storedPromises(own);
    await changePromise(own, first?.id ?? '', Date.now() + 1500);
    await waitFor('the notification', async () => (await shownNotifications(own)).includes(first?.id ?? ''), 90_000);
    await waitFor('the note of it', async () => (await storedPromises(own))[0]?.told !== undefined);
    expect((await shownNotifications(own)).filter((id) => id === first?.id)).toHaveLength(1);
    await waitFor('overdue', async () => (await listedPromises(own))[0]?.when.startsWith('Overdue'));
    await session.shot(own, 'promises/overdue');
  });

  it('lives through the end of the browser, and tells what fell due meanwhile', async () => {
    const before = await storedPromises(own);
    const open = before.filter(({ state }) => state === 'open');
    expect(open).toHaveLength(2);
    await changePromise(own, open[1]?.id ?? '', Date.now() + 2500);
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
    await session.close();
    await start();
    await waitFor('both to be told', async () =>
      (await storedPromises(own)).every(({ state, due, told }) => state === 'asked' || told === due),
    );
    expect((await storedPromises(own)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('is postponed and done in the popup', async () => {
    await own.bringToFront();
    await waitFor('the list', async () => (await listedPromises(own)).length === 4);
    const overdue = async () => (await own.$$('.promise[data-overdue=true]')).length;
    await expect.poll(overdue, patient).toBe(2);
    await own.click('.promise[data-overdue=true] summary');
    await own.click('.promise[data-overdue=true] .promise-new .rl-button');
    await waitFor('an hour more', async () =>
      (await storedPromises(own)).some(({ due = 0 }) => Math.abs(due - Date.now() - HOUR_MS) < 60_000),
    );
    // It has another place in the list then, and so have the others.
    await expect.poll(overdue, patient).toBe(1);
    for (const left of [3, 2, 1, 0]) {
      await own.click('.promise > .promise-choices .rl-button:last-child');
      await waitFor('one less', async () => (await listedPromises(own)).length === left);
    }
    expect(await storedPromises(own)).toEqual([]);
    await expect.poll(() => alarmTime(own), patient).toBeUndefined();
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
