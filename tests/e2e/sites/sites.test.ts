import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { markedWords } from '../../support/marks';
import { replicas } from './replicas';
import { intoBox, type Stage, stageFor } from './stage';

const POOR = "It's our policy. I don't know why nobody called. ";
const MARKED = ["must: It's our policy", "must: I don't know"];
const patient = { timeout: 10_000 };

describe.each(browsers)('in %s', (name) => {
  let session: Session;
  let stage: Stage;

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
    stage = stageFor(session);
  });
  afterAll(() => session.close());

  // Slate 0.47 keeps a caret filler among the letters.
  const marks = (page: Page) => async () =>
    (await markedWords(session, page)).map((words) => words.replaceAll('\ufeff', ''));

  describe.each(replicas)('$page', (replica) => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open(replica.address, replica.page);
    });
    afterAll(() => page.close());

    it('is known, with all that it tells about the box', async () => {
      const { site, mode, conversation, messages, send, people } = await stage.ask(page, replica.box);
      const told = { site, mode, messages, send, people, ...(conversation !== undefined && { conversation }) };
      const { page: _, address, box, turns, madeUp, ...known } = replica;
      expect(told).toEqual(known);
    });

    it(replica.mode === 'reply' ? 'is linted' : 'is left alone', async () => {
      await intoBox(page, replica.box);
      await page.keyboard.type(POOR);
      if (replica.mode === 'reply') await expect.poll(marks(page), patient).toEqual(MARKED);
      else await staysSilent(page);
      if (process.env.REPLYLINT_SHOTS) await session.shot(page, `sites/${replica.page}`);
    });

    const { turns } = replica;
    if (turns)
      it('falls silent as a note, and speaks again as a reply', async () => {
        await page.evaluate(turns.toNote);
        await page.keyboard.type('Well. ');
        await expect.poll(marks(page), patient).toEqual([]);
        await page.evaluate(turns.back);
        await page.keyboard.type('Well. ');
        await expect.poll(marks(page), patient).toEqual(MARKED);
      });
  });

  /** A note is read and judged like a reply before nothing is shown: the popup tells when that has happened. */
  const staysSilent = async (page: Page) => {
    const popup = await session.openPopup(page);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.silence h2')?.textContent), patient)
      .toBeTruthy();
    await popup.close();
    expect(await markedWords(session, page)).toEqual([]);
  };

  it('wrote no error, and asked nobody but the pages that were opened', async () => {
    expect(await session.problems()).toEqual([]);
    const own = replicas.map(({ address }) => new URL(address).hostname);
    expect(session.strangers().filter((asked) => !own.some((host) => asked.includes(host)))).toEqual([]);
  });
});
