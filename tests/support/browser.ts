/// <reference types="chrome" />
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { closeForSure, endForSure } from './end';
import type { BrowserName } from './find-browser';
import { launchFirefox } from './firefox';
import { watchForStrangers } from './strangers';
import { waitFor } from './wait';

/** Both, for `describe.each`. REPLYLINT_BROWSERS=chromium narrows it down while working on a test. */
export const browsers: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter((name) =>
  (process.env.REPLYLINT_BROWSERS ?? 'chromium,firefox').includes(name),
);

/** The built extension for a browser. */
export const built: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** A running browser with everything that a test may ask of it; the same for both kinds. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A new tab in front. Its console errors and uncaught errors are collected. */
  newPage(url?: string): Promise<Page>;
  /** The popup for the page's tab, in a window of its own, so that the page stays visible. */
  openPopup(page: Page): Promise<Page>;
  /** The side panel for the page's window, in a window of its own. */
  openPanel(page: Page): Promise<Page>;
  /** How many side panels stand beside pages, without those of `openPanel`. */
  panelsOpen(): Promise<number>;
  /** A page of the extension by its path, in a window of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Calls `look` with every closed shadow root whose host matches. It runs in the page: it can use nothing but its
   * arguments, which go there and back as JSON.
   */
  insideClosedRoots<Args extends readonly unknown[], Answer>(
    frame: Frame,
    host: string,
    look: (root: ShadowRoot, ...args: Args) => Answer,
    ...args: Args
  ): Promise<Answer[]>;
  /** Gives the extension what a press on its toolbar button gives: a look at the page of this tab. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Zooms the page in front as a person does in the browser's menu; 1 is 100 %. */
  zoom(page: Page, factor: number): Promise<void>;
  /** Does what the shortcut of a manifest command does to the tab in front. */
  command(name: string): Promise<void>;
  /** Ends the background as the browser does when it wants the memory back; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew from its folder, as an update does; open pages stay open. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off, or on again, as a person does in the browser's list of extensions. */
  switchExtension(on: boolean): Promise<void>;
  /** The browser refuses to start `later.js` in pages, or does so again. The folder of the extension must be a copy. */
  refuseLater(on: boolean): Promise<void>;
  /** Console errors and uncaught errors of all pages and of the extension so far, in words. */
  problems(): Promise<readonly string[]>;
  /** Requests so far that wanted to leave the machine. */
  strangers(): readonly string[];
  /** Saves what the page shows (`fullPage`: all of it) as `artifacts/NAME-BROWSER.png` and returns that path. */
  shot(page: Page, name: string, how?: { readonly fullPage?: boolean }): Promise<string>;
  close(): Promise<void>;
}

const POPUP = 'src/popup/index.html';
const PANEL = 'src/panel/index.html';
const POPUP_SIZE = { width: 400, height: 600 };

const collectProblems = (page: Page, problems: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`${page.url()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
};

/** Asks, inside a page of the extension, for the tab that shows an address. */
const tabOf = (popup: Page, url: string): Promise<{ id?: number | undefined; windowId?: number | undefined }> =>
  popup.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((tab) => tab.url === wanted);
    return { id: tab?.id, windowId: tab?.windowId };
  }, url);

const openTab = async (driver: Driver, problems: string[], options: LaunchOptions, type: 'tab' | 'window') => {
  const page = await driver.browser.newPage({ type });
  collectProblems(page, problems);
  closeForSure(page);
  // Firefox is told by a preference.
  if (options.colorScheme && driver.extensionUrl?.startsWith('chrome')) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme }]);
  }
  return page;
};

const openExtensionPage = async (driver: Driver, page: Page, path: string): Promise<Page> => {
  if (!driver.extensionUrl) throw new Error('This browser runs without the extension.');
  await driver.openExtensionPage(page, driver.extensionUrl + path);
  await page.setViewport(POPUP_SIZE);
  return page;
};

/** Starts a browser. Headless unless told otherwise; every session has a profile of its own. */
export const launch = async (name: BrowserName, options: Omit<LaunchOptions, 'proxyPort'> = {}): Promise<Session> => {
  // In a window that a person sees, she may go wherever she likes.
  const strangers = options.headless === false ? undefined : await watchForStrangers();
  const full: LaunchOptions = { ...options, ...(strangers && { proxyPort: strangers.port }) };
  const driver = await (name === 'chromium' ? launchChromium(full) : launchFirefox(full));
  const problems: string[] = [];
  const window = () => openTab(driver, problems, full, 'window');
  return {
    name,
    browser: driver.browser,
    newPage: async (url) => {
      const page = await openTab(driver, problems, full, 'tab');
      // In a tab behind another one, Firefox gives frames no focus.
      await waitFor('the tab in front', () => page.evaluate(() => document.visibilityState === 'visible'));
      if (url) await page.goto(url);
      return page;
    },
    openPopup: async (page) => {
      const popup = await openExtensionPage(driver, await window(), POPUP);
      const { id } = await tabOf(popup, page.url());
      return openExtensionPage(driver, popup, `${POPUP}?tab=${id}`);
    },
    openPanel: async (page) => {
      const panel = await openExtensionPage(driver, await window(), PANEL);
      const { windowId } = await tabOf(panel, page.url());
      return openExtensionPage(driver, panel, `${PANEL}?window=${windowId}`);
    },
    panelsOpen: () => driver.panelsOpen(PANEL),
    openExtensionPage: async (path) => openExtensionPage(driver, await window(), path),
    insideClosedRoots: async <Args extends readonly unknown[], Answer>(
      frame: Frame,
      host: string,
      look: (root: ShadowRoot, ...args: Args) => Answer,
      ...args: Args
    ) => (await driver.insideClosedRoots(frame, host, String(look), args)) as Answer[],
    pressToolbarButton: (page) => driver.pressToolbarButton(page),
    zoom: (page, factor) => driver.zoom(page, factor),
    command: (command) => driver.command(command),
    stopBackground: () => driver.stopBackground(),
    reloadExtension: () => driver.reloadExtension(),
    refuseLater: (on) => driver.refuseLater(on),
    switchExtension: (on) => driver.switchExtension(on),
    problems: async () => [...problems, ...(await driver.extensionErrors())],
    strangers: () => strangers?.seen() ?? [],
    shot: async (page, shot, how = {}) => {
      mkdirSync('artifacts', { recursive: true });
      const path = join('artifacts', `${shot}-${name}.png`) as `${string}.png`;
      mkdirSync(join(path, '..'), { recursive: true });
      // A page that fits its window is taken as it stands: Chromium shifts some of those that run from right to left.
      const isLonger = () => page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
      await page.screenshot({ path, fullPage: how.fullPage === true && (await isLonger()) });
      return path;
    },
    close: async () => {
      await endForSure(driver.browser);
      strangers?.close();
    },
  };
};
