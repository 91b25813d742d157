import type { Browser, Frame, Page } from 'puppeteer-core';

/** What one kind of browser is started with. */
export interface LaunchOptions {
  /** Folder of a built extension; without it the browser runs bare. */
  readonly extension?: string;
  /** CSS pixels of a page; default 1280 x 900. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Folder of the profile, for a browser that is started again; without it a fresh one. */
  readonly profile?: string;
  /** Home folder of the user for Firefox, which looks there for policies; without it the real one. */
  readonly home?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Port of the proxy that all requests to other machines are sent to; without it they go where they will. */
  readonly proxyPort?: number;
}

/**
 * Milliseconds: how long a browser may take to start, and to answer one command. A test ends after 120 s without a
 * word of what it waited for; the driver names the command.
 */
export const startsWithin = 90_000;
export const answersWithin = 100_000;

/** What the two browsers do differently; everything else is written once, in `browser.ts`. */
export interface Driver {
  readonly browser: Browser;
  /** `chrome-extension://.../`, `moz-extension://.../`; only with an extension. */
  readonly extensionUrl?: string;
  /** Loads a page of the extension into a tab of the browser. */
  openExtensionPage(page: Page, url: string): Promise<void>;
  /**
   * Calls a function in the page with every closed shadow root whose host matches the selector. Source of the
   * function: `(root: ShadowRoot, ...args) => JSON value`. Answers in document order; empty when there is no such root.
   */
  insideClosedRoots(frame: Frame, host: string, source: string, args: readonly unknown[]): Promise<unknown[]>;
  /** Gives the extension what a press on its toolbar button gives: a look at the page of this tab. */
  pressToolbarButton(page: Page): Promise<void>;
  /** How many side panels with this page of the extension stand in the browser's windows. */
  panelsOpen(path: string): Promise<number>;
  /** Does what the shortcut of a manifest command does. Headless browsers hear no shortcuts of extensions. */
  command(name: string): Promise<void>;
  /** Ends the background as the browser does when it wants the memory back; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew from its folder, as an update does; open pages stay open. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off, or on again, as a person does in the browser's list of extensions. */
  switchExtension(on: boolean): Promise<void>;
  /** The browser refuses to start `later.js` in pages, or does so again. The folder of the extension must be a copy. */
  refuseLater(on: boolean): Promise<void>;
  /** Zooms the page in front as a person does in the browser's menu; 1 is 100 %. */
  zoom(page: Page, factor: number): Promise<void>;
  /** Errors of the extension's own pages and of its background, so far. */
  extensionErrors(): Promise<readonly string[]>;
}
