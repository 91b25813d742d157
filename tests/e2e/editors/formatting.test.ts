import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../../support/browser';
import { waitFor } from '../../support/wait';
import { type AllBoxes, startBoxes } from './all-boxes';
import { placeOf, pressControl } from './box-in-probe';
import { boxes, boxNames } from './boxes';
import { ask } from './probe/line';

const TEXT = 'It is our policy here.';

describe.each(browsers)('in %s bold words', (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  const withBold = boxNames.filter((editor) => boxes[editor].bold);

  it.each(withBold)('of %s stay bold, or a fix across them is not offered', async (editor) => {
    const { page, read, draft, replace } = await all.open(editor);
    const toggleBold = async () => {
      if (boxes[editor].bold === 'key') await pressControl(page, 'b');
      else if (boxes[editor].bold === 'command') await page.evaluate(() => document.execCommand('bold'));
      else await page.click('[aria-label="Bold"]');
    };
    await page.keyboard.type('It is ');
    await toggleBold();
    await page.keyboard.type('our');
    await toggleBold();
    await page.keyboard.type(' policy here.');
    await waitFor('the words', async () => (await read()) === TEXT);

    const across = { span: placeOf(TEXT, 'our policy'), expected: 'our policy' };
    expect(await ask(page, 'canReplace', { ...across, text: 'what I can do' })).toBe(false);
    expect(await ask(page, 'replace', { ...across, text: 'what I can do' })).toBe('refused');
    expect((await draft()).text).toBe(TEXT);
    expect(await ask(page, 'canReplace', { ...across, text: 'our promise' })).toBe(true);
    expect(await replace('our policy', 'our promise')).toBe('done');
    expect((await draft()).text).toBe('It is our promise here.');
    expect(await replace('our', 'my')).toBe('done');
    expect((await draft()).text).toBe('It is my promise here.');
    const bold = await page.evaluate(() =>
      Array.from(window.desk?.root().querySelectorAll('*') ?? [])
        .filter((each) => each.childElementCount === 0 && Number(getComputedStyle(each).fontWeight) >= 600)
        .map(({ textContent }) => textContent),
    );
    expect(bold).toEqual(['my']);
    await page.close();
  });
});
