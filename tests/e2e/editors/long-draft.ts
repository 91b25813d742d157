import { expect } from 'vitest';
import type { Span } from '../../../src/engine/types';
import { undo } from '../../support/desk';
import { waitFor } from '../../support/wait';
import type { AllBoxes } from './all-boxes';
import { type BoxInProbe, placeOf } from './box-in-probe';
import { comparePlaces } from './in-place';
import { ask } from './probe/line';
import { stillDraft } from './still';

const LINES = Array.from({ length: 2000 }, (_, index) => `This is line n${index + 1} of our policy.`);
const TEXT = LINES.join('\n');
const ABOVE = 'Somebody else wrote this.\n';

/** Scrolls until a line is drawn in the middle of the box, and waits until it is read. */
const scrollTo = async (box: BoxInProbe, line: number): Promise<void> => {
  await waitFor(`line ${line}`, async () => {
    await box.page.evaluate((part) => {
      const scroller = document.querySelector('.cm-scroller');
      if (scroller) scroller.scrollTop = scroller.scrollHeight * part - scroller.clientHeight / 2;
    }, line / LINES.length);
    return (await box.read()).includes(`n${line} `);
  });
  await stillDraft(box.page);
};

/**
 * Holds a draft of 2,000 lines in CodeMirror, which draws only some of them: it is marked where it is drawn, and a fix
 * is right or refused, wherever it is scrolled to.
 */
export const tryLongDraft = async (all: AllBoxes): Promise<void> => {
  const box = await all.open('codemirror');
  await box.page.addStyleTag({ content: '.cm-editor { height: 220px } .cm-scroller { overflow: auto }' });
  await box.set(TEXT);
  let held = TEXT;
  /** Words that can be told from those of all other lines. */
  const wordsOf = (line: number) => `n${line} of our policy`;
  const spanOf = async (line: number) => placeOf(await box.read(), wordsOf(line));
  const fix = async (line: number, span: Span) => {
    const words = wordsOf(line);
    const outcome = await ask(box.page, 'replace', { span, expected: words, text: `n${line} of my promise` });
    const wanted = outcome === 'done' ? held.replace(`${words}.`, `n${line} of my promise.`) : held;
    expect((await stillDraft(box.page)).text).toBe(wanted);
    if (outcome === 'done') {
      await undo(box.page);
      await waitFor('the former draft', async () => (await box.draft()).text === held);
    }
    await stillDraft(box.page);
    return outcome;
  };

  // It may draw once more when it has measured what it drew.
  const marksAreRight = () => expect.poll(() => comparePlaces(box, true), { timeout: 10_000 }).toBeGreaterThan(20);
  await marksAreRight();
  expect(await fix(1, await spanOf(1))).toBe('done');
  for (const line of [1000, 2000, 500]) {
    await scrollTo(box, line);
    await marksAreRight();
    await fix(line, await spanOf(line));
  }
  const before = await spanOf(500);
  await scrollTo(box, 1200);
  await box.page.evaluate(() => document.dispatchEvent(new Event('page-writes-above')));
  held = ABOVE + TEXT;
  await stillDraft(box.page);
  await marksAreRight();
  await fix(1200, await spanOf(1200));
  expect(await fix(500, before)).not.toBe('done');
  await box.page.close();
};
