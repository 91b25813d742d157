import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditorName } from '../../src/demo/desk/editors/editor';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { browsers, built, launch, type Session } from '../support/browser';
import { cardGone, openCard } from '../support/card';
import { openDraft, readDraft, typeDraft } from '../support/desk';
import { markedWords } from '../support/marks';
import { readPopup, toStep } from '../support/popup';
import { waitFor } from '../support/wait';

const some: readonly EditorName[] = ['textarea', 'contenteditable'];
const LINES = 30;

/** A reply whose apology and whose fault are far from its end. */
const typeLong = async (page: Page): Promise<void> => {
  await typeDraft(page, "I am sorry that we let you wait. I don't know why.");
  for (let n = 0; n < LINES; n++) await page.keyboard.press('Enter');
  await typeDraft(page, 'Kind regards');
};

describe.each(browsers)('from the popup in %s', (name) => {
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

  it.each(some)('a press scrolls to the words, of a ticked item and of a finding, in %s', async (editor) => {
    const page = await openDraft(session, desk.url, editor);
    await typeLong(page);
    const before = await readDraft(page);
    const popup = await session.openPopup(page);
    await waitFor('the checklist', async () => (await readPopup(popup)).items.length > 0);
    await toStep(popup, 2);
    await popup.locator('.item-said').click();
    await waitFor('the tint in sight', async () => (await markedWords(session, page)).includes('act: I am sorry that'));
    await session.shot(page, `popup/tint-${editor}`);
    await popup.locator('button.finding').click();
    expect((await openCard(session, page)).source).toContain('seven 5');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await cardGone(session, page);
    expect((await readDraft(page)).text).toBe(before.text);
    await popup.close();
    await page.close();
  });

  it('the note is copied, in the language of the reply, without a word of it', async () => {
    const page = await openDraft(session, desk.url, 'textarea', '20407');
    await typeDraft(page, 'Îmi cer scuze pentru întârziere. Vă sun mâine.');
    const popup = await session.openPopup(page);
    await waitFor('the checklist', async () => (await readPopup(popup)).items.length > 0);
    await popup.select('#playbook', 'resolved');
    await waitFor('the steps', async () => (await popup.$$('.step-bar')).length === 8);
    await toStep(popup, 7);
    // What the draft says and when it promises to call comes a moment after the popup, and the time last.
    const note = await waitFor('all of the note', async () => {
      const words = await popup.$eval('.note-words', (each) => each.textContent ?? '');
      return words.includes('s-au cerut scuze') && words.includes('Revenim către client până la ') && words;
    });
    expect(note).toContain('Notă internă · R.E.S.O.L.V.E.D.');
    expect(note).not.toMatch(/mâine|întârziere/);
    await popup.locator('.note .rl-button').click();
    await popup.waitForFunction(() => document.querySelector('.note [role=status]')?.textContent === 'Copied');
    await session.shot(popup, 'popup/note');
    await page.bringToFront();
    await page.keyboard.down('Control');
    for (const key of ['a', 'v'] as const) await page.keyboard.press(key);
    await page.keyboard.up('Control');
    await waitFor('the pasted note', async () => (await readDraft(page)).text.trim() === note.trim());
    await popup.close();
    await page.close();
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
