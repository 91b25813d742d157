import { browser } from './browser';

/** Whether the extension has a page for its settings. */
export function hasSettings(): boolean {
  return browser.runtime.getManifest().options_ui !== undefined;
}

/** Opens the settings, in the tab that already shows them if there is one. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
