import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import { undo } from '../../support/desk';
import { typeKeys } from '../../support/keys';
import { waitFor } from '../../support/wait';
import { type AllBoxes, startBoxes } from './all-boxes';
import type { BoxInProbe } from './box-in-probe';
import { boxes, boxNames } from './boxes';
import { oneTab } from './one-tab';
import { ask } from './probe/line';
import { stillDraft } from './still';

const SENTENCE = 'I am sorry about that.';

/** Drafts with the place at `|`, and what is inserted there. */
const places: readonly (readonly [what: string, draft: string, text: string])[] = [
  ['before the first words', 'Hello Ana,\n|I look at it. Soon.', `${SENTENCE} `],
  ['at the end of a paragraph before another', 'I look at it.|\nRegards', ` ${SENTENCE}`],
  ['behind the words that were just typed', 'I look at it.|', ` ${SENTENCE}`],
  ['into an empty line between others', 'Hello Ana,\n|\nRegards', SENTENCE],
  ['into the empty line that was just begun', 'Hello Ana,\n|', SENTENCE],
  ['between Persian sentences', 'سلام.| بررسی می‌کنم.', ' متأسفم 😀.'],
];

const insert = (box: BoxInProbe, at: number, text: string) =>
  ask(box.page, 'replace', { span: [at, at], expected: '', text });

describe.each(browsers)('in %s', (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  describe.each(boxNames)('a sentence is inserted into %s', (editor) => {
    const { hasLines, keysAreLost } = boxes[editor];
    const tab = oneTab(() => all, editor);
    const write = (box: BoxInProbe, text: string) => (keysAreLost ? box.set(text) : box.type(...text.split('\n')));

    afterAll(() => tab.close());

    it.each(places.filter(([, draft]) => hasLines || !draft.includes('\n')))(
      '%s, and one undo takes it back',
      (_, sample, text) =>
        tab.run(async (box) => {
          const at = sample.indexOf('|');
          const before = await write(box, sample.replace('|', ''));
          expect(before.text).toBe(sample.replace('|', ''));
          expect(await insert(box, at, text)).toBe('done');
          const after = await stillDraft(box.page);
          expect(after.text).toBe(sample.replace('|', text));
          expect(await box.read()).toBe(after.text);
          await undo(box.page);
          await waitFor('the former draft', async () => (await box.draft()).text === before.text);
          await box.redo();
          await waitFor('the sentence again', async () => (await box.draft()).text === after.text);
        }),
    );

    it('as the first words of an empty draft, and typing goes on behind it', () =>
      tab.run(async (box) => {
        expect(await insert(box, 0, SENTENCE)).toBe('done');
        await typeKeys(box.page, ' Really.');
        await waitFor('both', async () => (await box.draft()).text === `${SENTENCE} Really.`);
        expect(await box.read()).toBe(`${SENTENCE} Really.`);
      }));

    it('before the caret that stood there, and elsewhere without moving it', () =>
      tab.run(async (box) => {
        await box.type('I look at it.');
        expect(await insert(box, 13, ` ${SENTENCE}`)).toBe('done');
        expect(await insert(box, 0, 'Well. ')).toBe('done');
        await typeKeys(box.page, ' Now.');
        await waitFor('all', async () => (await box.draft()).text === `Well. I look at it. ${SENTENCE} Now.`);
      }));
  });

  it('wrote no error', async () => {
    expect(await all.session.problems()).toEqual([]);
  });
});
