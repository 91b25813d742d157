/// <reference types="chrome" />
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { built, launch, type Session } from '../../support/browser';
import { intoDraft, openDraft, typeDraft } from '../../support/desk';
import type { BrowserName } from '../../support/find-browser';
import { markedWords } from '../../support/marks';
import type { PackServer } from '../../support/pack-server';
import { waitFor } from '../../support/wait';
import { drawLot, readStore, type ShelfReading } from './shelf';

const PAGE = 'src/options/index.html#packs';
const WIDE = { width: 1100, height: 900 };
/** Milliseconds that a small machine may take to check and compile a pack. */
const PATIENCE = 30_000;

/** An agent with an open draft in the demo desk, and the page of team rules beside it. */
export interface Agent {
  readonly session: Session;
  readonly draft: Page;
  readonly options: Page;
  text(selector: string): Promise<string>;
  press(label: string): Promise<void>;
  /** Waits until an element of the page says something. */
  shows(what: string, selector: string, words: RegExp): Promise<unknown>;
  /** Types the address of a pack and looks at it. */
  lookAt(address: string): Promise<void>;
  /** Asks for a new version, and waits until the page has heard what came of it. */
  update(): Promise<void>;
  isMarked(word: string): Promise<boolean>;
  /** Waits for the mark under a word of the draft. */
  marked(word: string): Promise<void>;
  /** Chooses a pack's file, and its signature where it is named, too. */
  chooseFiles(...paths: readonly string[]): Promise<void>;
  /** Expects the page of team rules to fit on a narrow screen, and takes its picture. */
  fitsNarrow(shot: string): Promise<void>;
  /** Waits until the popup has news of packs, and closes it again. */
  popupSays(words: RegExp, shot: string): Promise<void>;
  /** Asks the background as a page of the extension does. */
  ask<T>(name: string, ask: object): Promise<T>;
  /** Asks, waits until so many questions of frames were answered in the meantime, and ends the background. */
  askAndStop(name: string, ask: object, questions: number): Promise<void>;
  /** What is stored. */
  shelf(): Promise<ShelfReading>;
  /** Gives this installation its place in the queue for a pack. */
  drawLot(pack: string, place: number): Promise<void>;
}

/** Starts the agent's browser: a draft with these words, and the page of team rules. */
export async function startAgent(
  name: BrowserName,
  desk: string,
  server: PackServer,
  words: string,
  builtinWord: string,
): Promise<Agent> {
  const session = await launch(name, { extension: built[name] });
  const draft = await openDraft(session, desk, 'contenteditable');
  await typeDraft(draft, words);
  const options = await session.openExtensionPage(PAGE);
  await options.setViewport(WIDE);
  const agent: Agent = {
    session,
    draft,
    options,
    text: (selector) => options.$eval(selector, (element) => element.textContent ?? ''),
    press: async (label) => {
      await options.bringToFront();
      const button = await options.waitForSelector(`::-p-xpath(//button[contains(., "${label}")])`);
      await button?.click();
    },
    shows: (what, selector, wanted) => waitFor(what, async () => wanted.test(await agent.text(selector)), PATIENCE),
    lookAt: async (address) => {
      await options.bringToFront();
      await options.locator('input[type=url]').fill(address);
      await agent.press('Look at it');
    },
    update: async () => {
      const asked = server.log.length;
      await agent.press('Look for a new version');
      await waitFor('the server to be asked', () => server.log.length > asked, PATIENCE);
      await waitFor('the page to be at rest', () => options.$('.packs[aria-busy=false]'), PATIENCE);
    },
    isMarked: async (word) => (await markedWords(session, draft)).some((mark) => mark.endsWith(`: ${word}`)),
    marked: async (word) => {
      await draft.bringToFront();
      await intoDraft(draft);
      await waitFor(`the mark under ${word}`, () => agent.isMarked(word), PATIENCE);
    },
    chooseFiles: async (...paths) => {
      const input = await options.waitForSelector('.rl-open-file input[type=file]');
      await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(...paths);
    },
    fitsNarrow: async (shot) => {
      await options.setViewport({ width: 320, height: 900 });
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await session.shot(options, shot, { fullPage: true });
      await options.setViewport(WIDE);
    },
    popupSays: async (wanted, shot) => {
      const popup = await session.openPopup(draft);
      const news = () => popup.$eval('.pack-news-list', (list) => list.textContent ?? '');
      await waitFor(`the popup to say ${wanted}`, async () => wanted.test(await news()), PATIENCE);
      await popup.$eval('.pack-news-list', (list) => list.scrollIntoView());
      await session.shot(popup, shot);
      await popup.close();
    },
    ask: (message, ask) => options.evaluate(async (sent) => chrome.runtime.sendMessage(sent), { name: message, ask }),
    askAndStop: async (message, ask, questions) => {
      await options.evaluate(
        async (sent, rounds) => {
          // Nobody is left to answer: the browser says so in its own words.
          void chrome.runtime.sendMessage(sent).catch(() => undefined);
          for (let round = 0; round < rounds; round++)
            await chrome.runtime.sendMessage({ name: 'rules', ask: { site: 'desk.example' } });
        },
        { name: message, ask },
        questions,
      );
      await session.stopBackground();
    },
    shelf: () => readStore(options),
    drawLot: (pack, place) => drawLot(options, pack, place),
  };
  await agent.marked(builtinWord);
  return agent;
}
