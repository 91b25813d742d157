import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { cardGone, openCard } from '../../support/card';
import { openGuard, pressInGuard, readGuard, setGuard } from '../../support/guard';
import { textParts } from '../../support/mail';
import { markedWords } from '../../support/marks';
import { waitUntilStill } from '../../support/wait';
import { typeLines } from './agent';
import { customers, mailsTo, sentBy } from './outbox';
import { requestTrackers } from './request-tracker';
import { roundcubes } from './roundcube';
import { znunys } from './znuny';

const POOR = "It's our policy. I don't know why nobody called.";
const MARKED = ["must: I don't know", "must: It's our policy"];
/** A rich box and a plain one: the guard holds buttons, and these are the same for both boxes of a helpdesk. */
const helpdesks = [
  ...requestTrackers(inject('requestTracker')).filter(({ rich }) => rich),
  ...roundcubes(inject('roundcube')).filter(({ rich }) => !rich),
  ...znunys(inject('znuny')).map(({ helpdesk }) => helpdesk),
];
const patient = { timeout: 15_000 };

describe.each(browsers)('the send guard in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
    await setGuard(session, { must: 'ask', should: 'off' });
  });
  afterAll(() => session.close());

  describe.each(helpdesks)('with $name', (helpdesk) => {
    let page: Page;
    const mails = () => {
      helpdesk.deliver?.();
      return mailsTo(helpdesk.outbox, customers.en);
    };
    const marked = async () => [...(await markedWords(session, page))].sort();
    const poorReply = async () => {
      await helpdesk.answer(page, 'en');
      await typeLines(page, await helpdesk.focus(page), [POOR]);
      await expect.poll(marked, patient).toEqual(MARKED);
    };
    const goesOutOnce = async (press: () => Promise<void>) => {
      const before = mails();
      const mail = await sentBy(helpdesk, customers.en, press);
      expect(textParts(mail).some(({ text }) => text.includes('why nobody called'))).toBe(true);
      await expect.poll(() => page.url(), patient).not.toMatch(/Update\.html|_action=compose|AgentTicketCompose/);
      expect((await waitUntilStill('the outbox', async () => mails(), 500)) - before).toBe(1);
    };

    beforeAll(async () => {
      page = await session.newPage();
      await helpdesk.login(page);
    });
    afterAll(() => page.close());

    it('holds the press, and leads to what should be mended', async () => {
      const before = mails();
      await poorReply();
      await helpdesk.send(page);
      const question = await openGuard(session, page);
      expect(question.points).toHaveLength(2);
      await session.shot(page, `helpdesks/${helpdesk.name}-guard`);
      await pressInGuard(session, page, 'Fix it');
      await openCard(session, page);
      await page.keyboard.press('Escape');
      await cardGone(session, page);
      expect(mails()).toBe(before);
    });

    it('sends anyway, once', async () => {
      await helpdesk.send(page);
      await goesOutOnce(() => pressInGuard(session, page, 'Send anyway'));
    });

    it('does not ask again in a conversation where the agent wants it so', async () => {
      const before = mails();
      await poorReply();
      await helpdesk.send(page);
      await pressInGuard(session, page, "Don't ask in this conversation");
      expect(mails()).toBe(before);
      await goesOutOnce(() => helpdesk.send(page));
    });
  });

  describe.each(requestTrackers(inject('requestTracker')))('with $name', (helpdesk) => {
    it('never holds a comment', async () => {
      const page = await session.newPage();
      // The agent of the rich box is in already.
      if (!helpdesk.rich) await helpdesk.login(page);
      await helpdesk.answer(page, 'pt');
      await page.select('select#UpdateType', 'private');
      await typeLines(page, await helpdesk.focus(page), [POOR]);
      await helpdesk.send(page);
      await expect.poll(() => page.content(), patient).toContain('Comments added');
      expect(await readGuard(session, page)).toBeUndefined();
      await page.close();
    });
  });
});
