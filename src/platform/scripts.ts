import { browser, listen } from './browser';

const ID = 'granted-hosts';

/** The built content script, wherever the build has put it. Firefox tells its address, and takes only its path. */
function contentScript(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => URL.parse(file)?.pathname ?? file);
}

/** Runs the content script on pages of these hosts from now on, and on no other host beyond the manifest. */
export async function runOn(hosts: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: [...hosts], js: contentScript(), allFrames: true, runAt: 'document_idle' },
  ]);
}

/** Runs the content script now in the open tabs of these hosts, so that nobody has to reload a page. */
export async function runNow(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...hosts] });
  const runs = tabs.flatMap(({ id }) =>
    id === undefined
      ? []
      : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: contentScript() })],
  );
  await Promise.allSettled(runs);
}

/** Background: hears that the extension was installed or updated, or that the browser has started. */
export function onStart(act: () => void, signal: AbortSignal): void {
  listen(browser.runtime.onInstalled, act, signal);
  listen(browser.runtime.onStartup, act, signal);
}
