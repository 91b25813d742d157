import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { viewport } from './chromium';
import { answersWithin, type Driver, type LaunchOptions, startsWithin } from './driver';
import { requireBrowser } from './find-browser';
import { waitFor } from './wait';

// Firefox makes up a new one for every profile; set beforehand, the tests know the address of the extension's pages.
const INTERNAL_ID = '6d1fd5f4-6b3a-4a55-9f0e-3b2f1c7d9e10';
const ADDON_ID = 'replylint@replylint.example';
const URL_BASE = `moz-extension://${INTERNAL_ID}/`;

const preferences = (options: LaunchOptions) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: INTERNAL_ID }),
  ...(options.proxyPort && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
  }),
  // What an add-on of a test has stored goes with it otherwise, when the browser ends.
  'extensions.webextensions.keepStorageOnUninstall': Boolean(options.profile),
  'extensions.webextensions.keepUuidOnUninstall': Boolean(options.profile),
  // Nobody is there to answer when an extension asks for a permission: yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
  ...(options.deviceScaleFactor && { 'layout.css.devPixelsPerPx': String(options.deviceScaleFactor) }),
});

/** The WebDriver BiDi answers that are used here. Puppeteer has the line but offers no way to send on it. */
interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string }[];
      readonly exceptionDetails?: { readonly text: string };
      readonly result?: { readonly value?: unknown };
    };
  }>;
}

interface SerializedNode {
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId: string; readonly value: { readonly mode?: string } } | null;
  };
}

const bidi = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;

const call = async (line: Bidi, method: string, params: object): Promise<unknown> => {
  const { result } = await line.send(method, { awaitPromise: true, ...params });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
};

/** The browser's own windows, oldest first: what runs there has the rights of the browser. */
const windows = async (line: Bidi): Promise<string[]> => {
  const { result } = await line.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return result.contexts?.map((each) => each.context) ?? [];
};

const inWindow = (line: Bidi, window: string, expression: string): Promise<unknown> =>
  call(line, 'script.evaluate', { expression, target: { context: window } });

const insideClosedRoots =
  (line: Bidi): Driver['insideClosedRoots'] =>
  async (frame, host, source, args) => {
    const target = { context: contextOf(frame) };
    const hosts = (await call(line, 'script.callFunction', {
      functionDeclaration: '(selector) => [...document.querySelectorAll(selector)]',
      arguments: [{ type: 'string', value: host }],
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      target,
    })) as readonly SerializedNode[];
    const answers: unknown[] = [];
    for (const { value } of hosts) {
      const root = value?.shadowRoot;
      if (root?.value.mode !== 'closed') continue;
      const answer = await call(line, 'script.callFunction', {
        functionDeclaration: `(root, json) => JSON.stringify((${source})(root, ...JSON.parse(json))) ?? 'null'`,
        arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(args) }],
        target,
      });
      answers.push(JSON.parse(String(answer)));
    }
    return answers;
  };

