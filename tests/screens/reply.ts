import type { Page } from 'puppeteer-core';
import { type FakeTab, pretend } from './fake-tab';
import { live, manyFindings, manySteps, persian } from './snapshots';
import type { Screen } from './stage';

const URL = 'https://desk.example/ticket/1';
const POPUP = { path: 'src/popup/index.html?tab=1', width: 400 };
const PANEL = { path: 'src/panel/index.html', width: 320 };

type Place = typeof POPUP;

/** A popup or panel that shows a tab in some state; `act` then does what the agent would. */
const showing = (
  name: string,
  { path, width }: Place,
  tab: FakeTab,
  act: (page: Page) => Promise<unknown> = async () => {},
): Screen => ({
  name,
  open: async (stage) => {
    const page = await stage.extensionPage(path, width, pretend, tab);
    await page.waitForSelector('main > section');
    await act(page);
    return page;
  },
});

const packs = [
  { id: 'acme', name: { en: 'Acme support' }, on: true, managed: false, now: { version: '2.1.0' } },
  { id: 'parent', name: { en: 'Acme group' }, on: true, managed: true, now: { version: '1.0.4' } },
];
const press = (selector: string) => (page: Page) => page.locator(selector).click();

/** Popup and panel, in every state that they know. */
export const replyScreens: readonly Screen[] = [
  showing('popup/live', POPUP, { url: URL, snapshot: live }),
  showing('popup/said', POPUP, { url: URL, snapshot: live }, press('.item-said')),
  showing('popup/offers', POPUP, { url: URL, snapshot: live }, press('.offers summary')),
  showing('popup/all-steps', POPUP, { url: URL, snapshot: manySteps }, press('.all-steps summary')),
  showing('popup/note', POPUP, { url: URL, snapshot: manySteps }, (page) => page.waitForSelector('.note-words')),
  showing('popup/team-rules', POPUP, { url: URL, snapshot: live, packs }, async (page) => {
    await page.locator('.team-rules summary').click();
    await page.waitForSelector('.team-rules li');
  }),
  showing('popup/many-findings', POPUP, { url: URL, snapshot: manyFindings }),
  showing('popup/all-findings', POPUP, { url: URL, snapshot: manyFindings }, press('.more')),
  showing('popup/persian-reply', POPUP, { url: URL, snapshot: persian }),
  showing('popup/no-box', POPUP, { url: URL, snapshot: null }),
  showing('popup/note-box', POPUP, { url: URL, snapshot: { ...live, mode: 'note' } }),
  showing('popup/unknown-language', POPUP, { url: URL, snapshot: { ...live, lang: 'unknown' } }),
  showing('popup/reload', POPUP, { url: URL }),
  showing('popup/off', POPUP, { url: URL, snapshot: null, off: true }),
  showing('popup/not-allowed', POPUP, { url: URL, allowed: false }),
  showing('popup/product', POPUP, { url: URL, allowed: false, product: 'Zammad' }),
  showing('popup/no-page', POPUP, { url: 'about:blank' }),
  showing('panel/live', PANEL, { url: URL, snapshot: live }),
  showing('panel/unseen', PANEL, {}),
];
