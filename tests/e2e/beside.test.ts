import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditorName } from '../../src/demo/desk/editors/editor';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { checklistThat, countThat, pressBox, readChecklist, readCount, readVoice } from '../support/beside';
import { browsers, built, launch, type Session } from '../support/browser';
import { intoDraft, openDraft, readDraft, toEnd, typeDraft, undo } from '../support/desk';
import type { Box } from '../support/marks';
import { toStep } from '../support/popup';
import { waitFor, waitUntilStill } from '../support/wait';

const POOR = "I don't know why nobody came.";

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The words of an editable draft where the browser paints them, and the buttons of the page. */
const obstacles = (page: Page): Promise<{ words: Box[]; buttons: Box[] }> =>
  page.evaluate(() => {
    const root = window.desk?.root() as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(root);
    const json = (rect: DOMRect) => rect.toJSON() as { x: number; y: number; width: number; height: number };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const words: DOMRect[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      words.push(...range.getClientRects());
    }
    const shown = root.getBoundingClientRect();
    return {
      words: words.filter(({ top, bottom }) => bottom > shown.top && top < shown.bottom).map(json),
      buttons: [...document.querySelectorAll('button, select, label')].map((each) =>
        json(each.getBoundingClientRect()),
      ),
    };
  });

const hasFocus = (page: Page): Promise<boolean | undefined> =>
  page.evaluate(() => window.desk?.root().matches(':focus, :focus-within'));

