import { browser, listen } from './browser';

/** What the company's policy hands to the extension, unread; nothing where there is no policy. */
export async function managedSettings(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox: "Managed storage manifest not found".
    return {};
  }
}

/** Background: hears that the policy was changed. Chromium only; Firefox reads it anew at its next start. */
export function onManagedChanged(act: () => void, signal: AbortSignal): void {
  listen(browser.storage.onChanged, (_, area) => area === 'managed' && act(), signal);
}
