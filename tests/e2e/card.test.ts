/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { checklistThat, pressBox, readChecklist, readCount } from '../support/beside';
import { browsers, built, launch, type Session } from '../support/browser';
import { cardGone, openCard, pressUntil, readCard } from '../support/card';
import { intoDraft, openDraft, readDraft, typeDraft, undo } from '../support/desk';
import { markedWords, pointAt } from '../support/marks';
import { waitFor, waitUntilStill } from '../support/wait';

const POOR = "It's our policy. I don't know why nobody came.";
const BOTH = ["must: It's our policy", "must: I don't know"];

describe.each(browsers)('the card in %s', (name) => {
  let desk: DeskServer;
  let session: Session;

  const marksAre = (page: Page, wanted: readonly string[]) =>
    waitFor(`the marks ${wanted.join()}`, async () => (await markedWords(session, page)).join() === wanted.join());
  const poorReply = async (ticket?: string, wanted = BOTH): Promise<Page> => {
    const page = await openDraft(session, desk.url, 'contenteditable', ticket);
    await typeDraft(page, POOR);
    await marksAre(page, wanted);
    return page;
  };
  const cardOf = async (page: Page, words: string) => {
    await pointAt(session, page, words);
    return openCard(session, page);
  };
  /** Asks the background as the settings page does. */
  const asSettings = async (message: string, ask: object = {}): Promise<unknown> => {
    const page = await session.openExtensionPage('src/popup/index.html');
    const answer = await page.evaluate((what) => chrome.runtime.sendMessage(what) as Promise<unknown>, {
      name: message,
      ask,
    });
    await page.close();
    return answer;
  };

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
  });
  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  it('names the playbook and its step, and explains the rule with sentences of the pack', async () => {
    const page = await poorReply();
    const { source } = await cardOf(page, "I don't know");
    expect(source).toBe('Seven rules · Never "I don\'t know" (seven 5)');
    await session.shot(page, 'card/card');
    const card = await pressUntil(session, page, 'Explain', (now) => (now?.examples.length ?? 0) > 2);
    expect(card?.box.y).toBeGreaterThanOrEqual(0);
    await session.shot(page, 'card/explained');
    await pressUntil(session, page, 'More', (now) =>
      now?.buttons.some(({ label }) => label === 'Switch this rule off'),
    );
    await session.shot(page, 'card/more');
    await page.close();
  });

  it('has words ignored everywhere, takes it back, and never stores them', async () => {
    const page = await poorReply();
    const other = await poorReply('20413');
    await page.bringToFront();
    await cardOf(page, "It's our policy");
    await pressUntil(session, page, 'More', (now) => now?.buttons.some(({ label }) => label.startsWith('Never')));
    await pressUntil(session, page, 'Never mark these words', (now) => now?.silenced.includes('anywhere'));
    await session.shot(page, 'card/silenced');
    await marksAre(page, BOTH.slice(1));
    await marksAre(other, BOTH.slice(1));
    await pressUntil(session, page, 'Undo', (now) => now === undefined);
    await marksAre(page, BOTH);
    await cardOf(page, "It's our policy");
    await pressUntil(session, page, 'More', (now) => now?.buttons.some(({ label }) => label.startsWith('Never')));
    await pressUntil(session, page, 'Never mark these words', (now) => now?.silenced.includes('anywhere'));
    await page.close();
    const again = await poorReply('20413', BOTH.slice(1));
    expect(await asSettings('ignored')).toEqual({ words: 1, rules: [] });
    await asSettings('forgetWords');
    await marksAre(again, BOTH);
    await again.close();
    await other.close();
  });

  it('switches a rule off everywhere, until it is switched on again', async () => {
    const page = await poorReply();
    await cardOf(page, "I don't know");
    await pressUntil(session, page, 'More', (now) => now?.buttons.some(({ label }) => label.startsWith('Switch')));
    await pressUntil(session, page, 'Switch this rule off', (now) => now?.silenced.includes('off everywhere'));
    await marksAre(page, BOTH.slice(0, 1));
    expect(await asSettings('ignored')).toEqual({ words: 0, rules: ['dont-know'] });
    await page.close();
    const again = await poorReply(undefined, BOTH.slice(0, 1));
    await asSettings('switchRule', { rule: 'dont-know', on: true });
    await marksAre(again, BOTH);
    await again.close();
  });

  it('is worked with from the keyboard alone', async () => {
    const page = await poorReply();
    await session.command('next-finding');
    await openCard(session, page);
    await page.keyboard.press('Escape');
    await cardGone(session, page);
    await session.command('ignore-finding');
    await waitFor('the way back', async () => (await readCard(session, page))?.focused === 'Undo');
    const left = (await markedWords(session, page)).length;
    expect(left).toBe(1);
    await page.keyboard.press('Enter');
    await marksAre(page, BOTH);
    await session.command('open-checklist');
    const list = await checklistThat(session, page, 'has the focus', ({ focused }) => focused !== '');
    await page.keyboard.press('Enter');
    await checklistThat(session, page, 'shows sentences', ({ offers }) => offers.length > 0);
    await page.keyboard.press('Tab');
    const { focused: offer } = await checklistThat(
      session,
      page,
      'moved on',
      ({ focused }) => focused !== list.focused,
    );
    await page.keyboard.press('Enter');
    const text = async () => (await readDraft(page)).text;
    await waitFor('the sentence', async () => (await text()).includes(offer));
    // An undo in the middle of it would be taken for a refusal of the box.
    await waitUntilStill('the draft with the sentence', text);
    await page.keyboard.press('Escape');
    await waitFor('the checklist to go', async () => !(await readChecklist(session, page)));
    await undo(page);
    await waitFor('the draft of before', async () => (await text()) === POOR);
    await marksAre(page, BOTH);
    await session.command('next-finding');
    const [fix] = (await openCard(session, page)).buttons;
    await session.command('first-fix');
    await waitFor('the fix', async () => (await text()) !== POOR);
    await waitUntilStill('the mended draft', text);
    expect(fix?.label).toBe('Close');
    await undo(page);
    await waitFor('the draft of before', async () => (await text()) === POOR);
    await page.close();
  });

  it('what was ticked and ignored survives the page, is the same in another tab, and holds no word', async () => {
    const page = await poorReply('20415');
    await session.command('ignore-finding');
    await marksAre(page, BOTH.slice(1));
    // The marks go first: before the card has come no key closes it.
    await waitFor('the way back', async () => (await readCard(session, page))?.focused === 'Undo');
    await page.keyboard.press('Escape');
    await cardGone(session, page);
    const count = await waitFor('the count', () => readCount(session, page));
    await pressBox(page, count.box);
    await checklistThat(session, page, 'is open');
    const tickable = async () => (await readChecklist(session, page))?.items.find(({ box }) => box.width < 20);
    // In its first half second it takes no press, and a second press would take the tick back.
    await waitUntilStill('the checklist', () => readChecklist(session, page), 600);
    const item = await tickable();
    if (item?.state === 'open') await pressBox(page, item.box);
    await waitFor('the tick', async () => (await tickable())?.state === 'done');
    const ticked = (await tickable())?.label;
    await session.shot(page, 'card/ticked');
    await page.reload();
    await page.waitForSelector('[data-desk=reply][data-ready=true]');
    await intoDraft(page);
    await typeDraft(page, POOR);
    await marksAre(page, BOTH.slice(1));
    const again = await waitFor('the count', () => readCount(session, page));
    await pressBox(page, again.box);
    await checklistThat(session, page, 'remembers', ({ items }) =>
      items.some(({ label, state }) => label === ticked && state === 'done'),
    );
    const store = await session.openExtensionPage('src/popup/index.html');
    const stored = JSON.stringify(await store.evaluate(() => chrome.storage.local.get(null)));
    expect(stored).toMatch(/"conversation:[0-9a-f]{32}"/);
    expect(stored).not.toMatch(/our policy|don't|nobody|20415|demo-desk/i);
    await store.close();
    await asSettings('forgetConversations');
    await page.reload();
    await page.waitForSelector('[data-desk=reply][data-ready=true]');
    await intoDraft(page);
    await typeDraft(page, POOR);
    await marksAre(page, BOTH);
    await page.close();
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
