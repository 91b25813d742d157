import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { changeBetween, shiftSpan } from '../../../src/editors/change';
import type { Span } from '../../../src/engine/types';
import { intoDraft, undo } from '../../support/desk';
import { typeKeys } from '../../support/keys';
import { waitFor } from '../../support/wait';
import { type BoxInProbe, placeOf } from './box-in-probe';
import { type BoxName, boxes } from './boxes';
import { ask } from './probe/line';
import { lines, POOR } from './samples';
import { caretHeard, stillDraft } from './still';

type Case = (box: BoxInProbe, editor: BoxName) => Promise<void>;

const FIX = ["I don't know", 'I will find out'] as const;
const FIXED = POOR.replace(...FIX);

const readsTyped: Case = async (box, editor) => {
  const given = [...lines.slice(0, 2), '', ...lines.slice(2)];
  const { text } = boxes[editor].keysAreLost ? await box.set(box.joined(given)) : await box.type(...given);
  expect(text).toBe(box.joined(given));
  expect(await box.read()).toBe(text);
};

const readsScripted: Case = async (box) => {
  expect(await box.read()).toBe('');
  const given = box.joined([lines[0], '', lines[3]]);
  await box.set(given);
  expect(await box.read()).toBe(given);
};

const readsPrefilled: Case = async (box, editor) => {
  const given = box.joined([lines[1], POOR]);
  await box.set(given);
  await ask(box.page, 'open', { box: boxes[editor].selector });
  expect(await box.read()).toBe(given);
  expect(await box.replace(...FIX)).toBe('done');
  expect((await box.draft()).text).toBe(given.replace(...FIX));
};

const livesOnWhenMoved: Case = async (box) => {
  await box.type(POOR);
  await box.page.evaluate(() => {
    const mount = document.querySelector('[data-desk=reply]');
    const elsewhere = document.createElement('section');
    elsewhere.setAttribute('style', 'position: fixed; inset: 0; background: Canvas; overflow: auto');
    document.body.append(elsewhere);
    if (mount) elsewhere.append(mount);
  });
  await intoDraft(box.page);
  expect(await box.replace(...FIX)).toBe('done');
  expect((await box.draft()).text).toBe(FIXED);
};

const leavesAlone: Case = async (box) => {
  const before = await box.type(lines[3], POOR);
  await ask(box.page, 'measure', { spans: [[0, 20]] });
  await ask(box.page, 'selected', {});
  expect(await box.draft()).toEqual(before);
};

const replacesEqualWords: Case = async (box) => {
  await box.type(POOR);
  expect(await box.replace('our policy', 'what I can do', 2)).toBe('done');
  expect(await box.replace('our policy', 'the plan')).toBe('done');
  const wanted = "It's the plan. I don't know, it's what I can do.";
  expect(await box.read()).toBe(wanted);
  expect((await box.draft()).text).toBe(wanted);
  // However soon the second came after the first: some hear late of the caret that the first has left.
  await undo(box.page);
  await waitFor('the first alone', async () => (await box.draft()).text === wanted.replace('the plan', 'our policy'));
};

const replacesOtherScripts: Case = async (box) => {
  const given = box.joined(lines);
  await box.set(given);
  expect(await box.replace('نمی‌دانم چرا', 'بررسی می‌کنم')).toBe('done');
  expect(await box.replace('Өнөөдөр', 'Маргааш')).toBe('done');
  const wanted = given.replace('نمی‌دانم چرا', 'بررسی می‌کنم').replace('Өнөөдөр', 'Маргааш');
  expect((await box.draft()).text).toBe(wanted);
};

const isUndone: Case = async (box) => {
  const before = await box.type(POOR);
  expect(await box.replace(...FIX)).toBe('done');
  const after = await stillDraft(box.page);
  await undo(box.page);
  await waitFor('the former draft', async () => (await box.draft()).html === before.html);
  expect((await box.draft()).text).toBe(before.text);
  await box.redo();
  await waitFor('the fix again', async () => (await box.draft()).text === after.text);
};

