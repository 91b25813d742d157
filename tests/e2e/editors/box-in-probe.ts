import type { Page } from 'puppeteer-core';
import type { EditorName } from '../../../src/demo/desk/editors/editor';
import type { Outcome } from '../../../src/editors/editor';
import type { Span } from '../../../src/engine/types';
import type { Session } from '../../support/browser';
import { type DraftReading, openDraft, readDraft, typeDraft } from '../../support/desk';
import { waitFor, waitUntilStill } from '../../support/wait';
import { boxes } from './boxes';
import { ask } from './probe/line';

/** A reply box of the desk that the probe has opened. */
export interface BoxInProbe {
  readonly page: Page;
  readonly kind: string;
  /** Types paragraphs with real keys. */
  type(...paragraphs: readonly string[]): Promise<DraftReading>;
  /** Lets a script of the page set the draft. */
  set(text: string): Promise<DraftReading>;
  /** What the library's own model holds. */
  draft(): Promise<DraftReading>;
  /** What our editor reads. */
  read(): Promise<string>;
  /** Replaces words where they stand, for the first or the second time. */
  replace(words: string, text: string, times?: 1 | 2): Promise<Outcome>;
}

/** Where words stand in a text, for the first or the second time. */
export const placeOf = (text: string, words: string, times = 1): Span => {
  let at = -1;
  for (let time = 0; time < times; time++) at = text.indexOf(words, at + 1);
  return [at, at + words.length];
};

/** Opens an empty box in a new tab. */
export const openBox = async (session: Session, url: string, editor: EditorName): Promise<BoxInProbe> => {
  const page = await openDraft(session, url, editor);
  const kind = await ask(page, 'open', { box: boxes[editor].selector });
  const draft = () => readDraft(page);
  const read = async () => (await ask(page, 'read', {})).text;
  return {
    page,
    kind,
    draft,
    read,
    type: async (...paragraphs) => {
      for (const [index, paragraph] of paragraphs.entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        if (paragraph !== '') await typeDraft(page, paragraph);
      }
      return waitUntilStill('the draft', draft, 150);
    },
    set: async (text) => {
      await page.evaluate((given) => window.desk?.set(given), text);
      await waitFor('the text', async () => (await draft()).text === text);
      return waitUntilStill('the draft', draft, 100);
    },
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
