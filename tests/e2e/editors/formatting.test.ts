import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/types';
import { browsers } from '../../support/browser';
import { intoDraft } from '../../support/desk';
import { waitFor } from '../../support/wait';
import { type AllBoxes, startBoxes } from './all-boxes';
import { placeOf, pressControl } from './box-in-probe';
import { boxes, boxNames } from './boxes';
import { tryIsland } from './islands';
import { ask } from './probe/line';
import { caretHeard } from './still';

const TEXT = 'It is our policy here.';

const press = async (page: Page, key: 'ArrowRight', times: number): Promise<void> => {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
};

const selectByKeys = async (page: Page, [start, end]: Span): Promise<void> => {
  await page.keyboard.press('Home');
  await press(page, 'ArrowRight', start);
  await page.keyboard.down('Shift');
  await press(page, 'ArrowRight', end - start);
  await page.keyboard.up('Shift');
};

describe.each(browsers)('in %s', (name) => {
  let all: AllBoxes;

  beforeAll(async () => {
    all = await startBoxes(name);
  });
  afterAll(() => all.close());

  const withBold = boxNames.filter((editor) => boxes[editor].bold);

  it.each(withBold)('bold words of %s stay bold, or a fix across them is not offered', async (editor) => {
    const { page, set, read, draft, replace } = await all.open(editor);
    const toggleBold = async () => {
      if (boxes[editor].bold?.startsWith('key')) await pressControl(page, 'b');
      else if (boxes[editor].bold === 'command') await page.evaluate(() => document.execCommand('bold'));
      else await page.click('[aria-label="Bold"]');
    };
    if (boxes[editor].bold === 'key for selected words') {
      await set(TEXT);
      await intoDraft(page);
      await selectByKeys(page, placeOf(TEXT, 'our'));
      await caretHeard(page);
      await toggleBold();
    } else {
      // Some hear of what was typed a frame later, and of the button before that.
      const type = async (words: string) => {
        await page.keyboard.type(words);
        await waitFor(`"${words}"`, async () => (await draft()).text.trimEnd().endsWith(words.trimEnd()));
        await caretHeard(page);
      };
      await type('It is ');
      await toggleBold();
      await type('our');
      await toggleBold();
      await type(' policy here.');
    }
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

  it('a part that cannot be edited is read, is never written into, and stays what it is when the words beside it are mended', () =>
    tryIsland(all));
});
