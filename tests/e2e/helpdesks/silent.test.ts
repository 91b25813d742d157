import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { markedWords } from '../../support/marks';
import { readPopup } from '../../support/popup';
import { waitUntilStill } from '../../support/wait';
import { typeLines } from './agent';
import { requestTrackers } from './request-tracker';
import { roundcubes } from './roundcube';
import { znunys } from './znuny';

const POOR = "It's our policy. I don't know why nobody called.";
const MARKED = ["must: It's our policy", "must: I don't know"];
const patient = { timeout: 15_000 };

describe.each(browsers)('in %s', (name) => {
  let session: Session;
  let page: Page;
  const marked = () => markedWords(session, page);

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
  });
  afterAll(() => session.close());

  describe.each(requestTrackers(inject('requestTracker')))('a note in $name', (helpdesk) => {
    beforeAll(async () => {
      page = await session.newPage();
      await helpdesk.login(page);
      await helpdesk.answer(page, 'en');
      await typeLines(page, await helpdesk.focus(page), [POOR]);
    });
    afterAll(() => page.close());

    it('was a reply at first, with marks and a checklist', async () => {
      await expect.poll(marked, patient).toEqual(MARKED);
      const popup = await session.openPopup(page);
      await expect.poll(async () => (await readPopup(popup)).findings.length, patient).toBeGreaterThanOrEqual(2);
      await expect.poll(async () => (await readPopup(popup)).items.length, patient).toBeGreaterThan(0);
      await session.shot(popup, `helpdesks/${helpdesk.name}-popup`);
      await popup.close();
      await page.bringToFront();
    });

    it('falls silent when the reply is made a note, without another key', async () => {
      await page.select('select#UpdateType', 'private');
      await expect.poll(marked, patient).toEqual([]);
      await session.shot(page, `helpdesks/${helpdesk.name}-note`);
    });

    it('stays silent while one types on', async () => {
      await typeLines(page, await helpdesk.focus(page), [POOR]);
      expect(await waitUntilStill('the marks', marked, 800)).toEqual([]);
    });

    it('is marked again as soon as it becomes a reply', async () => {
      await page.select('select#UpdateType', 'response');
      await expect.poll(async () => (await marked()).length, patient).toBe(4);
    });
  });

  it.each(znunys(inject('znuny')))(
    'a note in $helpdesk.name is silent, until it is made visible for the customer',
    async ({ started, helpdesk }) => {
      const [ticket] = started.complaints.en;
      page = await session.newPage();
      await helpdesk.login(page);
      await page.goto(`${started.base}?Action=AgentTicketNote;TicketID=${ticket}`);
      await typeLines(page, await helpdesk.focus(page), [POOR]);
      expect(await waitUntilStill('the marks', marked, 1500)).toEqual([]);
      await page.click('#IsVisibleForCustomer');
      await expect.poll(marked, patient).toEqual(MARKED);
      await session.shot(page, 'helpdesks/znuny-note');
      await page.close();
    },
  );

  describe.each(roundcubes(inject('roundcube')))('mail in $name', (helpdesk) => {
    beforeAll(async () => {
      page = await session.newPage();
      await helpdesk.login(page);
      await helpdesk.answer(page, 'en');
      await helpdesk.focus(page);
    });
    afterAll(() => page.close());

    it('gets no lines under the quote and the signature', async () => {
      expect(await waitUntilStill('the marks', marked, 1500)).toEqual([]);
      await session.shot(page, `helpdesks/${helpdesk.name}-quote`);
    });

    it('has boxes for addresses and the subject that are left alone', async () => {
      for (const box of ['#compose_to input[role=combobox]', '#compose-subject']) {
        await page.focus(box);
        await page.keyboard.type(`${POOR} `);
        expect(await waitUntilStill('the marks', marked, 800)).toEqual([]);
      }
    });

    it('is marked where an agent never touches the mouse', async () => {
      const other = await session.newPage();
      onTestFinished(async () => {
        await other.close();
        await page.bringToFront();
      });
      other.on('dialog', (dialog) => dialog.accept());
      await helpdesk.answer(other, 'en');
      await expect.poll(() => helpdesk.data(other), patient).toContain('Customer care.');
      // From the subject: for about one new tab in 45 of a busy Firefox, with or without the extension, the caret that
      // Roundcube itself sets does not come.
      await other.focus('#compose-subject');
      await other.keyboard.press('Tab');
      const box = helpdesk.rich ? 'composebody_ifr' : 'composebody';
      await expect.poll(() => other.evaluate(() => document.activeElement?.id), patient).toBe(box);
      await other.keyboard.type(`${POOR} `);
      await expect.poll(() => markedWords(session, other), patient).toEqual(MARKED);
    });

    it('is marked where the reply itself is poor', async () => {
      await typeLines(page, await helpdesk.focus(page), [POOR]);
      await expect.poll(marked, patient).toEqual(MARKED);
    });
  });
});