/** WebDriver may not go to pages of an extension; the browser itself may, in the window that the page stands in. */
const openExtensionPage =
  (line: Bidi) =>
  async (page: Page, url: string): Promise<void> => {
    const load = `(() => {
      const tab = gBrowser.tabs.find((each) => each.linkedBrowser.contentTitle === ${JSON.stringify(url)});
      tab?.linkedBrowser.browsingContext.loadURI(Services.io.newURI(${JSON.stringify(url)}),
        { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      return Boolean(tab);
    })()`;
    await waitFor('the window of the page', async () => {
      // Each time anew: a page that is still starting gives itself its own title.
      await page.evaluate((mark) => {
        document.title = mark;
      }, url);
      for (const window of await windows(line)) if (await inWindow(line, window, load)) return true;
      return false;
    });
    await waitFor(`${url} to load`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
  };

/** What the browser itself calls when the toolbar button is pressed. */
const giveActiveTab = (url: string): string => `(() => {
  const { tabManager } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension;
  const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
  if (tab) tabManager.addActiveTabPermission(tab);
  return Boolean(tab);
})()`;

const zoomTo = (url: string, factor: number): string => `(() => {
  const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
  if (tab) tab.linkedBrowser.fullZoom = ${factor};
  return Boolean(tab);
})()`;

/** A sidebar is a document of the browser that holds one of the extension. */
const hasPanel = (path: string): string => `(() => {
  const { currentID, isOpen } = window.SidebarController ?? window.SidebarUI ?? {};
  return Boolean(isOpen && currentID?.startsWith('replylint') && ${JSON.stringify(path)});
})()`;

const doCommand = (name: string): string => `(() => {
  const policy = WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)});
  const commands = [...policy.extension.manifest.commands ? Object.keys(policy.extension.manifest.commands) : []];
  const keys = document.querySelectorAll('keyset[id^="ext-keyset-id-"] key');
  const key = keys[commands.indexOf(${JSON.stringify(name)})];
  // Commands without a key of their own come last in the manifest; nothing but a key that a person chose leads to them.
  if (key) key.doCommand();
  else policy.extension.shortcuts.onCommand(${JSON.stringify(name)});
})()`;

/** What Firefox itself does with an event page that is idle; here whether it is idle or not. */
const stopBackground = `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)});
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;
})()`;

const withAddon = (act: string): string => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(${JSON.stringify(ADDON_ID)})).${act}();
})()`;

/** A missing file would do once: Firefox remembers that it has not found it. Here a tab takes no script. */
const refuseScripts = (on: boolean): string => `(() => {
  const { tabManager } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension;
  delete tabManager.get;
  const refuses = (tab) => new Proxy(tab, {
    get: (_, name) => {
      if (name === 'queryContent') return () => Promise.reject({ message: 'Refused.' });
      return typeof tab[name] === 'function' ? tab[name].bind(tab) : tab[name];
    },
  });
  if (${on}) tabManager.get = (...which) => refuses(Object.getPrototypeOf(tabManager).get.apply(tabManager, which));
})()`;

const readErrors = `JSON.stringify(Services.console.getMessageArray()
  .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag)
    && each.sourceName.startsWith(${JSON.stringify(URL_BASE)})
    // A page was closed while its script waited for an answer: Firefox notes that, and nobody is at fault.
    && !/^Promise ((rejected|resolved) after context unloaded|resolved while context is inactive)/.test(each.errorMessage))
  .map((each) => each.errorMessage + ' (' + each.sourceName + ':' + each.lineNumber + ')'))`;

/** Starts Firefox: a fresh profile, headless unless told otherwise. */
export const launchFirefox = async (options: LaunchOptions): Promise<Driver> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless ?? true,
    timeout: startsWithin,
    protocolTimeout: answersWithin,
    args: ['--remote-allow-system-access'],
    ...(options.profile && { userDataDir: options.profile }),
    ...(options.home && { env: { ...process.env, HOME: options.home } }),
    extraPrefsFirefox: preferences(options),
    defaultViewport: options.headless === false ? null : viewport(options),
  });
  if (options.extension) await browser.installExtension(resolve(options.extension));
  const line = bidi(browser);
  const firstWindow = async (): Promise<string> => (await windows(line))[0] ?? '';
  return {
    browser,
    ...(options.extension && { extensionUrl: URL_BASE }),
    openExtensionPage: openExtensionPage(line),
    insideClosedRoots: insideClosedRoots(line),
    pressToolbarButton: async (page) => {
      await waitFor('the tab of the page', async () => {
        for (const window of await windows(line))
          if (await inWindow(line, window, giveActiveTab(page.url()))) return true;
        return false;
      });
    },
    panelsOpen: async (path) => {
      const all = await windows(line);
      const open = await Promise.all(all.map((window) => inWindow(line, window, hasPanel(path))));
      return open.filter(Boolean).length;
    },
    command: async (name) => {
      await inWindow(line, await firstWindow(), doCommand(name));
    },
    stopBackground: async () => {
      const state = await inWindow(line, await firstWindow(), stopBackground);
      if (state !== 'stopped') throw new Error(`The background is ${state}.`);
    },
    reloadExtension: async () => {
      await inWindow(line, await firstWindow(), withAddon('reload'));
    },
    switchExtension: async (on) => {
      await inWindow(line, await firstWindow(), withAddon(on ? 'enable' : 'disable'));
    },
    refuseLater: async (on) => {
      await inWindow(line, await firstWindow(), refuseScripts(on));
    },
    zoom: async (page, factor) => {
      await waitFor('the tab of the page', async () => {
        for (const window of await windows(line))
          if (await inWindow(line, window, zoomTo(page.url(), factor))) return true;
        return false;
      });
    },
    extensionErrors: async () =>
      options.extension ? JSON.parse(String(await inWindow(line, await firstWindow(), readErrors))) : [],
  };
};
