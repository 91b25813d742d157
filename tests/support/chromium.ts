/// <reference types="chrome" />
import { renameSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { answersWithin, type Driver, type LaunchOptions, startsWithin } from './driver';
import { requireBrowser } from './find-browser';

const flags = (options: LaunchOptions): string[] => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(options.proxyPort ? [`--proxy-server=127.0.0.1:${options.proxyPort}`] : []),
  // The sandbox of Chromium refuses to run as root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(options.extension
    ? [
        '--enable-unsafe-extension-debugging',
        `--disable-extensions-except=${resolve(options.extension)}`,
        `--load-extension=${resolve(options.extension)}`,
      ]
    : []),
];

const backgroundOf = async (browser: Browser) => {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background of the extension does not run.');
  return { url: target.url(), worker };
};

const watchErrors = async (session: CDPSession, errors: string[]): Promise<void> => {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(`background: ${args.map((each) => each.value ?? each.description).join(' ')}`);
  });
  await session.send('Runtime.enable');
};

/** Calls a function on one closed root; the handle's own session is the only one that knows its object id. */
const inside = async (host: ElementHandle, source: string, args: readonly unknown[]): Promise<unknown[]> => {
  const { client } = host as unknown as { client: CDPSession };
  const objectId = host.remoteObject().objectId;
  if (objectId === undefined) return [];
  const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.find((each) => each.shadowRootType === 'closed');
  if (!root) return [];
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (json) { return JSON.stringify((${source})(this, ...JSON.parse(json))) ?? 'null' }`,
    arguments: [{ value: JSON.stringify(args) }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return [JSON.parse(String(result.value))];
};

const insideClosedRoots = async (frame: Frame, host: string, source: string, args: readonly unknown[]) => {
  const answers: unknown[] = [];
  for (const handle of await frame.$$(host)) {
    answers.push(...(await inside(handle, source, args)));
    await handle.dispose();
  }
  return answers;
};

/** Runs in the background. `dispatch` is what the browser itself calls when the keys are pressed. */
const dispatchCommand = async (name: string): Promise<void> => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab?: chrome.tabs.Tab): void };
  event.dispatch(name, tab);
};

/**
 * Runs code in the browser's own list of extensions; `id` there is that of ours. Reloaded, an extension from a folder
 * stays off unless there is a developer.
 */
const inExtensionList = async (browser: Browser, code: string): Promise<void> => {
  const [id] = (await browser.extensions()).keys();
  const list = await browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(`(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await ${code};
  })(${JSON.stringify(id)})`);
  await list.close();
};

/** Starts Chromium: a fresh profile, headless unless told otherwise. */
export const launchChromium = async (options: LaunchOptions): Promise<Driver> => {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    timeout: startsWithin,
    protocolTimeout: answersWithin,
    args: flags(options),
    ...(options.profile && { userDataDir: options.profile }),
    // The second one puts a bar over the page that tells a person what she knows.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.headless === false ? ['--enable-automation'] : [])],
    defaultViewport:
      options.headless === false ? null : { ...viewport(options), deviceScaleFactor: options.deviceScaleFactor ?? 1 },
  });
  const errors: string[] = [];
  const background = options.extension ? await backgroundOf(browser) : undefined;
  if (background) await watchErrors(background.worker.client, errors);
  return {
    browser,
    ...(background && { extensionUrl: new URL('/', background.url).href }),
    openExtensionPage: async (page: Page, url) => {
      await page.goto(url);
    },
    insideClosedRoots,
    pressToolbarButton: async (page) => {
      const [extension] = (await browser.extensions()).values();
      if (extension) await page.triggerExtensionAction(extension);
    },
    panelsOpen: async (path) =>
      browser.targets().filter((target) => {
        const { pathname, search } = new URL(target.url() || 'about:blank');
        return pathname === `/${path}` && search === '';
      }).length,
    command: async (name) => {
      const { worker } = await backgroundOf(browser);
      await worker.evaluate(dispatchCommand, name);
    },
    stopBackground: async () => {
      const { worker } = await backgroundOf(browser);
      // The target is closed, then the session with it: a worker that is quick to stop has taken that along.
      await worker.close().catch((error: unknown) => {
        if (!String(error).includes('No session with given id')) throw error;
      });
    },
    reloadExtension: () => inExtensionList(browser, 'chrome.developerPrivate.reload(id, { failQuietly: true })'),
    switchExtension: (on) => inExtensionList(browser, `chrome.management.setEnabled(id, ${on})`),
    refuseLater: async (on) => {
      const [here, gone] = ['later.js', 'gone.js'].map((file) => resolve(options.extension ?? '', file));
      renameSync((on ? here : gone) ?? '', (on ? gone : here) ?? '');
    },
    zoom: async (_page, factor) => {
      const { worker } = await backgroundOf(browser);
      await worker.evaluate((by) => chrome.tabs.setZoom(by), factor);
    },
    extensionErrors: async () => [...errors],
  };
};

/** Size of a page in CSS pixels. */
export const viewport = (options: LaunchOptions) => options.viewport ?? { width: 1280, height: 900 };
