import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import type { BrowserName } from '../../support/find-browser';
import { seed } from '../../support/seed';
import { type AllBoxes, startBoxes } from './all-boxes';
import { type BoxName, boxes, boxNames } from './boxes';
import { ask } from './probe/line';
import { listenForStorm, quickClock, SCRIPTS, scriptsFor } from './storm-scripts';

/** Scripts that are played at a time: the driver gives up on a question that nobody answers for long. */
const AT_A_TIME = 200;

/** Plays all scripts of a box; throws with the first one after which something was wrong. */
const playStorm = async (all: AllBoxes, browser: BrowserName, editor: BoxName): Promise<void> => {
  const { page } = await all.open(editor, quickClock(editor));
  await listenForStorm(page);
  const scripts = scriptsFor(editor);
  const { hasNodes, edits, doneByKey, framesToCaret } = boxes[editor];
  const by = (browser === 'chromium' && edits) || 'commands';
  const how = { by, keys: doneByKey ?? [], frames: framesToCaret ?? 0 } as const;
  for (let at = 0; at < scripts.length; at += AT_A_TIME) {
    const some = scripts.slice(at, at + AT_A_TIME);
    const report = await ask(page, 'storm', { scripts: some, hasNodes, how });
    const wrong = report.wrong && { ...report.wrong, script: some[report.wrong.script] };
    if (wrong) throw new Error(JSON.stringify(wrong));
    expect(report.edits).toBe(some.flat().length);
  }
  await page.close();
};

/** Boxes of about half of the time that all take: two files share them, so that two processes can. */
const firstHalf: readonly BoxName[] = [
  'textarea',
  'contenteditable',
  'gmail',
  'ckeditor5',
  'tinymce',
  'prosemirror',
  'slate-0-47',
  'codemirror',
];

/** Which half of the boxes a file plays. */
export type Half = 'first' | 'second';

/** The tests of a file: for each of its boxes one that plays all scripts. */
export const testStorm = (half: Half): void => {
  const names = boxNames.filter((name) => firstHalf.includes(name) === (half === 'first'));

  describe.each(browsers)(`in %s, with the seed ${seed}`, (name) => {
    let all: AllBoxes;

    beforeAll(async () => {
      all = await startBoxes(name);
    });
    afterAll(() => all.close());

    it.each(names)(
      `no range of %s is wrong in ${SCRIPTS} scripts of edits`,
      (editor) => playStorm(all, name, editor),
      120_000 + SCRIPTS * 500,
    );

    it('wrote no error', async () => {
      expect(await all.session.problems()).toEqual([]);
    });
  });
};
