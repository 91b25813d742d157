import browser from 'webextension-polyfill';

/** The extension API of the browser we run in, with promises in both. */
export { browser };

interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens until the signal aborts; does nothing when it already has. */
export function listen<Listener>(event: BrowserEvent<Listener>, listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}

/** False in a content script that an update or reload of the extension has cut off: it should clean up and go. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** The version of the extension. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The address of a file of the extension. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}
