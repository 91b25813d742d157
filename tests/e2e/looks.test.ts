import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checklistThat, countThat, pressBox } from '../support/beside';
import { browsers, built, launch, type Session } from '../support/browser';
import { openCard, pressUntil, readCard } from '../support/card';
import { markedWords, pointAt } from '../support/marks';
import { type Served, serve } from '../support/serve';
import { axeInCopy } from '../support/shadow-copy';
import { waitFor } from '../support/wait';

/** A line under words of each level. */
const POOR = "It's our policy. You need to contact billing. Check your PPPoE session.";
const LEVELS = ['must', 'should', 'hint'];
const PERSIAN = 'طبق مقررات شرکت نمی‌شود.';

const at = (style: string, inner: string): string =>
  `<!doctype html><html lang="en"><head><title>Desk</title><meta charset="utf-8"><style>body { font: 15px sans-serif; margin: 0 }
  main { padding: 300px 40px 40px } .box { box-sizing: border-box; width: 560px; height: 110px; padding: 8px; font: inherit; border: 1px solid gray; overflow: auto }
  ${style}</style></head><body>${inner}</body></html>`;
const box = '<div class="box" contenteditable="true" role="textbox" aria-label="Reply"></div>';
const area = '<textarea class="box" aria-label="Reply"></textarea>';

const pages = {
  '/light': { html: at('', `<main>${box}</main>`) },
  '/dark': {
    html: at(
      'body { background: #14181c; color: #eee } .box { color: inherit }',
      `<main>${area.replace('class', 'style="background: #1c2126" class')}</main>`,
    ),
  },
  // A page of its own: what one case chooses to ignore stays ignored in the conversation of that address.
  '/forced': { html: at('', `<main>${box}</main>`) },
  '/rtl': { html: at('', `<main dir="rtl">${box}</main>`) },
  '/dialog': {
    html: at(
      '',
      `<main><dialog style="padding: 20px">${area}<p><button>Send</button></p></dialog></main><script>document.querySelector('dialog').showModal()</script>`,
    ),
  },
  '/popover': {
    html: at(
      '',
      `<main><div popover="manual" style="padding: 20px">${box}<p><button>Send</button></p></div></main><script>document.querySelector('[popover]').showPopover()</script>`,
    ),
  },
  '/small': {
    html: at(
      '',
      '<main><iframe title="Editor" style="width: 200px; height: 120px"></iframe></main>' +
        // Another site, as far as the browser is concerned: its cards cannot leave the frame.
        "<script>document.querySelector('iframe').src = location.href.replace('127.0.0.1', 'localhost').replace('small', 'inner')</script>",
    ),
  },
  '/inner': { html: at('', area.replace('class="box"', 'style="width: 180px; height: 60px; margin: 4px"')) },
  '/narrow': { html: at('main { padding: 40px 8px } .box { width: 100% }', `<main>${box}</main>`) },
} as const;

