import type { Page } from 'puppeteer-core';
import type { Outcome } from '../../../src/editors/editor';
import type { Span } from '../../../src/engine/types';
import { type DraftReading, readDraft } from '../../support/desk';
import { typeKeys } from '../../support/keys';
import { waitFor, waitUntilStill } from '../../support/wait';
import { type Box, type BoxName, boxes } from './boxes';
import { ask } from './probe/line';
import { ownWords } from './probe/own-words';
import { stillDraft } from './still';

/** A reply box of the desk that the probe has opened. */
export interface BoxInProbe {
  readonly page: Page;
  readonly kind: string;
  /** Lines as the box takes them: a box of one line has spaces between them. */
  joined(lines: readonly string[]): string;
  /** Types paragraphs with real keys. */
  type(...paragraphs: readonly string[]): Promise<DraftReading>;
  /** Lets a script of the page set the draft. */
  set(text: string): Promise<DraftReading>;
  /** What the library's own model holds. */
  draft(): Promise<DraftReading>;
  /** What our editor reads as the agent's words. */
  read(): Promise<string>;
  /** Redoes in the way of the box. */
  redo(): Promise<void>;
  /** Replaces words where they stand, for the first or the second time. */
  replace(words: string, text: string, times?: 1 | 2): Promise<Outcome>;
}

/** Where words stand in a text, for the first or the second time. */
export const placeOf = (text: string, words: string, times = 1): Span => {
  let at = -1;
  for (let time = 0; time < times; time++) at = text.indexOf(words, at + 1);
  return [at, at + words.length];
};

const redo = async (page: Page, how: Box['redo']): Promise<void> => {
  if (typeof how === 'string') await pressControl(page, how);
  else await page.click(how.button);
};

/** Waits until the library holds what was typed. */
const typeParagraph = async (page: Page, paragraph: string): Promise<void> => {
  const before = (await readDraft(page)).text;
  await typeKeys(page, paragraph);
  await waitFor(`the draft to end with "${paragraph}"`, async () => {
    const now = (await readDraft(page)).text;
    return now !== before && now.trimEnd().endsWith(paragraph.trimEnd());
  });
};

/** Lets the probe open the box of a page. */
export const openInProbe = async (page: Page, editor: BoxName): Promise<BoxInProbe> => {
  const kind = await ask(page, 'open', { box: boxes[editor].selector });
  const draft = () => readDraft(page);
  const read = async () => ownWords(await ask(page, 'read', {}));
  const { hasLines } = boxes[editor];
  const nextLine = async () => {
    const { dom } = await draft();
    await page.keyboard.press(hasLines ? 'Enter' : ' ');
    // Some draw the new line later, and mistake what is typed until then for a line of its own.
    if (hasLines && boxes[editor].hasNodes) await waitFor('the new line', async () => (await draft()).dom !== dom);
    if (boxes[editor].keysAreLost) await waitUntilStill('the new line', draft, 150);
  };
  return {
    page,
    kind,
    draft,
    read,
    joined: (lines) => lines.join(hasLines ? '\n' : ' '),
    type: async (...paragraphs) => {
      for (const [index, paragraph] of paragraphs.entries()) {
        if (index > 0) await nextLine();
        if (paragraph !== '') await typeParagraph(page, paragraph);
      }
      return boxes[editor].keysAreLost ? waitUntilStill('the draft', draft, 150) : stillDraft(page);
    },
    set: async (text) => {
      await page.evaluate((given) => window.desk?.set(given), text);
      await waitFor('the text', async () => (await draft()).text === text);
      return stillDraft(page);
    },
    redo: () => redo(page, boxes[editor].redo),
    replace: async (words, text, times) =>
      ask(page, 'replace', { span: placeOf(await read(), words, times), expected: words, text }),
  };
};

/** Holds Ctrl (and Shift for a capital letter) and presses a letter. */
export const pressControl = async (page: Page, letter: string): Promise<void> => {
  await page.keyboard.down('Control');
  if (letter !== letter.toLowerCase()) await page.keyboard.down('Shift');
  await page.keyboard.press(letter as 'b');
  if (letter !== letter.toLowerCase()) await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
};
