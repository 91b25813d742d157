import { browser } from './browser';

/** Opens the settings, in the tab that already shows them if there is one. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
