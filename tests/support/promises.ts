/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type { Promised } from '../../src/platform/promised';
import type { Session } from './browser';
import type { Box } from './marks';
import { waitFor } from './wait';

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

/** Presses a button of the offer until it goes: in its first half second it takes no press. */
export const pressInOffer = async (session: Session, page: Page, label: string): Promise<void> => {
  await openOffer(session, page);
  await waitFor(`the offer to take a press on "${label}"`, async () => {
    const offer = await readOffer(session, page);
    const box = offer?.buttons.find((each) => each.label === label)?.box;
    if (!box) return offer === undefined;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    return false;
  });
};

/** What the extension has stored; `page` is a page of the extension, as in all that follows. */
export const storedPromises = (page: Page): Promise<readonly Promised[]> =>
  page.evaluate(async () => ((await chrome.storage.local.get('promises')).promises ?? []) as Promised[]);

/** Sets a time, as the list of promises does. */
export const changePromise = async (page: Page, id: string, due: number): Promise<void> => {
  await page.evaluate((ask) => chrome.runtime.sendMessage({ name: 'promiseChange', ask }), { id, due });
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
