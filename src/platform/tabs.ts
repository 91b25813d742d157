import { browser, extensionUrl, listen } from './browser';
import { type KeyCommand, parseKey } from './messages';

/** A tab of the browser. The address is known only where the extension may run. */
export interface Tab {
  readonly id: number;
  /** Id of the window that it stands in. */
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
}

/**
 * The tab in front of a window, of the asking page's own when no id is given; `undefined` where there is none (a window
 * of developer tools).
 */
export async function activeTab(windowId?: number): Promise<Tab | undefined> {
  const where = windowId === undefined ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...where });
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** A tab by its id; `undefined` when it is closed. */
export async function tabById(id: number): Promise<Tab | undefined> {
  try {
    const { url, windowId } = await browser.tabs.get(id);
    return { id, windowId, url };
  } catch {
    return undefined;
  }
}

/**
 * Tells the id of the tab in front of a window (the one that the asking page stands in, when no id is given), now and
 * whenever another one comes to the front, until the signal aborts.
 */
export function followActiveTab(windowId: number | undefined, act: (tab: number) => void, signal: AbortSignal): void {
  const own = windowId === undefined ? browser.windows.getCurrent().then(({ id }) => id) : Promise.resolve(windowId);
  const show = async () => {
    const tab = await activeTab(windowId);
    if (tab && !signal.aborted) act(tab.id);
  };
  const listener = async (there: number) => {
    if (there === (await own)) await show();
  };
  listen(browser.tabs.onActivated, ({ windowId }: { readonly windowId: number }) => void listener(windowId), signal);
  void show();
}

/** Ids of all open tabs. */
export async function allTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Opens a page of the extension, by its path, in a tab in front. */
export async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Brings the tab that shows an address to the front, or opens it in a new one. */
export async function openAddress(url: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const found = tabs.find((tab) => tab.url === url);
  // A tab with another conversation of the same helpdesk may hold a draft.
  if (found?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(found.id, { active: true });
  if (found.windowId !== undefined) await browser.windows.update(found.windowId, { focused: true });
}

/** Opens a page of the extension in a small window of its own. */
export async function openOwnWindow(path: string): Promise<void> {
  await browser.windows.create({ url: extensionUrl(path), type: 'popup', width: 420, height: 640 });
}

/** Loads the page of a tab again. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

/** Hears that a tab has loaded a page, until the signal aborts. */
export function onLoaded(tab: number, act: () => void, signal: AbortSignal): void {
  const listener = (id: number, { status }: { readonly status?: string | undefined }) => {
    if (id === tab && status === 'complete') act();
  };
  listen(browser.tabs.onUpdated, listener, signal);
}

/** Background: hears the keyboard commands of the manifest, with the tab they were pressed in. */
export function onKey(act: (key: KeyCommand, tab: number) => void, signal: AbortSignal): void {
  const listener = async (name: string, tab?: { readonly id?: number | undefined }) => {
    const key = parseKey(name);
    const id = tab?.id ?? (await activeTab())?.id;
    if (key.ok && id !== undefined) act(key.value, id);
  };
  listen(browser.commands.onCommand, listener, signal);
}
