import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import { seed } from '../../support/seed';
import { type AllBoxes, startBoxes } from './all-boxes';
import { boxNames } from './boxes';
import { play, scriptOf } from './scripts';

/** Steps per editor; `npm run test:editors` takes 100. */
const STEPS = Number(process.env.REPLYLINT_STEPS ?? 15);
const LENGTH = 25;

describe.each(browsers)(`in %s, with the seed ${seed}`, (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  it.each(boxNames)(
    'what is read of %s is what it holds, whatever is done to it',
    async (editor) => {
      const box = await all.open(editor);
      let refused = 0;
      const script = fc.asyncProperty(scriptOf(LENGTH, editor), async (steps) => {
        refused += await play(box, editor, steps);
      });
      await fc.assert(script, { numRuns: Math.ceil(STEPS / LENGTH), seed, endOnFailure: true });
      expect(await all.session.problems()).toEqual([]);
      expect(refused).toBeLessThan(Math.max(3, STEPS / 20));
      await box.page.close();
    },
    120_000 + STEPS * 1_000,
  );
});
