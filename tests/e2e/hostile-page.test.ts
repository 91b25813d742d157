import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers, built, launch, type Session } from '../support/browser';
import { openCard } from '../support/card';
import { markedWords, pointAt } from '../support/marks';
import { type Served, serve } from '../support/serve';
import { waitFor, waitUntilStill } from '../support/wait';
import { BOX, itGetsNoPress, POOR } from './hostile-page/presses';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title>${head}${body}`;

const STRICT = `<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; img-src 'self'; worker-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`;

/** What the linter needs of a page, taken from it before anybody else runs. */
const PATCHED = `<script>
  const no = () => { throw new Error('The page does not like that.'); };
  Element.prototype.attachShadow = Document.prototype.createElement = no;
  EventTarget.prototype.addEventListener = queueMicrotask = getSelection = getComputedStyle = no;
  MutationObserver = ResizeObserver = Highlight = CSSStyleSheet = TextEncoder = no;
</script>`;

const DEAF = `<script>
  for (const type of ['input', 'keydown', 'click', 'pointerdown', 'pointermove', 'focusin', 'selectionchange', 'scroll'])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
</script>`;

const THROWS_OUT = `<script>
  window.came = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.localName === 'rl-host') { window.came++; node.remove(); }
  }).observe(document.documentElement, { childList: true });
