import { browser, listen } from './browser';
import { string } from './parse';

const ID = 'granted-hosts';

/** The linter, where the build puts it. */
const LINTER = '/linter.js';
const TIMES = '/times.js';
const LATER = '/later.js';

/** The built sentinel, wherever the build has put it. Firefox tells its address, and takes only its path. */
function sentinel(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => URL.parse(file)?.pathname ?? file);
}

/** The hosts beyond the manifest whose pages get a sentinel, as match patterns. */
export async function hostsRunOn(): Promise<readonly string[]> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return registered.flatMap(({ matches = [] }) => matches);
}

/** Puts a sentinel into pages of these hosts from now on, and on no other host beyond the manifest. */
export async function runOn(hosts: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: [...hosts], js: sentinel(), allFrames: true, runAt: 'document_idle' },
  ]);
}

/** Puts a sentinel into the open tabs of these hosts now, so that nobody has to reload a page. */
export async function runNow(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...hosts] });
  const runs = tabs.flatMap(({ id }) =>
    id === undefined
      ? []
      : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: sentinel() })],
  );
  await Promise.allSettled(runs);
}

/** Starts the linter in a frame, after the script of the helpdesks that the page may belong to. */
export async function startLinter(tab: number, frame: number, sites: string): Promise<void> {
  const files = [`/sites/${sites}.js`, LINTER];
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
}

/** Brings what reads times into a frame. */
export async function startTimes(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [TIMES] });
}

/** Brings what a box needs only after a press or a hover into a frame. */
export async function startLater(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [LATER] });
}

/** Popup: the product whose page a tab shows; none where no site knows it, or where the browser keeps us out. */
export async function productIn(tab: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/recognise.js'] });
    const name = string(50)(answer?.result);
    return name.ok && name.value !== '' ? name.value : undefined;
  } catch {
    // Only a press on the toolbar button lets us look at a page without a permission, and not at all of them.
    return undefined;
  }
}

/** Background: hears that the extension was installed or updated. */
export function onInstalled(act: () => void, signal: AbortSignal): void {
  listen(browser.runtime.onInstalled, act, signal);
}

/** Background: hears that the extension was installed or updated, or that the browser has started. */
export function onStart(act: () => void, signal: AbortSignal): void {
  listen(browser.runtime.onInstalled, act, signal);
  listen(browser.runtime.onStartup, act, signal);
}

/**
 * Background: hears that the extension was installed for the first time. Not when it was loaded from a folder: who
 * works on it does that all day.
 */
export function onFirstInstalled(act: () => void, signal: AbortSignal): void {
  const listener = async ({ reason }: { readonly reason: string }) => {
    if (reason !== 'install') return;
    const { installType } = await browser.management.getSelf();
    if (installType !== 'development') act();
  };
  listen(browser.runtime.onInstalled, listener, signal);
}
