import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import { seed } from '../../support/seed';
import { type AllBoxes, startBoxes } from './all-boxes';
import { type BoxName, boxes, boxNames } from './boxes';
import { ask } from './probe/line';
import type { Edit } from './probe/press';

/** Scripts per editor; `npm run test:editors` takes 1000. */
const SCRIPTS = Number(process.env.REPLYLINT_SCRIPTS ?? 25);
const LONGEST_SCRIPT = 8;

const words = fc.constantFrom(
  'our policy ',
  'x',
  ", I don't",
  '.',
  ' at all',
  'نمی‌دانم ',
  'Өнөөдөр',
  ' știu',
  'está 😀',
);
const at = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const scriptsFor = (editor: BoxName): Edit[][] => {
  const { hasLines, fixesWait } = boxes[editor];
  const does = fc.oneof(
    { weight: 48, arbitrary: fc.constant<Edit['does']>('insert') },
    { weight: 24, arbitrary: fc.constant<Edit['does']>('delete') },
    { weight: hasLines ? 12 : 0, arbitrary: fc.constant<Edit['does']>('break') },
    { weight: fixesWait ? 1 : 4, arbitrary: fc.constant<Edit['does']>('fix') },
  );
  const script = fc.array(fc.record({ does, at, words }), { minLength: 1, maxLength: LONGEST_SCRIPT });
  return fc.sample(script, { seed, numRuns: SCRIPTS });
};

/** Lets the page tell what the library holds, and empty the draft, whenever the probe asks for it. */
const listenForStorm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.addEventListener('probe-text', () =>
      document.documentElement.setAttribute('data-probe-text', window.desk?.text() ?? ''),
    );
    document.addEventListener('probe-clear', () => window.desk?.set(''));
  });

/** Lets a clock of the page run faster from now on; runs in the page. */
const speedUp = (times: number): void => {
  if (times === 1) return;
  const { now } = Date;
  const start = now();
  Date.now = () => start + (now() - start) * times;
  const later = window.setTimeout;
  window.setTimeout = ((run: () => void, ms = 0) => later(run, ms / times)) as typeof window.setTimeout;
};

describe.each(browsers)(`in %s, with the seed ${seed}`, (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  it.each(boxNames)(
    `no range of %s is wrong in ${SCRIPTS} scripts of edits`,
    async (editor) => {
      const { page } = await all.open(editor);
      await listenForStorm(page);
      await page.evaluate(speedUp, boxes[editor].timesAsFast ?? 1);
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
      expect(report.wrong && { ...report.wrong, script: scripts[report.wrong.script] }).toBeUndefined();
      expect(report.edits).toBe(scripts.flat().length);
      await page.close();
    },
    20_000 + SCRIPTS * 500,
  );

  it('wrote no error', async () => {
    expect(await all.session.problems()).toEqual([]);
  });
});
