import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import { seed } from '../../support/seed';
import { type AllBoxes, startBoxes } from './all-boxes';
import { boxes, boxNames } from './boxes';
import { ask } from './probe/line';
import { listenForStorm, quickClock, SCRIPTS, scriptsFor } from './storm-scripts';

describe.each(browsers)(`in %s, with the seed ${seed}`, (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  it.each(boxNames)(
    `no range of %s is wrong in ${SCRIPTS} scripts of edits`,
    async (editor) => {
      const { page } = await all.open(editor, quickClock(editor));
      await listenForStorm(page);
      const scripts = scriptsFor(editor);
      const { hasNodes, edits } = boxes[editor];
      const report = await ask(page, 'storm', {
        scripts,
        hasNodes,
        how: {
          by: (name === 'chromium' && edits) || 'commands',
          keys: boxes[editor].doneByKey ?? [],
          frames: boxes[editor].framesToCaret ?? 0,
        },
      });
      const wrong = report.wrong && { ...report.wrong, script: scripts[report.wrong.script] };
      if (wrong) throw new Error(JSON.stringify(wrong));
      expect(report.edits).toBe(scripts.flat().length);
      await page.close();
    },
    20_000 + SCRIPTS * 500,
  );

  it('wrote no error', async () => {
    expect(await all.session.problems()).toEqual([]);
  });
});
