/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type { Promised } from '../../src/platform/promised';
import type { Session } from './browser';
import type { Box } from './marks';
import { ARMED_MS, pressOnce } from './press';
import { waitFor, waitUntilStill } from './wait';

/** The offer of a reminder. */
export interface ShownOffer {
  readonly title: string;
  readonly when: string;
  readonly buttons: readonly { readonly label: string; readonly box: Box }[];
  readonly focused: boolean;
  readonly box: Box;
}

/** The offer that is shown now. */
export const readOffer = async (session: Session, page: Page): Promise<ShownOffer | undefined> => {
  const answers = await session.insideClosedRoots(page.mainFrame(), 'rl-host', (root) => {
    const inner = root.querySelector('.top')?.shadowRoot;
    const offer = inner?.querySelector('.rl-offer');
    if (!offer?.checkVisibility({ visibilityProperty: true })) return null;
    return {
      title: offer.querySelector('h2')?.textContent ?? '',
      when: offer.querySelector('.rl-offer-when')?.textContent ?? '',
      focused: offer.contains(inner?.activeElement ?? null),
      box: offer.getBoundingClientRect().toJSON() as Box,
      buttons: [...offer.querySelectorAll('button')].map((button) => ({
        label: button.getAttribute('aria-label') ?? button.textContent ?? '',
        box: button.getBoundingClientRect().toJSON() as Box,
      })),
    };
  });
  return answers.find((answer) => answer !== null) ?? undefined;
};

/** Waits for an offer. */
export const openOffer = (session: Session, page: Page): Promise<ShownOffer> =>
  waitFor('an offer', () => readOffer(session, page));

/** Waits until no offer is shown. */
export const offerGone = async (session: Session, page: Page): Promise<void> => {
  await waitFor('the offer to go', async () => (await readOffer(session, page)) === undefined);
};

/** Presses a button of the offer, and waits until it has gone. */
export const pressInOffer = async (session: Session, page: Page, label: string): Promise<void> => {
  await openOffer(session, page);
  await pressOnce(page, 'the offer', () => readOffer(session, page), label);
  await offerGone(session, page);
};

/** Presses the focused button of the offer with Enter, once, as soon as it takes that, and waits until it has gone. */
export const enterInOffer = async (session: Session, page: Page): Promise<void> => {
  await waitUntilStill('the offer', () => readOffer(session, page), ARMED_MS);
  await page.keyboard.press('Enter');
  await offerGone(session, page);
};

/** Noon of the next day. */
export const tomorrowNoon = (): number => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 12).getTime();
};

/** How many answers of agents the demo desk shows. */
export const sentOf = (page: Page): Promise<number> =>
  page.$$eval('[data-desk=message][data-author=agent] [data-desk=message-text]', (all) => all.length);

/** What the extension has stored; `page` is a page of the extension, as in all that follows. */
export const storedPromises = (page: Page): Promise<readonly Promised[]> =>
  page.evaluate(async () => ((await chrome.storage.local.get('promises')).promises ?? []) as Promised[]);

/** Sets a time, as the list of promises does. */
export const changePromise = async (page: Page, id: string, due: number): Promise<void> => {
  await page.evaluate((ask) => chrome.runtime.sendMessage({ name: 'promiseChange', ask }), { id, due });
};

/** Puts another tab in front of the one that shows an address. */
export const coverTab = async (page: Page, address: string) => {
  const { tab, cover } = await page.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
    const where = tab && { windowId: tab.windowId };
    const cover = await chrome.tabs.create({ ...where, url: 'about:blank', active: true });
    return { tab: tab?.id ?? 0, cover: cover.id ?? 0 };
  }, address);
  // Where it stands in the same window as that tab, it is covered, too, and would take no press.
  await page.bringToFront();
  return {
    isGone: () => page.evaluate(async (id) => (await chrome.tabs.get(id)).active, tab),
    close: () => page.evaluate((id) => chrome.tabs.remove(id), cover),
  };
};

interface WithClosed {
  closedNotifications?: string[];
}

/** Begins to note which notifications go: without a desktop Firefox closes them as soon as they are shown. */
export const watchNotifications = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const closed: string[] = [];
    (window as WithClosed).closedNotifications = closed;
    chrome.notifications.onClosed.addListener((id) => closed.push(id));
  });

/** Ids of the notifications that are there, or were since somebody watches. */
export const shownNotifications = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) =>
        chrome.notifications.getAll((all) =>
          done([...Object.keys(all), ...((window as WithClosed).closedNotifications ?? [])]),
        ),
      ),
  );

/** When the alarm is set to, in milliseconds since 1970. */
export const alarmTime = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await chrome.alarms.get('promises'))?.scheduledTime);

/** Where promises stand in the popup, and what is said of their time. */
export const listedPromises = (page: Page): Promise<readonly { readonly where: string; readonly when: string }[]> =>
  page.$$eval('.promise', (all) =>
    all.map((each) => ({
      where: each.querySelector('.promise-where')?.textContent?.trim() ?? '',
      when: each.querySelector('.promise-when')?.textContent?.trim() ?? '',
    })),
  );
