import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { markedWords } from '../../support/marks';
import { readPopup } from '../../support/popup';
import { waitFor } from '../../support/wait';
import { intoBox, type Stage, stageFor } from './stage';
import { zendeskNames } from './zendesk-names';

const POOR = "It's our policy. I don't know why. ";
const MARKED = ["must: It's our policy", "must: I don't know"];
const patient = { timeout: 10_000 };
const ZENDESK = 'https://acme.zendesk.com/agent/tickets/341';
const SWITCH = '[data-test-id="omnichannel-channel-switcher-button"]';
const FIRST = '[data-ticket-id="341"] .ck-editor__editable';
const SECOND = '[data-ticket-id="342"] .ck-editor__editable';

describe.each(browsers)('in %s', (name) => {
  let session: Session;
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
    stage = stageFor(session);
  });
  afterAll(() => session.close());
  afterEach(() => page.close());

  const marks = () => markedWords(session, page);
  const label = (pane: number, text: string) =>
    page.$eval(
      `[data-ticket-id="${pane}"] ${SWITCH}`,
      (button, to) => {
        button.setAttribute('aria-label', to);
        button.textContent = to;
      },
      text,
    );
  const modeOf = async (box: string) => (await stage.ask(page, box)).mode;
  /** The popup says why there is nothing, once the box was looked at. */
  const isSilent = async (words: RegExp): Promise<void> => {
    const popup = await session.openPopup(page);
    await waitFor(`the popup to say ${words}`, async () => words.test((await readPopup(popup)).silence ?? ''));
    await popup.close();
  };

  it('keeps two open tickets of Zendesk apart: the one in front, and the hidden one, which is a note', async () => {
    page = await stage.open(ZENDESK, 'zendesk-agent-workspace');
    expect(await stage.ask(page, FIRST)).toMatchObject({
      mode: 'reply',
      conversation: '341',
      send: ['Submit as Open'],
    });
    expect(await stage.ask(page, SECOND)).toMatchObject({ mode: 'note', conversation: '342', send: [] });
    await intoBox(page, FIRST);
    await page.keyboard.type(POOR);
    await expect.poll(marks, patient).toEqual(MARKED);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('[data-ticket-id]');
      const [one, other] = document.querySelectorAll('[data-test-id="header-tab"]');
      for (const [pane, tab, shown] of [
        [first, one, false],
        [second, other, true],
      ] as const) {
        if (pane) pane.style.visibility = shown ? 'visible' : 'hidden';
        if (shown) tab?.setAttribute('aria-current', 'page');
        else tab?.removeAttribute('aria-current');
      }
    });
    expect((await stage.ask(page, FIRST)).send).toEqual([]);
    expect((await stage.ask(page, SECOND)).send).toEqual(['Submit as Open']);
    await intoBox(page, SECOND);
    await page.keyboard.type(POOR);
    await isSilent(/note/i);
    expect(await marks()).toEqual([]);
  });

  it('tells notes of Zendesk from replies in the languages of its interface, and doubts what it cannot read', async () => {
    page = await stage.open(ZENDESK, 'zendesk-agent-workspace');
    expect(await modeOf(FIRST)).toBe('reply');
    const modes = await page.evaluate(
      (labels, button, box) =>
        labels.map((text) => {
          document.querySelector(button)?.setAttribute('aria-label', text);
          document.querySelector(button)?.replaceChildren(text);
          return `${text}: ${window.askSite(box).mode}`;
        }),
      Object.values(zendeskNames).flat(),
      `[data-ticket-id="341"] ${SWITCH}`,
      FIRST,
    );
    expect(modes).toEqual(Object.values(zendeskNames).flatMap(([note, reply]) => [`${note}: note`, `${reply}: reply`]));
    await label(341, 'Xyzzy');
    expect(await modeOf(FIRST)).toBe('unknown');
    await page.$eval(`[data-ticket-id="341"] ${SWITCH}`, (button) => button.remove());
    expect(await modeOf(FIRST)).toBe('unknown');
  });

  it('hears the switch of Zendesk without a further key', async () => {
    page = await stage.open(ZENDESK, 'zendesk-agent-workspace');
    await page.$eval(`[data-ticket-id="341"] ${SWITCH}`, (button) =>
      button.addEventListener('click', () => {
        const next = button.textContent === 'Internal note' ? 'Public reply' : 'Internal note';
        button.textContent = next;
        button.setAttribute('aria-label', next);
      }),
    );
    await label(341, 'Internal note');
    await intoBox(page, FIRST);
    await page.keyboard.type(POOR);
    await isSilent(/note/i);
    await page.bringToFront();
    await page.click(`[data-ticket-id="341"] ${SWITCH}`);
    await expect.poll(marks, patient).toEqual(MARKED);
    await page.click(`[data-ticket-id="341"] ${SWITCH}`);
    await expect.poll(marks, patient).toEqual([]);
  });

  it('follows from one ticket to the next where the editor stays', async () => {
    page = await stage.open('https://secure.helpscout.net/conversation/111/1/', 'helpscout');
    const before = await stage.ask(page, '[data-slate-editor]');
    await page.evaluate(() => history.pushState(null, '', '/conversation/222/2/'));
    const after = await stage.ask(page, '[data-slate-editor]');
    expect([before.conversation, after.conversation]).toEqual(['111', '222']);
  });

  it('forgets what the agent told when the ticket changes under the same editor', async () => {
    page = await stage.open('https://acme.freshdesk.com/a/tickets/341', 'freshdesk');
    await intoBox(page, '.fr-element');
    await page.keyboard.type(POOR);
    await expect.poll(marks, patient).toEqual(MARKED);
    const popup = await session.openPopup(page);
    await popup.locator('input[name="case"]').click();
    const chosen = (of: Page) => () =>
      of.$eval('input[name="case"]:checked', (each) => each.nextElementSibling?.textContent);
    await popup.$$eval('input[name="case"]', (all) => all[2]?.click());
    // A popup shows its own press at once; another one shows what the page has heard of it.
    const other = await session.openPopup(page);
    await expect.poll(chosen(other), patient).toBe('Complex');
    await other.close();
    await page.bringToFront();
    await page.evaluate(() => history.pushState(null, '', '/a/tickets/342'));
    await page.keyboard.type('So. ');
    await expect.poll(chosen(popup), patient).not.toBe('Complex');
    await popup.close();
  });

  it('keeps an inline reply of Gmail apart from a dialog and from a dead one', async () => {
    page = await stage.open('https://mail.google.com/mail/u/0/#inbox/FMfcgzQ', 'gmail-both');
    const inline = await stage.ask(page, '.ip [g_editable]');
    const dialog = await stage.ask(page, '[role="dialog"] [g_editable]');
    expect(inline).toMatchObject({
      mode: 'reply',
      conversation: '18c0ffee',
      send: ['Send'],
      people: { customer: 'Ana Pop' },
    });
    expect(dialog).toMatchObject({
      mode: 'reply',
      conversation: 'compose c2',
      send: ['Send'],
      people: {},
      messages: [],
    });
    await intoBox(page, '[role="dialog"] [g_editable]');
    await page.keyboard.type(POOR);
    await expect.poll(marks, patient).toEqual(MARKED);
  });

  it('takes no other box of a product for a reply', async () => {
    page = await stage.open('http://127.0.0.1/scp/tickets.php?id=7', 'osticket');
    expect(await modeOf('form#note .redactor-in')).toBe('note');
    expect(await modeOf('#internal_note')).toBe('note');
    expect(await modeOf('#title')).not.toBe('reply');
    await page.close();
    page = await stage.open('http://127.0.0.1/conversation/42', 'freescout');
    expect(await modeOf('textarea.note-codable')).toBe('unknown');
    await page.$eval('input[name="is_note"]', (flag) => flag.setAttribute('value', '1'));
    expect(await modeOf('.note-editable')).toBe('note');
    await page.close();
    page = await stage.open('http://127.0.0.1/#ticket/zoom/1', 'zammad');
    expect(await modeOf('.ticket-title-update')).toBe('unknown');
    await page.close();
    page = await stage.open(
      'https://acme.lightning.force.com/lightning/r/Case/5003000000D8cuIAAR/view',
      'salesforce-lightning-email',
    );
    expect(await modeOf('.ql-editor')).toBe('unknown');
    await page.close();
    page = await stage.open('https://outlook.office.com/mail/inbox/id/AAQkAGI2', 'outlook-web');
    expect(await modeOf('[aria-label="To"][contenteditable]')).toBe('unknown');
    await page.close();
    page = await stage.open('http://127.0.0.1/app/accounts/1/conversations/88', 'chatwoot');
    expect(await modeOf('.reply-box.is-private .ProseMirror')).toBe('note');
    expect(await modeOf('.reply-box textarea')).toBe('reply');
  });

  it('is silent in the address boxes of Outlook, and speaks in its letter', async () => {
    page = await stage.open('https://outlook.office.com/mail/inbox/id/AAQkAGI2', 'outlook-web');
    await page.focus('[aria-label="To"][contenteditable]');
    await page.keyboard.type(POOR);
    await intoBox(page, '[aria-multiline="true"]');
    await page.keyboard.type(POOR);
    await expect.poll(marks, patient).toEqual(MARKED);
  });

  it('takes the description of a Jira issue for no reply', async () => {
    page = await stage.open('https://acme.atlassian.net/browse/KET-1', 'jira-service-management');
    expect(await modeOf('#description')).toBe('unknown');
    expect(await modeOf('#ak-editor-textarea')).toBe('reply');
  });

  it('takes for a note what a general page calls one, in any of its languages', async () => {
    const names = [
      'Internal note',
      'Notă internă',
      'یادداشت داخلی',
      'Interne Notiz',
      'Note interne',
      'Дотоод тэмдэглэл',
    ];
    page = await stage.open(
      'http://127.0.0.1/desk',
      '<!doctype html><meta charset="utf-8"><section><textarea></textarea></section>',
    );
    for (const name of names) {
      await page.$eval('section', (section, to) => section.setAttribute('aria-label', to), name);
      expect(await modeOf('textarea'), name).toBe('note');
    }
    for (const name of [
      'Reply',
      'Please note: private data never belongs into a reply, nor does a comment',
      'Internet comments',
    ]) {
      await page.$eval('section', (section, to) => section.setAttribute('aria-label', to), name);
      expect(await modeOf('textarea'), name).toBe('reply');
    }
  });

  it('follows the box of a note of Znuny that becomes visible to the customer', async () => {
    page = await stage.open('http://127.0.0.1/znuny/index.pl?Action=AgentTicketNote;TicketID=1', 'znuny-note');
    await intoBox(page, 'iframe.cke_wysiwyg_frame');
    await page.keyboard.type(POOR);
    await isSilent(/note/i);
    await page.bringToFront();
    await page.click('#IsVisibleForCustomer');
    await expect.poll(marks, patient).toEqual(MARKED);
  });
});
