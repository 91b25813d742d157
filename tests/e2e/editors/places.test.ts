import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import { waitFor } from '../../support/wait';
import { type AllBoxes, startBoxes } from './all-boxes';
import { boxes, boxNames } from './boxes';
import { comparePlaces } from './in-place';
import { tryLongDraft } from './long-draft';
import { lines } from './samples';

const patient = { timeout: 10_000 };
const MANY_LINES = [...lines, 'and so on '.repeat(20).trim()];

/** What a page does to the box or around it; runs in the page. */
const layouts: Readonly<Record<string, () => void>> = {
  'in a page at 80 %': () => document.documentElement.style.setProperty('zoom', '0.8'),
  'in a page at 125 %': () => document.documentElement.style.setProperty('zoom', '1.25'),
  'in a page at 200 %': () => document.documentElement.style.setProperty('zoom', '2'),
  'in a box of the other direction': () => window.desk?.root().setAttribute('dir', 'rtl'),
  'in a narrow box, over wrapped lines': () => window.desk?.root().style.setProperty('width', '220px'),
  'in a scrolled box': () => {
    const root = window.desk?.root();
    root?.setAttribute('style', 'height: 90px; min-height: 0; width: 240px; overflow: auto');
    root?.scrollTo(9, 50);
  },
  'in a container that is moved and scaled': () =>
    document
      .querySelector('main')
      ?.setAttribute('style', 'transform-origin: 0 0; transform: translate(40px) scale(1.3)'),
  'in open shadow roots, one in the other': () => {
    const main = document.querySelector('main');
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    inner.attachShadow({ mode: 'open' }).append(main ?? '');
    outer.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(outer);
  },
  'in a modal dialog': () => {
    const dialog = document.createElement('dialog');
    dialog.append(document.querySelector('main') ?? '');
    document.body.append(dialog);
    dialog.showModal();
  },
};

describe.each(browsers)('in %s the words', (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  it.each(boxNames)(
    'of %s are where the browser paints them, to 2 pixels, in every script and over wrapped lines',
    async (editor) => {
      const box = await all.open(editor);
      await box.set(box.joined(MANY_LINES));
      // Of one line only what fits into the box can be seen.
      const least = boxes[editor].hasLines ? 30 : 5;
      await expect.poll(() => comparePlaces(box, boxes[editor].hasNodes), patient).toBeGreaterThan(least);
      await box.page.close();
    },
  );

  it('of a draft of 2,000 lines, which CodeMirror draws in part, are marked and mended, or left, where they are drawn', () =>
    tryLongDraft(all));

  it.each(['field', 'gmail', 'chat-input'] as const)(
    'of the box %s are where the browser paints them when the browser itself zooms to 80, 125 and 200 %',
    async (page) => {
      const box = await all.openPage(page);
      await box.set(box.joined(MANY_LINES));
      const pixels = () => box.page.evaluate(() => devicePixelRatio);
      for (const factor of [0.8, 1.25, 2]) {
        await all.session.zoom(box.page, factor);
        await waitFor('the zoom', async () => Math.abs((await pixels()) - factor) < 0.05);
        // The page may be laid out anew some frames after it has heard of the zoom.
        await expect.poll(() => comparePlaces(box, page === 'gmail'), patient).toBeGreaterThan(2);
      }
      await all.session.zoom(box.page, 1);
      await waitFor('the ordinary size', async () => (await pixels()) === 1);
      await box.page.close();
    },
  );

  describe.each(['field', 'gmail', 'chat-input'] as const)('of a page with the box %s', (page) => {
    it.each(Object.keys(layouts))('are where the browser paints them %s', async (layout) => {
      const box = await all.openPage(page);
      await box.set(box.joined(MANY_LINES));
      await box.page.evaluate(layouts[layout] ?? (() => {}));
      // Firefox may draw a box that was just moved some frames later.
      await expect.poll(() => comparePlaces(box, page === 'gmail'), patient).toBeGreaterThan(2);
      await box.page.close();
    });
  });
});
