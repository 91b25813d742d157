import { expect } from 'vitest';
import { toEnd, undo } from '../../support/desk';
import { waitFor } from '../../support/wait';
import type { AllBoxes } from './all-boxes';
import { ask } from './probe/line';

const TEXT = 'Dear @Ana, it is our policy.';
const NAME = '@Ana';

/** A name that cannot be edited is read, is never written into, and is the same node when the words beside it are mended. */
export const tryIsland = async (all: AllBoxes): Promise<void> => {
  const box = await all.open('contenteditable');
  await box.page.evaluate((name) => {
    const island = Object.assign(document.createElement('span'), { textContent: name, id: 'island' });
    island.contentEditable = 'false';
    const line = document.createElement('p');
    line.append('Dear ', island, ', it is our policy.');
    window.desk?.root().replaceChildren(line);
    Object.assign(window, { islandBefore: island });
  }, NAME);
  await toEnd(box.page);
  expect(await box.read()).toBe(TEXT);

  const start = TEXT.indexOf(NAME);
  const refused = [
    { span: [start, start + NAME.length] as const, expected: NAME, text: 'Bo' },
    { span: [0, start + NAME.length] as const, expected: `Dear ${NAME}`, text: 'Hello' },
  ];
  for (const each of refused) {
    expect(await ask(box.page, 'canReplace', each)).toBe(false);
    expect(await ask(box.page, 'replace', each)).toBe('refused');
  }
  const before = (await box.draft()).html;
  expect(await box.replace('Dear', 'Hello')).toBe('done');
  expect(await box.replace('it is our policy', 'here is what I can do')).toBe('done');
  expect(await box.read()).toBe('Hello @Ana, here is what I can do.');
  const isSame = () => box.page.evaluate('document.getElementById("island") === islandBefore');
  expect(await isSame()).toBe(true);
  await undo(box.page);
  await undo(box.page);
  await waitFor('the former draft', async () => (await box.draft()).html === before);
  await box.page.close();
};
