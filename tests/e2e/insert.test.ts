import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditorName } from '../../src/demo/desk/editors/editor';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { browsers, built, launch, type Session } from '../support/browser';
import { openDraft, readDraft, typeDraft, undo } from '../support/desk';
import { readPopup, toStep } from '../support/popup';
import { waitFor, waitUntilStill } from '../support/wait';

const some: readonly EditorName[] = ['textarea', 'contenteditable', 'ckeditor5'];

/** Opens the sentences of the first open item that has some and presses the first one. Returns it. */
const insertFirst = async (popup: Page): Promise<string> => {
  await popup.locator('.offers summary').click();
  const offer = popup.locator('.offer');
  const words = await offer.map((button) => button.textContent ?? '').wait();
  await offer.click();
  return words;
};

describe.each(browsers)('the popup in %s', (name) => {
  let desk: DeskServer;
  let session: Session;

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  it.each(some)('puts ready sentences where they belong in %s, and the checklist sees them', async (editor) => {
    const page = await openDraft(session, desk.url, editor);
    await typeDraft(page, 'Hello Priya,');
    await page.keyboard.press('Enter');
    await typeDraft(page, 'I look at it');
    const popup = await session.openPopup(page);
    await waitFor('the checklist', async () => (await readPopup(popup)).items.length > 0);
    await toStep(popup, 1);
    const empathy = await insertFirst(popup);
    const text = async () => (await readDraft(page)).text;
    await waitFor('the sentence', async () => (await text()) === `Hello Priya,\n${empathy} I look at it`);
    await waitFor('the tick', async () => (await readPopup(popup)).items[0]?.state === 'done');
    await toStep(popup, 3);
    await popup.locator('.offers summary').click();
    await session.shot(popup, `insert/offers-${editor}`);
    await popup.locator('.offers summary').click();
    const last = await insertFirst(popup);
    const wanted = `Hello Priya,\n${empathy} I look at it. ${last}`;
    await waitFor('both sentences', async () => (await text()) === wanted);
    await waitUntilStill('the draft', text, 150);
    await session.shot(page, `insert/draft-${editor}`);
    await page.bringToFront();
    await undo(page);
    await waitFor('the last one to go', async () => (await text()) === `Hello Priya,\n${empathy} I look at it`);
    await popup.close();
    await page.close();
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
