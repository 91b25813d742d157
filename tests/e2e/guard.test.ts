import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EditorName } from '../../src/demo/desk/editors/editor';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { browsers, built, launch, type Session } from '../support/browser';
import { cardGone, openCard } from '../support/card';
import { openDraft, readDraft, typeDraft } from '../support/desk';
import { forgetConversations, guardGone, openGuard, pressInGuard, readGuard, setGuard } from '../support/guard';
import { pressSendAgain, recalled } from '../support/guard-again';
import { markedWords } from '../support/marks';
import { waitFor, waitUntilStill } from '../support/wait';

const POOR = "I don't know why nobody came.";
const SEND = '[data-desk=send]';

const sent = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[data-desk=message][data-author=agent] [data-desk=message-text]', (all) =>
    all.map((each) => each.textContent ?? ''),
  );
const noted = (page: Page): Promise<number> => page.$$eval('[data-author=note]', (all) => all.length);
const textOf = async (page: Page): Promise<string> => (await readDraft(page)).text;

const pressSendKey = async (page: Page): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
};

describe.each(browsers)('the send guard in %s', (name) => {
  let desk: DeskServer;
  let session: Session;
  let page: Page;
  let before = 0;

  const poorReply = async (editor: EditorName = 'contenteditable', text = POOR) => {
    page = await openDraft(session, desk.url, editor);
    before = (await sent(page)).length;
    await typeDraft(page, text);
    if (text === POOR) await waitFor('the mark', async () => (await markedWords(session, page)).length > 0);
  };
  const wasSentOnce = async (text = POOR) => {
    await waitFor('the reply to be sent', async () => (await sent(page)).length > before);
    const all = await waitUntilStill('what was sent', () => sent(page), 300);
    expect(all.slice(before)).toEqual([text]);
    expect(await textOf(page)).toBe('');
    await guardGone(session, page);
  };
  const isHeld = async () => {
    const question = await openGuard(session, page);
    expect(question.title).toBe('Send it like this?');
    expect(await sent(page)).toHaveLength(before);
    expect(await textOf(page)).toBe(POOR);
    return question;
  };

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  describe('that asks', () => {
    beforeAll(() => setGuard(session, { must: 'ask', should: 'off' }));

    it.each(['contenteditable', 'ckeditor4'] as const)(
      'holds a click, and "Send anyway" sends once, from %s',
      async (editor) => {
        await poorReply(editor);
        await page.click(SEND);
        const { points, focused } = await isHeld();
        expect(points).toHaveLength(1);
        expect(focused).toBe(false);
        await session.shot(page, `guard/held-${editor}`);
        await pressInGuard(session, page, 'Send anyway');
        await wasSentOnce();
      },
    );

    it.each(['textarea', 'prosemirror', 'tinymce'] as const)(
      'holds the send key in %s; a second one sends, once',
      async (editor) => {
        await poorReply(editor);
        await pressSendKey(page);
        expect((await isHeld()).focused).toBe(true);
        await pressSendKey(page);
        await wasSentOnce();
      },
    );

    it('is answered from the keyboard alone', async () => {
      await poorReply();
      await pressSendKey(page);
      await isHeld();
      await page.keyboard.press('Tab');
      await session.shot(page, 'guard/keyboard');
      await page.keyboard.press('Enter');
      await wasSentOnce();
    });

    it('leads to the first finding with "Fix it"', async () => {
      await poorReply();
      await pressSendKey(page);
      await isHeld();
      await page.keyboard.press('Enter');
      expect((await openCard(session, page)).source).toContain('seven 5');
      expect(await readGuard(session, page)).toBeUndefined();
      expect(await textOf(page)).toBe(POOR);
      await page.keyboard.press('Escape');
      await cardGone(session, page);
      await page.keyboard.type(', sorry,');
      await waitFor(
        'the words at the finding',
        async () => (await textOf(page)) === POOR.replace('know', 'know, sorry,'),
      );
      expect(await sent(page)).toHaveLength(before);
    });

    it('sends at a second click, but not at the second half of a double click', async () => {
      await poorReply();
      await page.click(SEND, { count: 2 });
      await isHeld();
      await pressSendAgain(session, page);
      await wasSentOnce();
    });

    it('closes with Escape, gives the focus back, and asks again', async () => {
      await poorReply();
      await pressSendKey(page);
      await isHeld();
      await page.keyboard.press('Escape');
      await guardGone(session, page);
      await page.keyboard.type('x');
      await page.keyboard.press('Backspace');
      await waitFor('the draft', async () => (await textOf(page)) === POOR);
      await page.click(SEND);
      await isHeld();
    });

    it('closes when the agent goes on writing', async () => {
      await poorReply();
      await page.click(SEND);
      await isHeld();
      await page.click('.plain-editable');
      await guardGone(session, page);
      expect(await sent(page)).toHaveLength(before);
    });

    it('is quiet in a conversation where the agent wants it so', async () => {
      await poorReply();
      await page.click(SEND);
      await isHeld();
      await pressInGuard(session, page, "Don't ask in this conversation");
      expect(await sent(page)).toHaveLength(before);
      await page.click(SEND);
      await wasSentOnce();
      before++;
      await typeDraft(page, POOR);
      await waitFor('the mark', async () => (await markedWords(session, page)).length > 0);
      await pressSendKey(page);
      await wasSentOnce();
      await page.close();
      await poorReply();
      await recalled(session, page);
      await pressSendKey(page);
      await wasSentOnce();
      await forgetConversations(session);
    });

    it('never holds a note, a good reply, or what a script of the page sends', async () => {
      await poorReply();
      await page.click('[data-desk=mode] label:last-child');
      await page.click(SEND);
      await waitFor('the note', async () => (await noted(page)) > 0);
      expect(await readGuard(session, page)).toBeUndefined();
      await page.close();
      await poorReply('contenteditable', 'I look at it now.');
      await pressSendKey(page);
      await wasSentOnce('I look at it now.');
      await page.close();
      await poorReply();
      await page.$eval(SEND, (button) => (button as HTMLElement).click());
      await wasSentOnce();
    });

    it('lets a press be that would do nothing', async () => {
      await poorReply();
      await page.$eval(SEND, (button) => ((button as HTMLButtonElement).disabled = true));
      await pressSendKey(page);
      await waitFor('the desk to take the key', async () => (await sent(page)).length > before);
      expect(await readGuard(session, page)).toBeUndefined();
    });
  });

  describe('that asks for what is better changed', () => {
    beforeAll(() => setGuard(session, { must: 'off', should: 'ask' }));

    it('names what is missing, and "Fix it" leads back to the draft', async () => {
      await poorReply();
      await page.click(SEND);
      expect((await openGuard(session, page)).points).toContain('No apology yet.');
      await pressInGuard(session, page, 'Fix it');
      await typeDraft(page, ' Really.');
      expect(await sent(page)).toHaveLength(before);
    });
  });

  describe('that reminds', () => {
    beforeAll(() => setGuard(session, { must: 'remind', should: 'off' }));

    it('tells beside the button while the pointer is on it, and holds nothing', async () => {
      await poorReply();
      await page.hover(SEND);
      const notice = await openGuard(session, page);
      expect(notice).toMatchObject({ title: 'Before you send', buttons: [], focused: false });
      expect(notice.points).toHaveLength(1);
      await session.shot(page, 'guard/notice');
      await page.mouse.move(5, 5);
      await guardGone(session, page);
      await page.click(SEND);
      await wasSentOnce();
    });

    it('holds no key', async () => {
      await poorReply();
      await pressSendKey(page);
      await wasSentOnce();
    });
  });

  describe('that is off', () => {
    beforeAll(() => setGuard(session, { must: 'off', should: 'off' }));

    it('shows nothing', async () => {
      await poorReply();
      await page.hover(SEND);
      expect(await waitUntilStill('the guard', async () => (await readGuard(session, page)) ?? null, 300)).toBeNull();
      await page.click(SEND);
      await wasSentOnce();
    });
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    page = await session.newPage();
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