describe.each(browsers)('in %s', (name) => {
  let session: Session;
  let desk: Served;
  let page: Page;

  const open = async (path: keyof typeof pages, text: string = POOR): Promise<Frame> => {
    page = await session.newPage(desk.url + path.slice(1));
    const inner = path === '/small' ? await waitFor('the frame', () => page.frames()[1]) : page.mainFrame();
    const field = await inner.waitForSelector('.box, textarea');
    await field?.click();
    await page.keyboard.type(text);
    return inner;
  };
  const marked = (levels: readonly string[]) =>
    waitFor('the lines', async () => {
      const words = await markedWords(session, page);
      return levels.every((level) => words.some((each) => each.startsWith(level))) && words;
    });
  const wordsOf = async (level: string): Promise<string> =>
    (await markedWords(session, page)).find((each) => each.startsWith(level))?.slice(level.length + 2) ?? '';
  const cardAt = async (level: string) => {
    await pointAt(session, page, await wordsOf(level));
    return openCard(session, page);
  };
  const isClean = async (dir: 'ltr' | 'rtl' = 'ltr', dark = false) => {
    expect(await axeInCopy(session, page, dir, dark)).toEqual({ problems: [], checked: true });
    await page.bringToFront();
    // Keyboard commands go to the page that has it, once.
    await waitFor('the page to have the focus', () => page.evaluate(() => document.hasFocus()));
  };

  beforeAll(async () => {
    desk = await serve(pages);
    session = await launch(name, { extension: built[name], viewport: { width: 720, height: 560 } });
  });
  afterAll(async () => {
    await session.close();
    await desk.close();
  });

  it('levels differ by shape; count, card, explanation and checklist pass axe in both directions', async () => {
    await open('/light');
    await marked(LEVELS);
    await countThat(session, page, 'counts three', ({ shown, shape }) => shown === '3' && shape === 'must');
    await session.shot(page, 'looks/light');
    await isClean();
    for (const level of LEVELS) await cardAt(level);
    await pressUntil(session, page, 'Explain', (now) => (now?.examples.length ?? 0) > 1);
    await isClean();
    await isClean('rtl');
    // Whoever comes back from another tab finds no card.
    await cardAt('hint');
    await pressUntil(session, page, 'More', (now) => now?.buttons.some(({ label }) => label.startsWith('Switch')));
    await isClean();
    await cardAt('hint');
    await pressUntil(session, page, 'Ignore here', (now) => now?.silenced);
    await isClean();
    await page.keyboard.press('Escape');
    await session.command('open-checklist');
    await checklistThat(session, page, 'is open');
    await page.keyboard.press('Enter');
    await checklistThat(session, page, 'shows sentences', ({ offers }) => offers.length > 0);
    await session.shot(page, 'looks/checklist');
    await isClean();
    await isClean('rtl');
    await page.close();
  });

  it.each(['/dialog', '/popover'] as const)(
    'everything stands on top of the box, and can be pressed, in %s',
    async (path) => {
      await open(path);
      await marked(LEVELS.slice(0, 2));
      await countThat(session, page, 'counts', ({ shown }) => shown === '3');
      const card = await cardAt('must');
      await session.shot(page, `looks${path}-card`);
      const fix = card.buttons.find(({ isFix }) => isFix)?.label ?? '';
      await pressUntil(session, page, fix, (now) => now === undefined);
      await waitFor('the fix', async () =>
        (await markedWords(session, page)).every((each) => !each.startsWith('must')),
      );
      // It may move, or hide for a moment, until the mended draft is looked at.
      const count = await countThat(session, page, 'knows of the fix', ({ shown }) => shown !== '3');
      await pressBox(page, count.box);
      await checklistThat(session, page, 'is open');
      await session.shot(page, `looks${path}`);
      await page.close();
    },
  );

  it('a card fits into a frame of 200 by 120, and scrolls there', async () => {
    const frame = await open('/small');
    await frame.waitForFunction(() => document.querySelector('textarea')?.value.endsWith('session.'));
    await frame.evaluate(() => document.querySelector('textarea')?.scrollTo(0, 0));
    await waitFor('the card', async () => {
      await session.command('next-finding');
      return readCard(session, page, frame);
    });
    const card = await waitFor('the card to stand', async () => {
      const now = await readCard(session, page, frame);
      return now?.still && now;
    });
    await session.shot(page, 'looks/small');
    // What has the focus is in sight.
    const [focused] = await session.insideClosedRoots(frame, 'rl-host', (root) => {
      const { top = -1, bottom = 999 } =
        root.querySelector('.top')?.shadowRoot?.activeElement?.getBoundingClientRect() ?? {};
      return { top, bottom };
    });
    expect(focused?.top).toBeGreaterThanOrEqual(0);
    expect(focused?.bottom).toBeLessThanOrEqual(120);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(200);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(120);
    await page.close();
  });

  it('right to left, and on a dark page, it stays readable', async () => {
    await open('/rtl', PERSIAN);
    await marked(['must']);
    await cardAt('must');
    await session.shot(page, 'looks/rtl');
    await isClean('rtl');
    await page.close();
    await open('/dark');
    await marked(LEVELS);
    await cardAt('should');
    await session.shot(page, 'looks/dark-page');
    await page.close();
  });

  it('a narrow page at 200 % loses nothing', async () => {
    await open('/narrow');
    await page.setViewport({ width: 320, height: 480, deviceScaleFactor: 2 });
    await marked(['must']);
    const card = await cardAt('must');
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(320);
    await session.shot(page, 'looks/narrow-card');
    await page.keyboard.press('Escape');
    await session.command('open-checklist');
    const list = await checklistThat(session, page, 'is open');
    expect(list.box.x + list.box.width).toBeLessThanOrEqual(320);
    await session.shot(page, 'looks/narrow-checklist');
    await page.close();
  });

  const inOtherColours = async () => {
    await open('/dark');
    await marked(LEVELS);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await cardAt('must');
    await session.shot(page, 'looks/dark');
    await isClean('ltr', true);
    await page.close();
    await open('/forced', '');
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.keyboard.type(POOR);
    await countThat(session, page, 'counts three', ({ shown }) => shown === '3');
    await session.shot(page, 'looks/forced-lines');
    const [lines] = await session.insideClosedRoots(page.mainFrame(), 'rl-host', (root) =>
      [...root.querySelectorAll('.marks > *')].map((line) => line.className),
    );
    expect(lines).toEqual(LEVELS);
    await session.command('next-finding');
    await openCard(session, page);
    await session.shot(page, 'looks/forced');
    await page.keyboard.press('Escape');
    await session.command('open-checklist');
    await checklistThat(session, page, 'is open');
    await session.shot(page, 'looks/forced-checklist');
    await page.close();
  };
  // Firefox cannot be told so by a test.
  if (name === 'chromium') it('dark and forced colours are told apart as well', inOtherColours);

  it('wrote no error, and asked nobody outside of this machine', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
