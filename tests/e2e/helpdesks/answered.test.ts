import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { mend, openCard } from '../../support/card';
import { undo } from '../../support/desk';
import { textParts } from '../../support/mail';
import { markedWords, pointAt } from '../../support/marks';
import { waitUntilStill } from '../../support/wait';
import { seenIn, typeLines } from './agent';
import { marksIn, mendedWith, poorReplies } from './drafts';
import { customers, sentBy } from './outbox';
import { requestTrackers } from './request-tracker';
import { roundcubes } from './roundcube';
import { znunys } from './znuny';

const helpdesks = [
  ...requestTrackers(inject('requestTracker')),
  ...roundcubes(inject('roundcube')),
  ...znunys(inject('znuny')).map(({ helpdesk }) => helpdesk),
];
const patient = { timeout: 15_000 };

/** Whatever of ours could stand in a draft, by name. */
const OURS = /replylint|\brl-|chrome-extension|moz-extension|data-rl/i;

describe.each(browsers)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
  });
  afterAll(() => session.close());

  describe.each(helpdesks)('with $name', (helpdesk) => {
    const marked = async (page: Page) => [...(await markedWords(session, page))].sort();

    beforeAll(async () => {
      const page = await session.newPage();
      await helpdesk.login(page);
      await page.close();
    });

    describe.each(poorReplies.filter(({ lang }) => helpdesk.langs.includes(lang)))(
      'a poor reply in $lang',
      ({ lang, lines, mend: words }) => {
        const typed = lines.join('\n');
        const picture = `helpdesks/${helpdesk.name}-${lang}`;
        let page: Page;
        let frame: Frame;

        beforeAll(async () => {
          page = await session.newPage();
          await helpdesk.answer(page, lang);
          frame = await helpdesk.focus(page);
          await typeLines(page, frame, lines);
        });
        afterAll(() => page.close());

        it('gets lines under exactly the words that should not be said, quote and signature left alone', async () => {
          expect(marksIn(typed)).toContain(`must: ${words}`);
          // Browsers do not tell which letters stand at the ends of a line in a textarea that runs from right to left.
          const told = helpdesk.rich || lang !== 'fa' ? marksIn(typed) : expect.arrayContaining([`must: ${words}`]);
          await expect.poll(() => marked(page), patient).toEqual(told);
          await session.shot(page, `${picture}-marks`);
        });

        it('is mended with one press on the card, and restored with one undo', async () => {
          const before = { seen: await seenIn(frame), data: await helpdesk.data(page) };
          await pointAt(session, page, words);
          await openCard(session, page);
          await session.shot(page, `${picture}-card`);
          const fix = await mend(session, page, words);
          const [poor = '', better = ''] = [typed, mendedWith(typed, words, fix)].map((text) => text.split('\n')[0]);
          const wanted = before.seen.replace(poor, better);
          await expect.poll(() => seenIn(frame), patient).toBe(wanted);
          expect(await waitUntilStill('the mended draft', () => seenIn(frame), 150)).toBe(wanted);
          await undo(page);
          await expect.poll(() => seenIn(frame), patient).toBe(before.seen);
          await expect.poll(() => helpdesk.data(page), patient).toBe(before.data);
        });

        it('goes out byte for byte as the agent saw it, mended', async () => {
          await expect.poll(() => marked(page), patient).toContain(`must: ${words}`);
          const fix = await mend(session, page, words);
          await expect.poll(() => seenIn(frame), patient).toContain(fix);
          const seen = await waitUntilStill('the mended draft', () => seenIn(frame), 150);
          await expect.poll(() => marked(page), patient).not.toContain(`must: ${words}`);
          const data = await helpdesk.data(page);
          const { type, text } = helpdesk.mailed(data);
          expect(await shownBy(page, type, text)).toBe(seen.replace(/\s/g, ''));
          const mail = await sentBy(helpdesk, customers[lang], () => helpdesk.send(page));
          const parts = textParts(mail);
          expect(parts.find((part) => part.type === type)?.text).toBe(text);
          expect(mail.toString('latin1')).not.toMatch(OURS);
          for (const part of parts) expect(part.text).not.toMatch(OURS);
        });
      },
    );
  });

  it('asked nobody outside of this machine', () => {
    expect(session.strangers()).toEqual([]);
  });
});

/** What a mail shows to who reads it, spaces aside. */
const shownBy = (page: Page, type: string, text: string): Promise<string> =>
  page.evaluate(
    (mail, isHtml) => {
      const words = isHtml ? new DOMParser().parseFromString(mail, 'text/html').body.textContent : mail;
      return (words ?? '').replace(/\s/g, '');
    },
    text,
    type === 'text/html',
  );