const undoRestoresCaret: Case = async (box) => {
  const { text } = await box.type(POOR);
  const caret = await ask(box.page, 'selected', {});
  expect(await box.replace(...FIX)).toBe('done');
  await undo(box.page);
  await waitFor('the former words', async () => (await box.draft()).text === text);
  await waitFor('the caret at the end', async () => isDeepStrictEqual(await ask(box.page, 'selected', {}), caret));
  await caretHeard(box.page);
  await typeKeys(box.page, '!');
  await waitFor('the mark at the end', async () => (await box.draft()).text === `${text}!`);
};

const keepsCaret: Case = async (box) => {
  await box.type(POOR);
  expect(await box.replace(...FIX)).toBe('done');
  await typeKeys(box.page, ' Sorry.');
  await waitFor('the words', async () => (await box.draft()).text === `${FIXED} Sorry.`);
  expect(await box.read()).toBe(`${FIXED} Sorry.`);
};

const keepsCaretAtWords: Case = async (box) => {
  await box.type("It's our policy");
  await box.page.keyboard.press('End');
  expect(await box.replace('our policy', 'our policy no more')).toBe('done');
  await typeKeys(box.page, '!');
  await waitFor('the mark', async () => (await box.draft()).text === "It's our policy no more!");
};

/** Some browsers take the element away whose words are all typed over; what is typed there next must still be seen. */
const replacesAll: Case = async (box) => {
  const { text } = await box.type("It's our policy");
  expect(await box.replace(text, 'No worries')).toBe('done');
  await undo(box.page);
  await waitFor('the former words', async () => (await box.draft()).text === text);
  await stillDraft(box.page);
  expect(await box.replace(text, 'No worries')).toBe('done');
  await stillDraft(box.page);
  await box.page.keyboard.press('Home');
  await caretHeard(box.page);
  // One letter: behind it Slate 0.47 puts the caret back to the end, with or without us.
  await typeKeys(box.page, '-');
  await waitFor('all words', async () => (await box.draft()).text === '-No worries');
  await waitFor('the same words in the page', async () => (await box.read()) === '-No worries');
};

/** Findings are kept as the content script keeps them: carried over every change, gone when the change was in them. */
const keepsFindings: Case = async (box, editor) => {
  // Slate 0.47 keeps the filler of an empty line when the first letter comes by key, and keys count it.
  await (boxes[editor].keysAreLost ? box.set(POOR) : box.type(POOR));
  let text = POOR;
  let found: readonly Span[] = [placeOf(text, 'our policy'), placeOf(text, 'our policy', 2)];
  const change = async (typed: string, wanted: string, left: number) => {
    await typeKeys(box.page, typed);
    await waitFor(wanted, async () => (await box.draft()).text === wanted && (await box.read()) === wanted);
    const done = changeBetween(text, wanted);
    text = wanted;
    found = found.map((span) => done && shiftSpan(span, done)).filter((span) => span !== undefined);
    expect(found.map((span) => text.slice(...span))).toEqual(Array(left).fill('our policy'));
    for (const { words, rects } of await ask(box.page, 'measure', { spans: found })) {
      expect(rects.length).toBeGreaterThan(0);
      if (boxes[editor].hasNodes) expect(words).toBe('our policy');
    }
  };
  const press = async (key: 'Home' | 'End' | 'ArrowRight', times = 1) => {
    // Some put their own caret back when they draw what was typed.
    await stillDraft(box.page);
    for (let pressed = 0; pressed < times; pressed++) await box.page.keyboard.press(key);
    await caretHeard(box.page);
  };
  await intoDraft(box.page);
  await press('End');
  await change(' Bye.', `${POOR} Bye.`, 2);
  await press('Home');
  await change('(', `(${POOR} Bye.`, 2);
  // Slate 0.47 has its caret at the end by now.
  await press('Home');
  await press('ArrowRight', "(It's our p".length);
  await change('x', `(${POOR.replace('policy', 'pxolicy')} Bye.`, 1);
};

const refusesOtherWords: Case = async (box) => {
  const before = await box.type(POOR);
  const stale = { span: [17, 29] as const, expected: 'I do not know', text: 'I will find out' };
  expect(await ask(box.page, 'replace', stale)).toBe('changed');
  expect(await box.draft()).toEqual(before);
};

