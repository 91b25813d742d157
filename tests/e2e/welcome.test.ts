import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from '../support/axe';
import { browsers, built, launch, type Session } from '../support/browser';
import { mend } from '../support/card';
import { markedWords } from '../support/marks';
import { storedUnder } from '../support/settings-page';
import { waitFor } from '../support/wait';

describe.each(browsers)('the first-run page in %s', (name) => {
  let session: Session;
  let page: Page;
  const reply = () => page.$eval('#demo-reply', (box) => (box as HTMLTextAreaElement).value);

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
    page = await session.openExtensionPage('src/welcome/index.html');
    await page.setViewport({ width: 1000, height: 1000 });
    await page.waitForSelector('#demo-reply');
  });

  afterAll(async () => {
    await session.close();
  });

  it('marks a poor reply, and a press on another wording mends it', async () => {
    // The box has the focus from the beginning.
    await waitFor('marks', async () => (await markedWords(session, page)).includes("must: I don't know"));
    await session.shot(page, 'welcome/start');
    const before = await reply();
    const fix = await mend(session, page, "I don't know");
    await waitFor('the better words', async () => (await reply()) !== before && (await reply()).includes(fix));
    await waitFor('the mark to go', async () => !(await markedWords(session, page)).includes("must: I don't know"));
    await page.locator('button ::-p-text(Start again)').click();
    await waitFor('the first words', async () => (await reply()) === before);
    await waitFor('their marks', async () => (await markedWords(session, page)).includes("must: I don't know"));
  });

  it('takes a choice of playbook and languages', async () => {
    const list = await page.waitForSelector('::-p-aria([name="Playbook"][role="combobox"])');
    await list?.select('eight');
    await waitFor('the playbook', async () => JSON.stringify(await storedUnder(page, 'settings'))?.includes('eight'));
    await page.locator('.rl-check ::-p-text(English)').click();
    await waitFor('no marks', async () => (await markedWords(session, page)).length === 0);
  });

  it('says so when what was typed is no address', async () => {
    await page.locator('input[placeholder]').fill('zendesk');
    await page.keyboard.press('Enter');
    await page.waitForSelector('::-p-text(This is no address of a site)');
    expect(await axeProblems(page)).toEqual([]);
  });

  it('keeps nobody out, in both directions and on a narrow screen', async () => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await axeProblems(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await session.shot(page, 'welcome/narrow');
  });

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
