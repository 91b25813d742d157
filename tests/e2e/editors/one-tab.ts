import { intoDraft } from '../../support/desk';
import type { AllBoxes } from './all-boxes';
import { type BoxInProbe, openInProbe } from './box-in-probe';
import type { BoxName } from './boxes';

/** Lends one tab with a box to test after test, because opening one takes most of the time of a short test. */
export interface OneTab {
  /** Runs with an empty box. After a failure the next one gets a new tab. */
  run(test: (box: BoxInProbe) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Opens no tab before it is needed. */
export const oneTab = (all: () => AllBoxes, editor: BoxName): OneTab => {
  let last: BoxInProbe | undefined;
  const emptied = async ({ page, set }: BoxInProbe): Promise<BoxInProbe> => {
    await page.bringToFront();
    await set('');
    await intoDraft(page);
    return openInProbe(page, editor);
  };
  return {
    run: async (test) => {
      const box = last ? await emptied(last) : await all().open(editor);
      last = undefined;
      try {
        await test(box);
        last = box;
      } finally {
        if (!last) await box.page.close();
      }
    },
    close: async () => {
      await last?.page.close();
    },
  };
};