</script>`;

/** How many documents the process of a page holds on to, after it was tidied up. */
const documentsKept = async (tab: Page): Promise<number> => {
  const devtools = await tab.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { documents } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  return documents;
};

/** The cases are numbered as in the list of hostile pages that the project keeps. */
describe.each(browsers)('a hostile page in %s', (name) => {
  let session: Session;
  let site: Served;
  let tab: Page;

  const open = async (html: string) => {
    site = await serve({ '/': { html }, '/next': { html: page('<p>Next</p>') } });
    tab = await session.newPage(site.url);
    await tab.evaluate('box.focus()');
  };
  const words = () => markedWords(session, tab);
  const lint = async () => {
    await tab.keyboard.type(POOR);
    await waitFor('both marks', async () => (await words()).filter((word) => word.startsWith('must')).length === 2);
  };
  const draft = async () => String(await tab.evaluate('box.innerText'));
  const openAt = async (words: string) => {
    await pointAt(session, tab, words);
    return openCard(session, tab);
  };

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await tab.close();
    await site.close();
  });

  it('with a strict policy for scripts, styles and types shows marks and card as any other (P17)', async () => {
    await open(page(BOX, STRICT));
    await lint();
    const { box, buttons } = await openAt("I don't know");
    expect(box.width).toBeGreaterThan(200);
    expect(buttons.filter(({ isFix }) => isFix).length).toBeGreaterThan(0);
  });

  it('that has patched the browser gets the same verdict, and learns nothing but four names (P01, P06)', async () => {
    await open(page(BOX, PATCHED));
    await lint();
    await openAt("I don't know");
    expect(await tab.evaluate('document.querySelector("rl-host").outerHTML')).toBe(
      '<rl-host data-frame="top"></rl-host>',
    );
    expect(await tab.evaluate('document.querySelector("rl-host").shadowRoot')).toBeNull();
    const names = (await tab.evaluate('[...CSS.highlights.keys()]')) as string[];
    expect(names.filter((each) => !['rl-must', 'rl-should', 'rl-hint', 'rl-act'].includes(each))).toEqual([]);
    const asked = (await tab.evaluate('performance.getEntries().map(({ name }) => name)')) as string[];
    expect(asked.filter((each) => each.includes('extension:'))).toEqual([]);
  });

  itGetsNoPress(async (body) => {
    await open(page(body));
    return { session, tab, lint, draft };
  });

  it('that is printed has neither marks nor card on paper', async () => {
    await open(page(BOX));
    await lint();
    await openAt("I don't know");
    const media = '[...document.adoptedStyleSheets].map(({ media }) => media.mediaText)';
    expect(await tab.evaluate(media)).toEqual(['screen']);
    const [hidden] = await session.insideClosedRoots(tab.mainFrame(), 'rl-host', ({ adoptedStyleSheets: [sheet] }) =>
      [...(sheet?.cssRules ?? [])].some((rule) => /^@media print.*display: none/s.test(rule.cssText)),
    );
    expect(hidden).toBe(true);
    if (name === 'chromium') {
      await tab.emulateMediaType('print');
      await session.shot(tab, 'hostile/print');
    }
  });

  it('that throws our element out again and again is left alone, and can be typed in (P13)', async () => {
    // The first visit may come as soon as the box has the focus.
    const start = performance.now();
    await open(page(BOX, THROWS_OUT));
    await tab.keyboard.type(`${POOR} ${POOR}`);
    const visits = await waitUntilStill('the visits', () => tab.evaluate('came'), 700);
    const fiveSeconds = 1 + Math.floor((performance.now() - start) / 5000);
    expect(visits).toBeLessThanOrEqual(5 * fiveSeconds);
    expect(await draft()).toBe(`${POOR} ${POOR}`);
  });

  it('that lets nobody hear of anything is written in as without us (P12)', async () => {
    await open(page(BOX, DEAF));
    await tab.keyboard.type(POOR);
    expect(await waitUntilStill('the draft', draft, 700)).toBe(POOR);
  });

  it('that makes everything inert takes the card away, and gets its marks again afterwards (P11)', async () => {
    await open(page(BOX));
    await lint();
    await openAt("I don't know");
    await tab.evaluate('document.body.inert = true');
    await tab.evaluate('document.body.inert = false, box.focus()');
    await tab.keyboard.type(' Sorry.');
    await waitFor('the marks', async () => (await words()).some((word) => word.endsWith("I don't know")));
  });

  it('that fakes ten thousand events does not keep us from the next word (P22)', async () => {
    await open(page(BOX));
    await tab.evaluate(`for (let n = 0; n < 10_000; n++) {
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.dispatchEvent(new Event('selectionchange'));
    }`);
    await lint();
  });

  it('that is left and come back to has one host, and no marks under words that are not there (F15)', async () => {
    await open(page(BOX));
    await lint();
    await tab.goto(`${site.url}next`);
    await tab.goBack();
    await tab.evaluate('box.textContent = "", box.focus()');
    await tab.mouse.click(60, 16);
    await tab.evaluate('box.focus()');
    await lint();
    expect(await words()).toHaveLength(2);
    expect(await tab.evaluate('document.querySelectorAll("rl-host").length')).toBe(1);
  });

  it('that fills the screen has marks and card on it (P11)', async () => {
    await open(page(`<main><button id="fill">Fill</button>${BOX}</main>`));
    await tab.evaluate('fill.onclick = () => document.querySelector("main").requestFullscreen()');
    await tab.click('#fill');
    await waitFor('the full screen', () => tab.evaluate('document.fullscreenElement?.localName === "main"'));
    await tab.evaluate('box.focus()');
    await lint();
    const { box } = await openAt("I don't know");
    expect(box.width).toBeGreaterThan(200);
    expect(await tab.evaluate('document.querySelector("rl-host").parentNode.localName')).toBe('main');
    await session.shot(tab, 'hostile/fullscreen');
  });

  it('with a megabyte of text is read from its beginning, and can be written in (P21)', async () => {
    await open(page('<textarea id="box" rows="9" cols="60"></textarea>'));
    await lint();
    await tab.evaluate('box.value += "The parcel was late again.\\n".repeat(40_000)');
    await tab.evaluate('box.setSelectionRange(box.value.length, box.value.length)');
    await tab.keyboard.type('Ok.');
    await waitFor('the words', () => tab.evaluate('box.value.endsWith("Ok.")'));
    await tab.evaluate('box.scrollTop = 0');
    await waitFor('the marks', async () => (await words()).includes("must: I don't know"));
  });

  it('whose frames come and go under the caret costs nothing, and the next box is read (F14)', async () => {
    await open(page(`${BOX}<div id="around"></div>`));
    await tab.evaluate(`(async () => {
      for (let n = 0; n < 60; n++) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<body contenteditable></body>';
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        around.replaceChildren(frame);
        await loaded;
        frame.contentWindow.focus();
        frame.contentDocument.body.focus();
        frame.contentDocument.execCommand('insertText', false, "It's our policy.");
        if (n % 2) await new Promise((done) => requestAnimationFrame(done));
      }
      around.replaceChildren();
      box.focus();
    })()`);
    await lint();
    await waitFor('the words', async () => (await draft()) === POOR);
    expect(await tab.evaluate('document.querySelectorAll("rl-host").length')).toBeLessThanOrEqual(1);
    // Only Chromium can be asked what it keeps.
    if (name === 'chromium') await waitFor('the frames to be forgotten', async () => (await documentsKept(tab)) < 10);
  });

  it('may lose the background again and again while the agent types (F03)', async () => {
    await open(page(BOX));
    for (const times of [1, 2, 3]) {
      await tab.keyboard.type("I don't know. ");
      await waitFor('the mark', async () => (await words()).filter((word) => word.startsWith('must')).length === times);
      // One that has just ended may not have begun anew.
      await waitFor('the background to end', () => session.stopBackground().then(() => true));
    }
    await openAt("I don't know");
  });

  it('gets nothing of what is stored, also where it has our script in its hands (P15)', async () => {
    await open(page(BOX));
    const extension = await session.openExtensionPage('src/popup/index.html');
    const read = await extension.evaluate(async (url) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () =>
          chrome.storage.local.get(null).then(
            () => 'read',
            () => 'refused',
          ),
      });
      return answer?.result;
    }, tab.url());
    await extension.close();
    // Firefox has no such lock: there a pack that was tampered with is found out by its signature.
    if (name === 'chromium') expect(read).toBe('refused');
  });

  it('made us write no error, and ask nobody outside of this machine', async () => {
    await open(page(BOX));
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
