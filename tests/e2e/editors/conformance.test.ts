import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import { type AllBoxes, startBoxes } from './all-boxes';
import { boxNames } from './boxes';
import { contract } from './contract';
import { exceptions } from './exceptions';
import { oneTab } from './one-tab';

describe.each(browsers)('in %s', (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  describe.each(boxNames)('an editor of %s', (editor) => {
    const tab = oneTab(() => all, editor);
    const isKept = (what: string) =>
      !exceptions.some((each) => each.editor === editor && each.what === what && each.browsers.includes(name));

    afterAll(() => tab.close());

    it.each(Object.keys(contract).filter(isKept))('%s', async (what) => {
      await tab.run(async (box) => contract[what]?.(box, editor));
    });
  });

  it('wrote no error', async () => {
    expect(await all.session.problems()).toEqual([]);
  });
});
