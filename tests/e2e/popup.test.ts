import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { browsers, built, launch, type Session } from '../support/browser';
import { cardGone, openCard } from '../support/card';
import { openDraft, readDraft, toEnd, typeDraft } from '../support/desk';
import { markedWords } from '../support/marks';
import { type PopupReading, pressSiteSwitch, readPopup, toStep } from '../support/popup';
import { waitFor } from '../support/wait';

describe.each(browsers)('the popup in %s', (name) => {
  let desk: DeskServer;
  let session: Session;
  let page: Page;
  let popup: Page;

  const shows = (what: string, check: (now: PopupReading) => boolean) =>
    waitFor(what, async () => check(await readPopup(popup)));

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
    page = await openDraft(session, desk.url, 'contenteditable');
    popup = await session.openPopup(page);
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  it('follows the draft while it is typed', async () => {
    await shows('the playbook', ({ playbook }) => playbook !== undefined);
    expect((await readPopup(popup)).findings.filter(({ source }) => source.includes('seven 5'))).toEqual([]);
    await typeDraft(page, "I don't know why nobody came.");
    await shows('the finding', ({ findings }) => findings.some(({ source }) => source.includes('seven 5')));
    await session.shot(popup, 'popup/live');
  });

  it('ticks an item when the draft does what it asks', async () => {
    for (const bar of await popup.$$('.step-bar')) {
      await bar.click();
      await shows('a step', ({ step }) => step !== undefined);
    }
    await page.bringToFront();
    await typeDraft(page, ' I am sorry that we let you wait.');
    await shows('a done item', ({ items }) => items.some(({ state }) => state === 'done'));
  });

  const tinted = async () => (await markedWords(session, page)).filter((mark) => mark.startsWith('act: '));

  it('tints the words of a ticked item while one points at it, and as long as it is pressed', async () => {
    await popup.bringToFront();
    await toStep(popup, 2);
    await popup.locator('.item-said').hover();
    await waitFor('the tint', async () => (await tinted()).join() === 'act: I am sorry that');
    await session.shot(page, 'popup/tint');
    await popup.locator('h1').hover();
    await waitFor('the tint to go', async () => (await tinted()).length === 0);
    await popup.focus('.item-said');
    await popup.keyboard.press(' ');
    await popup.keyboard.press('Tab');
    await waitFor('the tint of the pressed item', async () => (await tinted()).length === 1);
    await session.shot(popup, 'popup/said');
    await popup.locator('.item-said').click();
    await popup.locator('h1').hover();
    await popup.focus('#playbook');
    await waitFor('the tint to go', async () => (await tinted()).length === 0);
  });

  it('takes the tint with it when it closes', async () => {
    const another = await session.openPopup(page);
    await waitFor('the checklist', async () => (await readPopup(another)).items.length > 0);
    await another.locator('.item-said').hover();
    await waitFor('the tint', async () => (await tinted()).length === 1);
    await another.close();
    await waitFor('the tint to go', async () => (await tinted()).length === 0);
  });

  it('forgets the conversation at the second press', async () => {
    await popup.bringToFront();
    await toStep(popup, 0);
    await popup.locator('.item input').click();
    await shows('the tick', ({ items }) => items.some(({ tickable, state }) => tickable && state === 'done'));
    await popup.locator('.forget .rl-button').click();
    await popup.locator('.forget .rl-button').click();
    await waitFor('that it says so', () =>
      popup.$eval('.forget [role=status]', ({ textContent }) => textContent === 'Forgotten'),
    );
    await toStep(popup, 0);
    await shows('no tick', ({ items }) => items.every(({ tickable, state }) => !tickable || state === 'open'));
    await session.shot(popup, 'popup/forgotten');
  });

  it('leads to the words of a finding', async () => {
    await popup.locator('button.finding').click();
    expect((await openCard(session, page)).source).toContain('seven 5');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await cardGone(session, page);
  });

  it('holds its tongue where the agent switches the site off, and comes back', async () => {
    await pressSiteSwitch(popup);
    await waitFor('no marks', async () => (await markedWords(session, page)).length === 0);
    await shows('that it is off', ({ silence }) => silence !== undefined);
    await session.shot(popup, 'popup/off');
    await page.bringToFront();
    await toEnd(page);
    await typeDraft(page, " It's our policy.");
    expect(await markedWords(session, page)).toEqual([]);
    await pressSiteSwitch(popup);
    await waitFor('the marks', async () => (await markedWords(session, page)).length > 0);
    expect((await readDraft(page)).text).toContain('policy');
  });

  it('names the promised time in the internal note, as soon as it can be read', async () => {
    await page.bringToFront();
    await toEnd(page);
    await typeDraft(page, " I'll call you tomorrow at 10 am.");
    await popup.bringToFront();
    await popup.locator('.note summary').click();
    const note = () => popup.$eval('.note-words', ({ textContent }) => textContent ?? '');
    const tomorrow = new Intl.DateTimeFormat('en', { weekday: 'long' }).format(Date.now() + 24 * 3_600_000);
    await waitFor('the time', async () => (await note()).includes(`come back to the customer by ${tomorrow}`));
    expect(await note()).toMatch(/\b10:00/);
    await session.shot(popup, 'popup/note-time');
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
