import type { Page } from 'puppeteer-core';
import type { GuardSettings } from '../../src/platform/guard';
import type { Session } from './browser';
import type { Box } from './marks';
import { pressOnce } from './press';
import { waitFor } from './wait';

/** The question of the send guard, or its notice (without buttons). */
export interface ShownGuard {
  readonly title: string;
  readonly points: readonly string[];
  readonly buttons: readonly { readonly label: string; readonly box: Box }[];
  /** Whether the focus is in it. */
  readonly focused: boolean;
  readonly still: boolean;
}

/** Stores how the guard should behave; pages opened from now on hear of it. */
export const setGuard = async (session: Session, guard: GuardSettings): Promise<void> => {
  const page = await session.openExtensionPage('src/popup/index.html');
  await page.evaluate((given) => chrome.storage.local.set({ settings: { sites: [], guard: given } }), guard);
  await page.close();
};

/** Forgets everything that was told about any conversation; pages opened from now on know nothing of it. */
export const forgetConversations = async (session: Session): Promise<void> => {
  const page = await session.openExtensionPage('src/popup/index.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'forgetConversations', ask: {} }) as Promise<unknown>);
  await page.close();
};

/** What the guard shows now. */
export const readGuard = async (session: Session, page: Page): Promise<ShownGuard | undefined> => {
  const answers = await session.insideClosedRoots(page.mainFrame(), 'rl-host', (root) => {
    const inner = root.querySelector('.top')?.shadowRoot;
    const guard = inner?.querySelector('.rl-guard');
    if (!guard?.checkVisibility({ visibilityProperty: true })) return null;
    return {
      still: guard.getAnimations({ subtree: true }).length === 0,
      focused: guard.contains(inner?.activeElement ?? null),
      title: guard.querySelector('h2')?.textContent ?? '',
      points: [...guard.querySelectorAll('li')].map((point) => point.textContent ?? ''),
      buttons: [...guard.querySelectorAll('button')].map((button) => ({
        label: button.getAttribute('aria-label') ?? button.textContent ?? '',
        box: button.getBoundingClientRect().toJSON() as Box,
      })),
    };
  });
  return answers.find((answer) => answer !== null) ?? undefined;
};

/** Waits for the guard in full sight. */
export const openGuard = (session: Session, page: Page): Promise<ShownGuard> =>
  waitFor('the guard', async () => {
    const guard = await readGuard(session, page);
    return guard?.still && guard;
  });

/** Waits until the guard shows nothing. */
export const guardGone = async (session: Session, page: Page): Promise<void> => {
  await waitFor('the guard to go', async () => (await readGuard(session, page)) === undefined);
};

/** Presses a button of the question, and waits until it has gone. */
export const pressInGuard = async (session: Session, page: Page, label: string): Promise<void> => {
  await openGuard(session, page);
  await pressOnce(page, 'the question', () => readGuard(session, page), label);
  await guardGone(session, page);
};
