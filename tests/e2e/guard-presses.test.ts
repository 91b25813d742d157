import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers, built, launch, type Session } from '../support/browser';
import { guardGone, openGuard, pressInGuard, readGuard, setGuard } from '../support/guard';
import { pressSendAgain } from '../support/guard-again';
import { markedWords } from '../support/marks';
import { waitFor, waitUntilStill } from '../support/wait';
import { type Stage, stageFor } from './sites/stage';

const POOR = "I don't know why nobody came.";

/** A desk whose button sends at one event of a press, as products do that are built on several kits. */
const desk = (at: string, more = ''): string => `<!doctype html><meta charset="utf-8"><title>Desk</title>
<section data-desk="reply" data-mode="reply" data-ticket-id="${at}${more.length}">
<div id="box" contenteditable="true" style="min-height: 80px; margin: 200px 20px 20px; border: 1px solid"></div>
<div id="foot"><button type="button" data-desk="send">Send</button></div></section><ol id="sent"></ol>
<script>
const box = document.querySelector('#box'), foot = document.querySelector('#foot');
const send = () => {
  if (!box.textContent) return;
  document.querySelector('#sent').append(Object.assign(document.createElement('li'), { textContent: box.textContent }));
  box.textContent = '';
};
const isOn = (event) => event.target.closest && event.target.closest('[data-desk=send]');
foot.addEventListener('${at}', (event) => { if (isOn(event) && (!event.key || event.key === 'Enter' || event.key === ' ')) send(); });
${more}
</script>`;

describe.each(browsers)('the send guard and how desks send in %s', (name) => {
  let session: Session;
  let stage: Stage;
  let page: Page;

  const sent = () => page.$$eval('#sent li', (all) => all.map((each) => each.textContent));
  const poorReply = async (at: string, more = '') => {
    page = await stage.open('http://127.0.0.1/desk', desk(at, more));
    await write();
  };
  const write = async () => {
    await page.click('#box');
    await page.keyboard.type(POOR);
    await waitFor('the mark', async () => (await markedWords(session, page)).length > 0);
  };
  const wasSent = async (times: number) => {
    await waitFor('the reply to be sent', async () => (await sent()).length >= times);
    expect(await waitUntilStill('what was sent', sent, 300)).toEqual(Array(times).fill(POOR));
    await guardGone(session, page);
  };
  const isHeld = async () => {
    await openGuard(session, page);
    expect(await sent()).toEqual([]);
  };

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
    stage = stageFor(session);
    await setGuard(session, { must: 'ask', should: 'off' });
  });
  afterEach(() => page.close());
  afterAll(() => session.close());

  it.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])(
    'at %s: is asked, and "Send anyway" sends once',
    async (at) => {
      await poorReply(at);
      await page.click('[data-desk=send]');
      await isHeld();
      await pressInGuard(session, page, 'Send anyway');
      await wasSent(1);
    },
  );

  it.each(['mousedown', 'mouseup'])('at %s: a second press sends once, a double click does not', async (at) => {
    await poorReply(at);
    await page.click('[data-desk=send]', { count: 2 });
    await isHeld();
    await pressSendAgain(session, page);
    await wasSent(1);
  });

  it('at a key on the button: Enter is asked about, held down or not, and sends once', async () => {
    await poorReply('keydown');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await isHeld();
    await pressInGuard(session, page, 'Send anyway');
    // The desk knows no other way than the key: the answer lets the next press through.
    await page.focus('[data-desk=send]');
    await page.keyboard.press('Enter');
    await wasSent(1);
  });

  it('at a key that the document takes first: the page sends, once, and nobody asks afterwards', async () => {
    const early = `addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); send(); } }, true);`;
    await poorReply('click', early);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await wasSent(1);
    expect(await readGuard(session, page)).toBeUndefined();
  });

  it('by a script: nothing is held, and an open question goes when the draft has gone', async () => {
    await poorReply('click');
    await page.click('[data-desk=send]');
    await isHeld();
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-desk=send]')?.click());
    await wasSent(1);
  });

  it('by a button that is drawn anew while the question stands: the press on the new one sends', async () => {
    await poorReply('click');
    await page.click('[data-desk=send]');
    await isHeld();
    await page.evaluate(() => {
      const old = document.querySelector('[data-desk=send]');
      const anew = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Send' });
      anew.dataset.desk = 'send';
      old?.replaceWith(anew);
    });
    await pressSendAgain(session, page);
    await wasSent(1);
    await write();
    await page.click('[data-desk=send]');
    await openGuard(session, page);
    await pressInGuard(session, page, 'Send anyway');
    await wasSent(2);
  });

  it('by a press that is drawn off the button: nothing is asked, nothing sent', async () => {
    await poorReply('mousedown');
    await page.hover('[data-desk=send]');
    await page.mouse.down();
    await page.mouse.move(300, 20);
    await page.mouse.up();
    expect(await waitUntilStill('the guard', async () => (await readGuard(session, page)) ?? null, 300)).toBeNull();
    expect(await sent()).toEqual([]);
    await page.click('[data-desk=send]');
    await isHeld();
  });
});
