import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { markedWords } from '../../support/marks';
import { readPopup } from '../../support/popup';
import { waitFor } from '../../support/wait';
import { intoBox, type Stage, stageFor } from './stage';

const patient = { timeout: 10_000 };
const markup = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Desk</title><body>${body}</body>`;

/** Pages of products that every company runs at an address of its own. */
const own: readonly (readonly [product: string, path: string, html: string])[] = [
  ['Chatwoot', '/app/accounts/1/conversations/88', 'chatwoot'],
  ['Zammad', '/#ticket/zoom/1', 'zammad'],
  ['FreeScout', '/conversation/42', 'freescout'],
  ['osTicket', '/scp/tickets.php?id=7', 'osticket'],
  ['Znuny', '/znuny/index.pl?Action=AgentTicketCompose;TicketID=1', 'znuny-compose'],
  ['Outlook', '/owa/mail/id/AAQkAGI2', 'outlook-web'],
  [
    'Request Tracker',
    '/Ticket/Update.html?id=1',
    markup('<form name="TicketUpdate"><select id="UpdateType"></select></form>'),
  ],
  ['Roundcube', '/?_task=mail&_action=compose', markup('<textarea id="composebody"></textarea>')],
];

describe.each(browsers)('where nobody has allowed it, in %s,', (name) => {
  let session: Session;
  let stage: Stage;

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
    stage = stageFor(session);
  });
  afterAll(() => session.close());

  const popupOf = async (page: Page): Promise<Page> => {
    await session.pressToolbarButton(page);
    return session.openPopup(page);
  };
  const says = (popup: Page, words: string) =>
    waitFor(words, async () => (await readPopup(popup)).silence === words).catch(async (error: Error) => {
      throw new Error(`${error.message}; it says ${JSON.stringify(await readPopup(popup))}`);
    });

  it('its script knows every product that runs at an address of its own', async () => {
    const script = readFileSync(join(built[name], 'recognise.js'), 'utf8');
    for (const [product, path, html] of own) {
      const page = await stage.open(`https://desk.example.org${path}`, html);
      expect(await page.evaluate(script)).toBe(product);
      await page.close();
    }
  });

  it('the popup offers what it looks like, by name', async () => {
    const page = await stage.open('https://desk.example.org/#ticket/zoom/1', 'zammad');
    const popup = await popupOf(page);
    await says(popup, 'This looks like Zammad');
    await session.shot(popup, 'sites/recognised');
    await popup.close();
    await page.close();
  });

  it('the popup names no product on a page that it does not know', async () => {
    const page = await stage.open('https://news.example.org/', markup('<p>News</p>'));
    const popup = await popupOf(page);
    await says(popup, 'Replylint is not on for news.example.org');
    await popup.close();
    await page.close();
  });
});

// Chromium asks a person, and no test can answer for one.
describe.each(browsers.filter((name) => name === 'firefox'))('an own helpdesk, in %s,', (name) => {
  it('is allowed in the popup, linted at once, and taken back there', async () => {
    const session = await launch(name, { extension: built[name] });
    const stage = stageFor(session);
    const page = await stage.open('https://desk.example.org/conversation/42', 'freescout');
    await session.pressToolbarButton(page);
    const popup = await session.openPopup(page);
    await popup.locator('.silence .rl-button-primary').click();
    await page.bringToFront();
    await waitFor('the permission', () => popup.evaluate(() => document.querySelector('.rl-switch') !== null));
    await intoBox(page, '.note-editable');
    await page.keyboard.type("It's our policy. I don't know. ");
    await expect.poll(() => markedWords(session, page), patient).toContain("must: It's our policy");
    await popup.bringToFront();
    await popup.locator('.rl-switch input').click();
    await popup.locator('.take-back').click();
    await expect.poll(async () => (await readPopup(popup)).silence, patient).toMatch('This looks like FreeScout');
    await expect.poll(() => markedWords(session, page), patient).toEqual([]);
    expect(await popup.evaluate(() => chrome.permissions.contains({ origins: ['https://desk.example.org/*'] }))).toBe(
      false,
    );
    expect(await session.problems()).toEqual([]);
    await session.close();
  });
});
