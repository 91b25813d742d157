import { browser, listen } from './browser';
import { type KeyCommand, parseKey } from './messages';

/** A tab of the browser. The address is known only where the extension may run. */
export interface Tab {
  readonly id: number;
  readonly url?: string | undefined;
}

/** The tab in front of the agent; `undefined` where there is none (a window of developer tools). */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** A tab by its id; `undefined` when it is closed. */
export async function tabById(id: number): Promise<Tab | undefined> {
  try {
    const { url } = await browser.tabs.get(id);
    return { id, url };
  } catch {
    return undefined;
  }
}

/** Ids of all open tabs. */
export async function allTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
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
