import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { checklistThat, countThat, pressBox, readChecklist } from '../support/beside';
import { browsers, built, launch, type Session } from '../support/browser';
import { cardGone, openCard, readCard } from '../support/card';
import { openDraft, readDraft, typeDraft } from '../support/desk';
import { openGuard, readGuard, setGuard } from '../support/guard';
import { markedWords, pointAt } from '../support/marks';
import { readPopup, toStep } from '../support/popup';
import { waitFor, waitUntilStill } from '../support/wait';

const HELLO = 'Hello Priya. ';
const POOR = `${HELLO}I don't know why nobody came.`;
const SEND = '[data-desk=send]';

const sent = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[data-desk=message][data-author=agent] [data-desk=message-text]', (all) =>
    all.map((each) => each.textContent ?? ''),
  );
const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('rl-host').length);

/** What is called in on the first press or hover may not come: browsers refuse scripts for reasons of their own. */
describe.each(browsers)('in %s', (name) => {
  let folder: string;
  let desk: DeskServer;
  let session: Session;
  let page: Page;

  const poorReply = async (editor: 'contenteditable' | 'textarea') => {
    page = await openDraft(session, desk.url, editor);
    await typeDraft(page, POOR);
    await marked();
  };
  /** The linter is here, and what a question takes is not asked for ahead yet. */
  const withoutLater = async () => {
    page = await openDraft(session, desk.url, 'contenteditable');
    await typeDraft(page, HELLO);
    await countThat(session, page, 'says something', ({ shown }) => shown !== '');
    await session.refuseLater(true);
    await typeDraft(page, POOR.slice(HELLO.length));
    await marked();
  };
  const marked = () => waitFor('the mark', async () => (await markedWords(session, page)).length > 0);
  const pressCount = async () => {
    const { box } = await countThat(session, page, 'says something', ({ shown }) => shown !== '');
    await pressBox(page, box);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'replylint-'));
    cpSync(built[name], folder, { recursive: true });
    desk = await startDesk();
    session = await launch(name, { extension: folder });
    await setGuard(session, { must: 'ask', should: 'off' });
  });
  afterAll(async () => {
    await session.close();
    await desk.close();
    rmSync(folder, { recursive: true });
  });

  describe('where card, checklist and question do not come', () => {
    beforeAll(withoutLater);
    afterAll(() => page.close());

    it('nothing half is shown, and the draft stays as it is', async () => {
      await pointAt(session, page, "I don't know");
      expect(await waitUntilStill('the card', () => readCard(session, page), 700)).toBeUndefined();
      await pressCount();
      expect(await waitUntilStill('the checklist', () => readChecklist(session, page), 700)).toBeUndefined();
      expect((await readDraft(page)).text).toBe(POOR);
      expect(await hosts(page)).toBe(1);
    });

    it('a ready sentence is offered to be copied instead, and put in as soon as it can be', async () => {
      const popup = await session.openPopup(page);
      await waitFor('the checklist', async () => (await readPopup(popup)).items.length > 0);
      await toStep(popup, 1);
      await popup.locator('.offers summary').click();
      await popup.locator('.offer').click();
      await popup.waitForSelector('.offers [role=status]:not(:empty)');
      expect((await readDraft(page)).text).toBe(POOR);
      await session.refuseLater(false);
      const words = await popup
        .locator('.offer')
        .map((button) => button.textContent ?? '')
        .wait();
      await popup.locator('.offer').click();
      await waitFor('the sentence', async () => (await readDraft(page)).text.includes(words));
      await popup.close();
    });

    it('a reply is sent without the question, once', async () => {
      await page.close();
      await withoutLater();
      const before = (await sent(page)).length;
      await page.click(SEND);
      await waitFor('the reply to be sent', async () => (await sent(page)).length > before);
      expect((await waitUntilStill('what was sent', () => sent(page), 300)).slice(before)).toEqual([POOR]);
      expect((await readDraft(page)).text).toBe('');
      expect(await readGuard(session, page)).toBeUndefined();
    });

    it('the next hover and the next press try again', async () => {
      await session.refuseLater(false);
      await typeDraft(page, POOR);
      await marked();
      await pointAt(session, page, "I don't know");
      await openCard(session, page);
      await page.keyboard.press('Escape');
      await cardGone(session, page);
      await pressCount();
      await checklistThat(session, page, 'is open');
      await pressCount();
      await page.click(SEND);
      await openGuard(session, page);
    });
  });

  describe('in a page that stays open', () => {
    beforeAll(() => poorReply('textarea'));
    afterAll(() => page.close());

    it('an update takes over from the version before, and leaves nothing of it (F10, F11, F12)', async () => {
      await page.evaluate(() => document.querySelector('rl-host')?.setAttribute('data-old', ''));
      await session.reloadExtension();
      await page.bringToFront();
      await waitFor('the old version to go', () => page.evaluate(() => !document.querySelector('[data-old]')));
      await typeDraft(page, ' Sorry.');
      await marked();
      await pointAt(session, page, "I don't know");
      await openCard(session, page);
      expect(await hosts(page)).toBe(1);
      expect((await readDraft(page)).text).toBe(`${POOR} Sorry.`);
    });

    it('switched off it lets the agent write, and switched on it marks again (F13)', async () => {
      await session.switchExtension(false);
      await page.bringToFront();
      // Firefox ends a script without a word to it: what it has drawn stays until the page is loaded anew.
      const hasGone = async () => {
        // It finds out at a movement, and the page may hear of the end a little later than the browser.
        await page.mouse.move(2, 2);
        await page.mouse.move(40, 40);
        return name === 'firefox' || (await hosts(page)) === 0;
      };
      await waitFor('all of it to go', hasGone);
      await page.keyboard.type(' Really.');
      await waitFor('the words', async () => (await readDraft(page)).text === `${POOR} Sorry. Really.`);
      await session.switchExtension(true);
      await page.close();
      await poorReply('textarea');
      expect(await hosts(page)).toBe(1);
    });
  });

  it('no page was told of an error', async () => {
    const problems = await session.problems();
    expect(problems.filter((each) => each.startsWith(desk.url))).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
