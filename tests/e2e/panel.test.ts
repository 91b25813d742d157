/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../src/demo/desk/probe';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { axeProblems } from '../support/axe';
import { browsers, built, launch, type Session } from '../support/browser';
import { intoDraft, openDraft, typeDraft } from '../support/desk';
import { type PopupReading, readPopup } from '../support/popup';
import { waitFor } from '../support/wait';

describe.each(browsers)('the side panel in %s', (name) => {
  let desk: DeskServer;
  let session: Session;
  let page: Page;
  let panel: Page;

  const shows = (what: string, check: (now: PopupReading) => boolean) =>
    waitFor(what, async () => check(await readPopup(panel)));

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: built[name] });
    page = await openDraft(session, desk.url, 'contenteditable');
    panel = await session.openPanel(page);
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  it('follows the draft while it is typed', async () => {
    await shows('the checklist', ({ items }) => items.length > 0);
    await page.bringToFront();
    await typeDraft(page, "I don't know why nobody came.");
    await shows('the finding', ({ findings }) => findings.some(({ source }) => source.includes('seven 5')));
    await session.shot(panel, 'panel/live');
  });

  it('follows the tab that comes to the front', async () => {
    const other = await panel.evaluate(async () => {
      const windowId = Number(new URLSearchParams(location.search).get('window'));
      return (await chrome.tabs.create({ windowId, url: 'about:blank', active: true })).id ?? 0;
    });
    await shows('that there is nothing to check', ({ silence }) => silence !== undefined);
    await session.shot(panel, 'panel/blank');
    await page.bringToFront();
    await shows('the checklist again', ({ findings }) => findings.length > 0);
    await panel.evaluate((id) => chrome.tabs.remove(id), other);
  });

  it('does not go on telling of a draft that is gone, nor does the button of the toolbar', async () => {
    const badge = () =>
      panel.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        return Promise.all(tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId })));
      });
    await waitFor('the number on the button', async () => (await badge()).some((text) => text !== ''));
    await page.evaluate(() => window.desk?.root().remove());
    await shows('that there is nothing to check', ({ silence }) => silence !== undefined);
    await waitFor('no number', async () => (await badge()).every((text) => text === ''));
    await page.reload();
    await page.waitForSelector('[data-desk=reply][data-ready=true]');
    await intoDraft(page);
    await typeDraft(page, "I don't know why nobody came.");
    await shows('the finding of the next draft', ({ findings }) => findings.length > 0);
  });

  it('has nothing that axe objects to', async () => {
    expect(await axeProblems(panel)).toEqual([]);
  });

  it('opens from the popup', async () => {
    const popup = await session.openPopup(page);
    await waitFor('the checklist', async () => (await readPopup(popup)).items.length > 0);
    const before = await session.panelsOpen();
    await popup.locator('.foot .to-panel').click();
    await waitFor('one more panel', async () => (await session.panelsOpen()) === before + 1);
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