describe.each(browsers)('beside the box in %s', (name) => {
  let desk: DeskServer;
  let session: Session;

  const open = (editor: EditorName = 'contenteditable', ticket?: string) =>
    openDraft(session, desk.url, editor, ticket);

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
  });
  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  it.each(['contenteditable', 'textarea', 'ckeditor4', 'tinymce'] as const)(
    'a count says what was found and what is still to be said in %s',
    async (editor) => {
      const page = await open(editor);
      expect(await readCount(session, page)).toBeUndefined();
      await typeDraft(page, POOR);
      const count = await countThat(session, page, 'shows the finding', ({ shown }) => shown === '1');
      expect(count).toMatchObject({ shape: 'must', focused: false });
      expect(count.name).toMatch(/^1 finding, \d points to say$/);
      await session.shot(page, `beside/count-${editor}`);
      await page.close();
    },
  );

  it('the count covers no word and no button, however much is typed', async () => {
    const page = await open();
    await page.setViewport({ width: 900, height: 600 });
    for (let n = 0; n < 14; n++) {
      await typeDraft(page, `${POOR} Nobody came on day ${n}, and that was the end of it.`);
      const count = await waitUntilStill('the count', () => readCount(session, page).then((each) => each ?? null), 200);
      const { words, buttons } = await obstacles(page);
      if (count) expect([...words, ...buttons].filter((each) => overlap(each, count.box))).toEqual([]);
    }
    await session.shot(page, 'beside/full');
    await page.close();
  });

  it('a press on the count opens the checklist and leaves the caret where it is; its sentences go into the draft', async () => {
    const page = await open();
    await typeDraft(page, 'Hello Priya, I look at it');
    const count = await countThat(session, page, 'has open points', ({ shape }) => shape === 'icon');
    await pressBox(page, count.box);
    const list = await checklistThat(session, page, 'is open');
    expect(list.step).toMatch(/^Step \d of 4: /);
    expect(await hasFocus(page)).toBe(true);
    expect(overlap(list.box, count.box)).toBe(false);
    await session.shot(page, 'beside/checklist');
    const [fold] = list.folds;
    if (!fold) throw new Error('No sentences are offered.');
    await pressBox(page, fold);
    await checklistThat(session, page, 'shows sentences', (now) => now.offers.length > 0);
    // In its first half second it takes no press; and grown, it moves a little later.
    const offers = (await waitUntilStill('the checklist', () => readChecklist(session, page), 600))?.offers ?? [];
    await session.shot(page, 'beside/offers');
    const before = (await readDraft(page)).text;
    const [offer] = offers;
    if (!offer) throw new Error('No sentence is offered.');
    await pressBox(page, offer.box);
    await waitFor('the sentence', async () => (await readDraft(page)).text.includes(offer.label));
    await checklistThat(session, page, 'has moved on', ({ step }) => step !== list.step);
    await undo(page);
    await waitFor('the draft of before', async () => (await readDraft(page)).text === before);
    await page.keyboard.press('Escape');
    await waitFor('the checklist to go', async () => !(await readChecklist(session, page)));
    expect(await hasFocus(page)).toBe(true);
    await page.close();
  });

  it('a place that the agent chose is kept for the site', async () => {
    const page = await open();
    await typeDraft(page, POOR);
    const { box } = await countThat(session, page, 'shows the finding', ({ shown }) => shown === '1');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x - 290, box.y - 10, { steps: 5 });
    await page.mouse.up();
    const moved = await countThat(session, page, 'was moved', (now) => now.box.x < box.x - 200);
    expect(await readChecklist(session, page)).toBeUndefined();
    expect(moved.box.x).toBeCloseTo(box.x - 300, 0);
    await page.reload();
    await page.waitForSelector('[data-desk=reply][data-ready=true]');
    await intoDraft(page);
    await typeDraft(page, POOR);
    const again = await countThat(session, page, 'shows the finding', ({ shown }) => shown === '1');
    expect(again.box).toEqual(moved.box);
    await page.close();
  });

  it('of a draft full of findings 50 of a rule are shown, and it can be typed in', async () => {
    const page = await open('textarea');
    await page.evaluate((line) => window.desk?.set(line), 'It is our policy. '.repeat(1000));
    await intoDraft(page);
    await toEnd(page);
    await typeDraft(page, 'x');
    await waitFor('the number', async () => (await readVoice(session, page)) === '50 findings');
    await typeDraft(page, '0123456789');
    await session.shot(page, 'beside/many');
    await page.close();
  });

  it('of a draft that is too long it is said how much is checked, and no sentence goes where the reading ends', async () => {
    const page = await open();
    await page.evaluate((words) => window.desk?.set(words), `${POOR} ${'We look at more. '.repeat(1300)}`);
    await intoDraft(page);
    await toEnd(page);
    await typeDraft(page, POOR);
    await waitFor('the number', async () => (await readVoice(session, page)) === '1 finding');
    await session.command('open-checklist');
    const cut = 'Only the first 20,000 characters of this long draft are checked.';
    const { note, findings } = await checklistThat(session, page, 'is open');
    expect({ note, findings: findings.length }).toEqual({ note: cut, findings: 1 });
    const { words } = await obstacles(page);
    const count = await readCount(session, page);
    expect(words.filter((each) => count && overlap(each, count.box))).toEqual([]);
    await session.shot(page, 'beside/cut');
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.offers');
    expect(await popup.$eval('.findings', ({ textContent }) => textContent)).toContain(cut);
    const draft = (await readDraft(page)).text;
    await toStep(popup, 3);
    await popup.locator('.offers summary').click();
    await popup.locator('.offer').click();
    await popup.waitForSelector('.offers [role=status]');
    await session.shot(popup, 'beside/cut-popup');
    expect((await readDraft(page)).text).toBe(draft);
    await popup.close();
    await page.close();
  });

  it('screen readers hear a number when the typing has paused, and only a new one', async () => {
    const page = await open();
    await typeDraft(page, 'Hello Priya,');
    expect(await readVoice(session, page)).toBe('');
    await typeDraft(page, ` ${POOR}`);
    await waitFor('the number', async () => (await readVoice(session, page)) === '1 finding');
    await typeDraft(page, ' Really.');
    expect(await waitUntilStill('the voice', () => readVoice(session, page), 2000)).toBe('1 finding');
    await page.close();
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
