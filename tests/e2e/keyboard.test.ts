import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { browsers, built, launch, type Session } from '../support/browser';
import { openCard } from '../support/card';
import { readDraft, typeDraft } from '../support/desk';
import { pressByKey, tabTo } from '../support/keys';
import { markedWords } from '../support/marks';
import { type PopupReading, readPopup } from '../support/popup';
import { openOffer, storedPromises } from '../support/promises';
import { waitFor } from '../support/wait';

const DRAFT = 'textarea[data-desk=draft], [data-desk=reply] textarea';

/** Nothing here uses a pointer: keys in the page and in the popup, and the keyboard commands of the manifest. */
describe.each(browsers)('a whole complaint by keys alone in %s', (name) => {
  let desk: DeskServer;
  let session: Session;
  let page: Page;
  let popup: Page;

  const shows = (what: string, check: (now: PopupReading) => boolean) =>
    waitFor(what, async () => check(await readPopup(popup)));
  const text = async () => (await readDraft(page)).text;

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
    page = await session.newPage(`${desk.url}?ticket=20412&editor=textarea`);
    await page.waitForSelector('[data-desk=reply][data-ready=true]');
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  it('a finding is reached and mended', async () => {
    await tabTo(page, DRAFT);
    await typeDraft(page, "I don't know why nobody came.");
    await waitFor('the mark', async () => (await markedWords(session, page)).length === 1);
    await session.command('next-finding');
    const card = await openCard(session, page);
    expect(card.source).toContain('seven 5');
    await session.command('first-fix');
    await waitFor('the fix', async () => (await markedWords(session, page)).length === 0);
    expect(await text()).not.toContain("don't know");
  });

  it('an item is ticked, and each step gets its ready sentence', async () => {
    popup = await session.openPopup(page);
    await shows('the checklist', ({ items }) => items.length > 0);
    await tabTo(popup, '.step-bar');
    await popup.keyboard.press('Home');
    await popup.keyboard.press('Enter');
    await shows('the first step', ({ step }) => step === 'Hear');
    await pressByKey(popup, '.item input', ' ');
    await shows('the tick', ({ items }) => items.some(({ state, tickable }) => tickable && state === 'done'));
    for (const step of ['Hear', 'Empathize', 'Apologize', 'Take action']) {
      await shows(`the step ${step}`, (now) => now.step === step);
      while (await popup.$('.offers')) await insertSentence();
      if (step !== 'Take action') await pressByKey(popup, '.steps > .rl-button:last-child');
    }
    await session.shot(popup, 'keyboard/popup');
  });

  /** Unfolds the sentences of the first open item that has some, and presses the first one. */
  const insertSentence = async (): Promise<void> => {
    const before = await text();
    const open = (await popup.$$('.offers')).length;
    await pressByKey(popup, '.offers summary');
    await pressByKey(popup, '.offer');
    await waitFor('the sentence', async () => (await text()) !== before);
    await waitFor('the tick', async () => (await popup.$$('.offers')).length < open);
    // The box has taken the focus with the sentence, and here it stands in another window.
    await popup.bringToFront();
  };

  it('the words of a ticked item are shown', async () => {
    await pressByKey(popup, '.item-said');
    await waitFor('the tint', async () => (await markedWords(session, page)).some((mark) => mark.startsWith('act: ')));
  });

  it('the reply is sent, and its promise becomes a reminder', async () => {
    await page.bringToFront();
    await typeDraft(page, " I'll call you back tomorrow at noon.");
    await session.shot(page, 'keyboard/reply');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await openOffer(session, page);
    await popup.bringToFront();
    await popup.waitForSelector('.promise .rl-button-primary');
    await pressByKey(popup, '.promise .rl-button-primary');
    await waitFor('the reminder', async () => (await storedPromises(popup))[0]?.state === 'open');
    await popup.waitForSelector('.promise[data-state=open]');
    await session.shot(popup, 'keyboard/reminder');
  });

  it('the reminder is moved and done', async () => {
    await popup.bringToFront();
    const [before] = await storedPromises(popup);
    await pressByKey(popup, '.promise-new summary');
    await pressByKey(popup, '.promise-new .rl-button');
    await waitFor('another time', async () => (await storedPromises(popup))[0]?.due !== before?.due);
    await pressByKey(popup, '.promise > .promise-choices .rl-button:last-child');
    await waitFor('no promise left', async () => (await storedPromises(popup)).length === 0);
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
