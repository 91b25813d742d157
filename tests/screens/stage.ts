/// <reference types="chrome" />
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { DeskServer } from '../../src/demo/desk/server';
import type { Session } from '../support/browser';
import { type Look, wear } from './look';

/** Where screens are brought up: a Chromium with the extension, and the demo desk. */
export interface Stage {
  readonly session: Session;
  readonly desk: DeskServer;
  readonly look: Look;
  /**
   * A page of the extension as the look wants it, `width` CSS pixels wide where the look does not mind. `prepare` runs
   * in it before its own scripts.
   */
  extensionPage<Args extends readonly unknown[]>(
    path: string,
    width: number,
    prepare?: (...args: Args) => void,
    ...args: Args
  ): Promise<Page>;
}

/** A screen in one state, and what brings it up. It gives a page that stands still, to be closed by whoever asked. */
export interface Screen {
  /** Ends up in file names: `popup/live`. */
  readonly name: string;
  open(stage: Stage): Promise<Page>;
}

const HEIGHT = 600;

/** A stage for one look. */
export async function stageFor(session: Session, desk: DeskServer, look: Look): Promise<Stage> {
  const first = await session.openExtensionPage('src/popup/index.html');
  const home = new URL('/', first.url()).href;
  await first.close();
  return {
    session,
    desk,
    look,
    extensionPage: async (path, width, prepare, ...args) => {
      const page = await session.newPage();
      await page.setViewport({ width: look.width ?? width, height: HEIGHT, deviceScaleFactor: look.scale ?? 1 });
      await wear(page, look);
      // tsx wraps functions into a call of this, also those that go into a page.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      if (look.lang) await page.evaluateOnNewDocument(speak, stringsOf(look.lang));
      if (prepare) await page.evaluateOnNewDocument(prepare, ...args);
      await page.goto(home + path);
      return page;
    },
  };
}

/** The strings of a language. One that is not translated yet speaks English, in its own direction. */
function stringsOf(lang: string): Record<string, string> {
  const read = (each: string) =>
    JSON.parse(readFileSync(`public/_locales/${each}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  const known = existsSync(`public/_locales/${lang}/messages.json`) ? read(lang) : {};
  const all = { ...read('en'), ...known };
  const strings = Object.fromEntries(Object.entries(all).map(([key, { message }]) => [key, message]));
  return { ...strings, interfaceLanguage: lang, interfaceDirection: lang === 'fa' ? 'rtl' : 'ltr' };
}

/** Runs in the page: puts a catalogue in place of the browser's. */
function speak(strings: Record<string, string>): void {
  const getMessage = (key: string, values: string | string[] = []) =>
    (strings[key] ?? '').replace(/\$(\d)/g, (_, n) => [values].flat()[n - 1] ?? '');
  for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser])
    if (api) Object.defineProperty(api.i18n, 'getMessage', { value: getMessage });
}
