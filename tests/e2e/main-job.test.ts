import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorNames } from '../../src/demo/desk/editors';
import type { EditorName } from '../../src/demo/desk/editors/editor';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { browsers, built, launch, type Session } from '../support/browser';
import { cardGone, mend, openCard } from '../support/card';
import { type DraftReading, openDraft, readDraft, toEnd, typeDraft, undo } from '../support/desk';
import { markedWords, pointAt } from '../support/marks';
import { waitUntilStill } from '../support/wait';

const POOR = "It's our policy. I don't know why nobody came. It's the repair team's fault. We will look at it today.";
const MARKED = ["must: It's our policy", "must: I don't know", "must: It's the repair team's fault"];

/** Browsers take their time on a small machine. */
const patient = { timeout: 10_000 };

/** Where one undo takes back exactly the fix. The others join it to the typing before it. */
const undoable: readonly EditorName[] = ['textarea', 'contenteditable', 'ckeditor5', 'prosemirror', 'lexical', 'slate'];

const textOf = async (page: Page): Promise<string> => (await readDraft(page)).text;

describe.each(browsers)('a poor reply typed in %s', (name) => {
  const untouched = new Map<EditorName, DraftReading>();
  let desk: DeskServer;
  let session: Session;

  beforeAll(async () => {
    desk = await startDesk();
    const bare = await launch(name);
    for (const editor of editorNames) {
      const page = await openDraft(bare, desk.url, editor);
      await typeDraft(page, POOR);
      untouched.set(editor, await waitUntilStill('the draft', () => readDraft(page)));
      await page.close();
    }
    await bare.close();
    session = await launch(name, { extension: built[name] });
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  describe.each(editorNames)('into %s', (editor) => {
    let page: Page;

    beforeAll(async () => {
      page = await openDraft(session, desk.url, editor);
      await typeDraft(page, POOR);
    });

    afterAll(() => page.close());

    it('gets lines under exactly the words that should not be said', async () => {
      await expect.poll(() => markedWords(session, page), patient).toEqual(MARKED);
      await session.shot(page, `main-job/${editor}`);
    });

    it('stays byte for byte what it is without the extension', async () => {
      expect(await readDraft(page)).toEqual(untouched.get(editor));
    });

    it('is explained where the pointer rests, and the card goes with Escape', async () => {
      await pointAt(session, page, "I don't know");
      const card = await openCard(session, page);
      expect(card.source).toContain('seven 5');
      expect(card.why.length).toBeGreaterThan(20);
      await session.shot(page, `main-job/${editor}-card`);
      await page.keyboard.press('Escape');
      await cardGone(session, page);
    });

    it('is mended with one press, and restored with one undo', async () => {
      const before = await readDraft(page);
      const fix = await mend(session, page, "I don't know");
      await expect.poll(() => textOf(page), patient).toContain(fix);
      const { text } = await waitUntilStill('the mended draft', () => readDraft(page));
      expect(text).not.toContain("I don't know");
      expect(text).toMatch(/^It's our policy\. .+ It's the repair team's fault\. We will look at it today\.$/);
      if (!undoable.includes(editor)) return;
      await undo(page);
      await expect.poll(() => readDraft(page), patient).toEqual(before);
    });

    it('keeps the caret where the agent was typing', async () => {
      await toEnd(page);
      await expect.poll(() => markedWords(session, page), patient).toContain(MARKED[0]);
      const fix = await mend(session, page, "It's our policy");
      await expect.poll(() => textOf(page), patient).toContain(fix);
      await waitUntilStill('the mended draft', () => readDraft(page));
      await typeDraft(page, ' Sorry.');
      expect(await textOf(page)).toMatch(/today\. Sorry\.$/);
    });
  });

  it('is walked through and mended from the keyboard', async () => {
    const page = await openDraft(session, desk.url, 'contenteditable');
    await typeDraft(page, POOR);
    await expect.poll(() => markedWords(session, page), patient).toEqual(MARKED);
    const what = async () => (await openCard(session, page)).what;
    await session.command('next-finding');
    const first = await openCard(session, page);
    await session.command('next-finding');
    await expect.poll(what, patient).not.toBe(first.what);
    await session.command('previous-finding');
    await expect.poll(what, patient).toBe(first.what);
    const fix = first.buttons.find(({ isFix }) => isFix)?.label ?? 'no fix';
    await session.command('first-fix');
    await expect.poll(() => textOf(page), patient).toContain(fix);
    await cardGone(session, page);
    await waitUntilStill('the mended draft', () => readDraft(page));
    // What was taken back is found again at its place, and can be mended again.
    await undo(page);
    await expect.poll(() => markedWords(session, page), patient).toEqual(MARKED);
    await session.command('first-fix');
    await expect.poll(() => textOf(page), patient).toContain(fix);
    await page.close();
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
