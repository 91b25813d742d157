/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type { Session } from './browser';
import { readGuard } from './guard';
import { waitUntilStill } from './wait';

/** Longer than Firefox takes presses for one double-click, wherever the pointer was in between. */
const APART_MS = 600;

/** Presses the send button while the question stands: a press of its own, not one more of those before it. */
export const pressSendAgain = async (session: Session, page: Page): Promise<void> => {
  await waitUntilStill('the question', () => readGuard(session, page), APART_MS);
  await page.click('[data-desk=send]');
};

/** Waits until the page has heard what is known of its conversation: what is asked after it is answered after it. */
export const recalled = async (session: Session, page: Page): Promise<void> => {
  const other = await session.openExtensionPage('src/popup/index.html');
  const message = { name: 'recall', ask: { id: '0'.repeat(32) } };
  await other.evaluate((asked) => chrome.runtime.sendMessage(asked) as Promise<unknown>, message);
  await other.close();
  await page.bringToFront();
};
