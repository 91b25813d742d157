import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Session } from '../../support/browser';
import { cardGone, mend, openCard, pressInCard, readCard } from '../../support/card';
import { pointAt } from '../../support/marks';
import { waitFor, waitUntilStill } from '../../support/wait';

/** A draft with two findings that must change. */
export const POOR = "It's our policy. I don't know why.";
export const BOX = '<div id="box" contenteditable="true"></div>';

const WORDS = "I don't know";
/** Covers all of the page and lets presses through. */
const COVER = `<div id="cover" popover="manual" style="inset: 0; width: 100%; height: 100%; pointer-events: none;
  background: rgb(0 0 0 / 0.8)">Win a prize</div>`;

/** A page of the tests, and the box in it. */
export interface Hostile {
  readonly session: Session;
  readonly tab: Page;
  /** Types the poor draft and waits for its marks. */
  lint(): Promise<void>;
  draft(): Promise<string>;
}

/** Opens the card of the second finding: its first wording, and where that is pressed. */
const firstFix = async ({ session, tab }: Hostile) => {
  await pointAt(session, tab, WORDS);
  const fix = (await openCard(session, tab)).buttons.find(({ isFix }) => isFix);
  if (!fix) throw new Error(`The card of "${WORDS}" offers no wording.`);
  const { label, box } = fix;
  const spot = [box.x + box.width / 2, box.y + box.height / 2] as const;
  return { label, spot, press: () => tab.mouse.click(...spot) };
};

/** Does this to the cover, and waits until its page has heard. */
const toggled = (tab: Page, act: string) =>
  tab.evaluate(`new Promise((done) => {
    cover.addEventListener('toggle', done, { once: true });
    ${act};
  })`);

/** The tests of presses that the agent did not mean. `open` opens a page with this in its body. */
export function itGetsNoPress(open: (body: string) => Promise<Hostile>): void {
  it('cannot get a press on a wording that nobody sees, nor make one itself (P04, P07)', async () => {
    const hostile = await open(BOX);
    const { session, tab, lint, draft } = hostile;
    await lint();
    const { press, spot } = await firstFix(hostile);
    // In its first half second a card takes no press at all.
    await waitUntilStill('the card', () => readCard(session, tab), 700);
    await tab.evaluate(`
      const host = document.querySelector('rl-host');
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        document.elementFromPoint(${spot.join()}).dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: ${spot[0]}, clientY: ${spot[1]} }));
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    `);
    for (const style of ['opacity: 0.01', 'filter: blur(9px)', 'clip-path: inset(0)']) {
      await tab.evaluate(`document.documentElement.style = ${JSON.stringify(style)}`);
      await press();
    }
    expect(await waitUntilStill('the draft', draft, 700)).toBe(POOR);
    await tab.evaluate('document.documentElement.style = ""');
    await tab.keyboard.press('Escape');
    await cardGone(session, tab);
    await mend(session, tab, WORDS);
    await expect.poll(draft, { timeout: 10_000 }).not.toContain(WORDS);
  });

  it('whose words move under the pointer gets no press that was meant for what stood there (P09)', async () => {
    const hostile = await open(BOX);
    const { session, tab, lint, draft } = hostile;
    await lint();
    const { press, spot } = await firstFix(hostile);
    await tab.keyboard.press('Escape');
    await cardGone(session, tab);
    await tab.mouse.move(2, 2);
    // By the page's own clock, from the last moment without the card: its half second ends later than what is counted.
    await tab.evaluate(`
      const look = () => {
        if (document.elementFromPoint(${spot.join()}).localName === 'rl-host') return;
        globalThis.unseen = performance.now();
        requestAnimationFrame(look);
      };
      look();
      box.addEventListener('input', () => (globalThis.changed ??= performance.now()));
    `);
    await pointAt(session, tab, WORDS);
    await openCard(session, tab);
    await waitFor('a press to count', async () => {
      await press();
      return !(await readCard(session, tab));
    });
    await expect.poll(draft, { timeout: 10_000 }).not.toContain(WORDS);
    expect(await tab.evaluate('changed - unseen')).toBeGreaterThan(500);
  });

  it('gets no part of a double-click on a wording, after which its own button stands there', async () => {
    const hostile = await open(`${BOX}<button id="send" style="position: fixed; inset: 0; z-index: -1">Send</button>`);
    const { session, tab, lint, draft } = hostile;
    await lint();
    const { label, spot } = await firstFix(hostile);
    await waitUntilStill('the card', () => readCard(session, tab), 700);
    await tab.evaluate(`
      globalThis.heard = [];
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
        send.addEventListener(type, () => heard.push(type));
    `);
    await tab.mouse.click(...spot, { count: 2 });
    await expect.poll(draft, { timeout: 10_000 }).toBe(`It's our policy. ${label}`);
    expect(await tab.evaluate(`document.elementFromPoint(${spot.join()}).id`)).toBe('send');
    expect(await tab.evaluate('heard')).toEqual([]);
    expect(await tab.evaluate('document.activeElement.id')).toBe('box');
    await waitFor('a press of its own', async () => {
      await tab.mouse.click(...spot);
      return tab.evaluate('heard.length > 0');
    });
  });

  it('that covers the card with what lets presses through gets none, and has the card on top again (P08)', async () => {
    const hostile = await open(BOX + COVER);
    const { session, tab, lint, draft } = hostile;
    await lint();
    const { label, press, spot } = await firstFix(hostile);
    await waitUntilStill('the card', () => readCard(session, tab), 700);
    await toggled(tab, 'cover.showPopover()');
    await press();
    expect(await draft()).toBe(POOR);
    await session.shot(tab, 'hostile/covered');
    // From now on the cover takes presses, where it is on top.
    await tab.evaluate('cover.style.pointerEvents = "auto"');
    expect(await tab.evaluate(`document.elementFromPoint(${spot.join()}).localName`)).toBe('rl-host');
    await pressInCard(session, tab, label);
    await expect.poll(draft, { timeout: 10_000 }).not.toContain(WORDS);
  });

  it('that covers the card until the very press gets none; one whose hint came and went costs none (P08)', async () => {
    const hostile = await open(BOX + COVER);
    const { session, tab, lint, draft } = hostile;
    await lint();
    const { press } = await firstFix(hostile);
    await waitUntilStill('the card', () => readCard(session, tab), 700);
    await toggled(tab, 'cover.showPopover()');
    await tab.evaluate(
      `document.addEventListener('pointerdown', () => cover.hidePopover(), { capture: true, once: true })`,
    );
    await press();
    expect(await waitUntilStill('the draft', draft, 700)).toBe(POOR);
    await toggled(tab, 'cover.showPopover()');
    await toggled(tab, 'cover.hidePopover()');
    await waitUntilStill('the card', () => readCard(session, tab), 700);
    await press();
    await expect.poll(draft, { timeout: 10_000 }).not.toContain(WORDS);
  });

  it('whose caret is set elsewhere while a wording is put in, by further presses, has it in the right place', async () => {
    const hostile = await open(BOX);
    const { session, tab, lint, draft } = hostile;
    await lint();
    await tab.evaluate(`
      globalThis.presses = 0;
      document.addEventListener('selectionchange', () => {
        if (getSelection().isCollapsed || presses === 2) return;
        presses += 1;
        getSelection().collapse(box, 0);
      });
    `);
    const wording = await mend(session, tab, WORDS);
    await expect.poll(draft, { timeout: 10_000 }).not.toContain(WORDS);
    expect(await tab.evaluate('presses')).toBe(2);
    expect(await draft()).toBe(`It's our policy. ${wording}`);
  });
}