const refusesWhileComposing: Case = async (box) => {
  const before = await box.type(POOR);
  await box.page.evaluate(() => window.desk?.root().dispatchEvent(new CompositionEvent('compositionstart')));
  expect(await box.replace(...FIX)).toBe('refused');
  expect((await box.draft()).text).toBe(before.text);
  await box.page.evaluate(() => window.desk?.root().dispatchEvent(new CompositionEvent('compositionend')));
  await waitFor('the fix', async () => (await box.replace(...FIX)) === 'done');
};

/** Runs in the page. */
const setReadOnly = (isReadOnly: boolean): void => {
  type Library = Record<'enableReadOnlyMode' | 'disableReadOnlyMode', (lock: string) => void>;
  const root = window.desk?.root();
  if (!root) return;
  // It would take back what others write into its attributes.
  const library = (root as { ckeditorInstance?: Library }).ckeditorInstance;
  if (library) library[isReadOnly ? 'enableReadOnlyMode' : 'disableReadOnlyMode']('test');
  else if ('readOnly' in root) root.readOnly = isReadOnly;
  else root.contentEditable = String(!isReadOnly);
};

const refusesReadOnly: Case = async (box) => {
  const before = await box.type(POOR);
  await box.page.evaluate(setReadOnly, true);
  expect(await box.replace(...FIX)).toBe('refused');
  expect((await box.draft()).text).toBe(before.text);
  await box.page.evaluate(setReadOnly, false);
  expect(await box.replace(...FIX)).toBe('done');
};

const refusesWhenGone: Case = async (box) => {
  await box.type(POOR);
  const before = await box.read();
  const span = [before.indexOf(FIX[0]), before.indexOf(FIX[0]) + FIX[0].length] as const;
  await box.page.evaluate(() => {
    const root = window.desk?.root();
    const { tinymce, CKEDITOR } = window as unknown as {
      readonly tinymce?: { remove(): void };
      readonly CKEDITOR?: { readonly instances: Readonly<Record<string, { destroy(): void }>> };
    };
    // These two look for their frame later; everything else may go as it is, a frame as a whole.
    if (tinymce) tinymce.remove();
    else if (CKEDITOR) Object.values(CKEDITOR.instances)[0]?.destroy();
    else (root?.ownerDocument.defaultView?.frameElement ?? root)?.remove();
  });
  expect(await ask(box.page, 'canReplace', { span, expected: FIX[0], text: FIX[1] })).toBe(false);
};

/**
 * What every box keeps, in the words of the table of docs/editors.md. Each case gets the box of the one before, emptied;
 * the last two leave one that others could not use.
 */
export const contract: Readonly<Record<string, Case>> = {
  'is opened by the kind that knows it': async (box, editor) => expect(box.kind).toBe(boxes[editor].kind),
  'reads five languages, empty lines and emoji': readsTyped,
  'reads an empty box as empty, and text that a script has set': readsScripted,
  'reads what stood in the box before it was opened, and mends it': readsPrefilled,
  'leaves the draft as it is, byte by byte, while it reads and measures': leavesAlone,
  'replaces the second of two equal words, then the first, the model agrees, and one undo takes back the last alone':
    replacesEqualWords,
  'replaces words of other scripts, in a later paragraph': replacesOtherScripts,
  'replaces all words of a draft, and the typing goes on before the new ones': replacesAll,
  'is undone by one undo right after typing, and redone': isUndone,
  'has its caret back where it was after that undo': undoRestoresCaret,
  'keeps the caret where the agent was typing, and lets the typing go on': keepsCaret,
  'leaves a caret at the end of the replaced words behind the new ones': keepsCaretAtWords,
  'keeps findings at their words through edits before, behind and inside of them': keepsFindings,
  'writes nothing when other words stand there by now': refusesOtherWords,
  'writes nothing while characters are being composed': refusesWhileComposing,
  'writes nothing into a box that has become read-only': refusesReadOnly,
  'is the same after the page has moved it to another place': livesOnWhenMoved,
  'offers nothing for a box that has been taken down': refusesWhenGone,
};
