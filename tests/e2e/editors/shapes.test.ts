import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import { undo } from '../../support/desk';
import { serve } from '../../support/serve';
import { waitFor, waitUntilStill } from '../../support/wait';
import { type AllBoxes, startBoxes } from './all-boxes';
import { placeOf } from './box-in-probe';
import { ask } from './probe/line';
import { POOR } from './samples';
import { shapes } from './shapes';

const FIX = ["I don't know", 'I will find out'] as const;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply</title><body>${body}`;

describe.each(browsers)('in %s', (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  it.each(Object.keys(shapes))('%s is read, mended and undone, or left alone', async (what) => {
    const shape = shapes[what];
    if (!shape) return;
    const site = await serve({ '/': { html: page(shape.html) } });
    const tab = await all.session.newPage(site.url);
    const draft = () => tab.evaluate(shape.text) as Promise<string>;
    const read = async () => (await ask(tab, 'read', {})).text;
    await tab.evaluate(shape.focus);
    await tab.keyboard.type(POOR);
    await waitFor('the words', async () => (await draft()) === POOR);

    await ask(tab, 'open', { box: shape.box });
    const text = await read();
    expect(text.endsWith(POOR)).toBe(true);
    const span = placeOf(text, FIX[0]);
    const [measured] = await ask(tab, 'measure', { spans: [span] });
    expect(measured?.rects.length).toBeGreaterThan(0);
    const caret = await ask(tab, 'selected', {});
    const refuses = shape.refuses?.includes(name) ?? false;
    const wanted = refuses ? POOR : POOR.replace(...FIX);
    expect(await ask(tab, 'replace', { span, expected: FIX[0], text: FIX[1] })).toBe(refuses ? 'refused' : 'done');
    expect(await waitUntilStill('the draft', draft, 100)).toBe(wanted);
    expect((await read()).endsWith(wanted)).toBe(true);
    if (!shape.hasNoUndo) {
      if (shape.canUndo) await waitFor('the page to know of the fix', () => tab.evaluate(shape.canUndo ?? ''));
      await undo(tab);
      await waitFor('the former words', async () => (await draft()) === POOR);
      // The caret comes back once the page has settled.
      if (!refuses) await waitFor('the caret', async () => isDeepStrictEqual(await ask(tab, 'selected', {}), caret));
    }
    await tab.keyboard.type('!');
    await waitFor('the mark', async () => (await draft()) === `${shape.hasNoUndo ? wanted : POOR}!`);
    await tab.close();
    await site.close();
  });

  it('wrote no error', async () => {
    expect(await all.session.problems()).toEqual([]);
  });
});
