import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { browsers, launch, type Session } from '../../support/browser';
import { requestTrackers } from './request-tracker';
import { roundcubes } from './roundcube';
import { ask, sitesScript } from './sites-in-page';
import { znunys } from './znuny';

const patient = { timeout: 15_000 };

describe.each(browsers)('what the pages tell about the conversation in %s', (name) => {
  let session: Session;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    script = await sitesScript();
    session = await launch(name);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await session.newPage();
  });
  afterEach(() => page.close());

  it('Request Tracker names the ticket, and shows the complaint on the page of the ticket', async () => {
    const started = inject('requestTracker');
    const [helpdesk] = requestTrackers(started);
    const [ticket] = started.complaints.en;
    await helpdesk?.login(page);
    await page.goto(`${started.base}Ticket/Display.html?id=${ticket}`);
    await page.evaluate(() =>
      document.querySelector('.history, #delayed_history, .history-container')?.scrollIntoView(),
    );
    await expect
      .poll(async () => (await ask(page, script, 'body')).messages[0]?.text, patient)
      .toContain('This is the THIRD time I write about invoice 4471.');
    expect(await ask(page, script, 'body')).toMatchObject({ site: 'request-tracker', conversation: ticket });
    await helpdesk?.answer(page, 'en');
    const told = await ask(page, script, '#UpdateContent');
    expect(told).toMatchObject({ site: 'request-tracker', mode: 'reply', conversation: ticket, sendButtons: 1 });
  });

  it.each(znunys(inject('znuny')))(
    '$helpdesk.name names the ticket, and quotes the complaint in the box',
    async ({ started, helpdesk }) => {
      await helpdesk.login(page);
      await helpdesk.answer(page, 'en');
      await helpdesk.focus(page);
      const told = await ask(page, script, 'iframe.cke_wysiwyg_frame');
      const [conversation] = started.complaints.en;
      expect(told).toMatchObject({ site: 'znuny', mode: 'reply', conversation, sendButtons: 1 });
      expect(told.messages[0]?.text).toContain('I want my 129 EUR back today.');
      expect(told.messages[0]?.text).not.toContain('Customer care.');
    },
  );

  it.each(roundcubes(inject('roundcube')))('$name names the draft', async (helpdesk) => {
    await helpdesk.login(page);
    await helpdesk.answer(page, 'en');
    const id = new URL(page.url()).searchParams.get('_id');
    await helpdesk.focus(page);
    const told = await ask(page, script, helpdesk.rich ? '#composebody_ifr' : '#composebody');
    expect(told).toMatchObject({ site: 'roundcube', mode: 'reply', conversation: id, sendButtons: 1, messages: [] });
    const address = await ask(page, script, '#_to');
    expect(address.mode).toBe('unknown');
  });
});
