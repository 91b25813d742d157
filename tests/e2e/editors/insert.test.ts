import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorNames } from '../../../src/demo/desk/editors';
import { type DeskServer, startDesk } from '../../../src/demo/desk/server';
import type { Outcome } from '../../../src/editors/editor';
import { browsers, launch, type Session } from '../../support/browser';
import { openDraft, undo } from '../../support/desk';
import { waitFor, waitUntilStill } from '../../support/wait';
import { type BoxInProbe, openInProbe } from './box-in-probe';
import { buildProbe } from './probe/build';
import { ask } from './probe/line';

const SENTENCE = 'I am sorry about that.';

/** Drafts with the place at `|`, and what is inserted there. */
const places: readonly (readonly [what: string, draft: string, text: string])[] = [
  ['before the first words', 'Hello Ana,\n|I look at it. Soon.', `${SENTENCE} `],
  ['at the end of a paragraph before another', 'I look at it.|\nRegards', ` ${SENTENCE}`],
  ['into an empty line between others', 'Hello Ana,\n|\nRegards', SENTENCE],
  ['into the empty line that was just begun', 'Hello Ana,\n|', SENTENCE],
  ['between Persian sentences', 'سلام.| بررسی می‌کنم.', ' متأسفم 😀.'],
];

describe.each(browsers)('in %s', (name) => {
  let desk: DeskServer;
  let session: Session;

  beforeAll(async () => {
    desk = await startDesk();
    session = await launch(name, { extension: await buildProbe(name) });
  });

  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  describe.each(editorNames)('a sentence is inserted into %s', (editor) => {
    let box: BoxInProbe;

    const insert = (at: number, text: string): Promise<Outcome> =>
      ask(box.page, 'replace', { span: [at, at], expected: '', text });

    beforeEach(async () => {
      box = await openInProbe(await openDraft(session, desk.url, editor), editor);
    });
    afterEach(() => box.page.close());

    it.each(places)('%s, and one undo takes it back', async (_, sample, text) => {
      const at = sample.indexOf('|');
      const before = await box.type(...sample.replace('|', '').split('\n'));
      expect(before.text).toBe(sample.replace('|', ''));
      expect(await insert(at, text)).toBe('done');
      const after = await waitUntilStill('the sentence', box.draft, 100);
      expect(after.text).toBe(sample.replace('|', text));
      expect(await box.read()).toBe(after.text);
      await undo(box.page);
      await waitFor('the former draft', async () => (await box.draft()).text === before.text);
      await box.redo();
      await waitFor('the sentence again', async () => (await box.draft()).text === after.text);
    });

    it('as the first words of an empty draft, and typing goes on behind it', async () => {
      expect(await insert(0, SENTENCE)).toBe('done');
      await box.page.keyboard.type(' Really.');
      await waitFor('both', async () => (await box.draft()).text === `${SENTENCE} Really.`);
      expect(await box.read()).toBe(`${SENTENCE} Really.`);
    });

    it('before the caret that stood there, and elsewhere without moving it', async () => {
      await box.type('I look at it.');
      expect(await insert(13, ` ${SENTENCE}`)).toBe('done');
      expect(await insert(0, 'Well. ')).toBe('done');
      await box.page.keyboard.type(' Now.');
      await waitFor('all', async () => (await box.draft()).text === `Well. I look at it. ${SENTENCE} Now.`);
    });
  });

  it('wrote no error', async () => {
    expect(await session.problems()).toEqual([]);
  });
});
