import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers, built, launch, type Session } from '../../support/browser';
import { openCard, pressInCard } from '../../support/card';
import { pointAt, shownMarks } from '../../support/marks';
import { type Served, serve } from '../../support/serve';
import { waitFor, waitUntilStill } from '../../support/wait';

const POOR = "It's our policy. I don't know why.";

const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Boxes</title>
  <style>body { font: 16px sans-serif } textarea { width: 500px; height: 80px }</style>${body}`;

const inShadow = (inner: string): string =>
  page(`<div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<div><p>${inner}</p></div>';
  </script>`);

/** Pages with one box, and how a script of the page puts the focus into it. */
const found: Readonly<Record<string, { readonly html: string; readonly focus: string }>> = {
  'a textarea': { html: page('<textarea id="box"></textarea>'), focus: 'box.focus()' },
  'a contenteditable with an empty attribute': {
    html: page('<div id="box" contenteditable=""></div>'),
    focus: 'box.focus()',
  },
  'the input of a chat': {
    html: page('<input id="box" size="60" placeholder="Type your message">'),
    focus: 'box.focus()',
  },
  'an editable in an open shadow root': {
    html: inShadow('<span id="box" contenteditable="true" style="display: block">&nbsp;</span>'),
    focus: 'host.shadowRoot.getElementById("box").focus()',
  },
  'a textarea in an open shadow root': {
    html: inShadow('<textarea id="box"></textarea>'),
    focus: 'host.shadowRoot.getElementById("box").focus()',
  },
  'a frame written by a script': {
    html: page(`<iframe id="frame" width="600"></iframe><script>
      const inner = frame.contentDocument;
      inner.open();
      inner.write('<!doctype html><body contenteditable="true"></body>');
      inner.close();
    </script>`),
    focus: 'frame.contentWindow.focus(), frame.contentDocument.body.focus()',
  },
  'a frame in design mode': {
    html: page(`<iframe id="frame" width="600" srcdoc="<!doctype html><body></body>"></iframe>`),
    focus: `frame.contentDocument.designMode = 'on', frame.contentWindow.focus()`,
  },
  'a box in a modal dialog': {
    html: page('<dialog id="dialog"><textarea id="box"></textarea></dialog>'),
    focus: 'dialog.showModal(), box.focus()',
  },
  'a box in a form that hides the names of the DOM': {
    html: page(
      `<form>${['attributes', 'parentNode', 'ownerDocument', 'isConnected', 'matches', 'getAttribute']
        .map((name) => `<input name="${name}" size="1">`)
        .join('')}<div id="box" contenteditable="true"></div></form>`,
    ),
    focus: 'box.focus()',
  },
};

const silent: Readonly<Record<string, string>> = {
  'a password': '<input id="box" type="password" placeholder="Type your message">',
  'a search field': '<input id="box" type="search" placeholder="Type your message">',
  'a box with the role of a search': '<textarea id="box" role="searchbox"></textarea>',
  'a card number': '<input id="box" name="message" autocomplete="cc-number">',
  'an ordinary input': '<input id="box" name="name">',
  'the addressees of a mail': '<div id="box" contenteditable="true" role="textbox" aria-label="To"></div>',
  'the subject of a mail': '<textarea id="box" name="subject"></textarea>',
  'the field that catches the keys of CodeMirror 5':
    '<div style="overflow: hidden; position: relative; width: 3px; height: 0"><textarea id="box" style="position: absolute; bottom: -1em; width: 1000px; height: 1em; padding: 0; border: 0"></textarea></div>',
  'the editable that CodeMirror 5 has instead of a field':
    '<div class="CodeMirror"><div id="box" class="CodeMirror-code" role="presentation" contenteditable="true"></div></div>',
  'the field that catches the keys of Ace':
    '<textarea id="box" style="position: absolute; opacity: 0; width: 0.5em; height: 1em; border: 0; padding: 0"></textarea>',
  'the field that catches the keys of Monaco':
    '<textarea id="box" style="position: absolute; min-width: 0; width: 1px; height: 1px; border: 0; padding: 0; color: transparent; background: transparent"></textarea>',
  'what catches the keys of Monaco where it draws all by itself':
    '<div id="box" role="textbox" tabindex="0" aria-multiline="true" aria-roledescription="editor"></div>',
  'an internal note': '<section aria-label="Internal note"><textarea id="box"></textarea></section>',
};

describe.each(browsers)('in %s', (name) => {
  let session: Session;
  let site: Served;
  let tab: Page;

  const open = async (html: string, focus = 'box.focus()') => {
    site = await serve({ '/': { html } });
    tab = await session.newPage(site.url);
    await tab.evaluate(focus);
  };
  const levels = async () => {
    const marks = await shownMarks(session, tab);
    return [...new Set(marks.map(({ level }) => level))].sort();
  };
  const lint = async () => {
    await tab.keyboard.type(POOR);
    // The whole of it: a first part may have been linted while the rest was typed.
    const musts = async () => (await shownMarks(session, tab)).filter(({ level }) => level === 'must').length;
    await expect.poll(musts, { timeout: 10_000 }).toBeGreaterThan(1);
  };

  beforeAll(async () => {
    session = await launch(name, { extension: built[name] });
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await tab.close();
    await site.close();
  });

  it.each(Object.keys(found))('finds %s', async (what) => {
    const { html, focus } = found[what] ?? { html: '', focus: '' };
    await open(html, focus);
    await lint();
  });

  it.each(Object.keys(silent))('stays silent in %s', async (what) => {
    await open(page(silent[what] ?? ''));
    await tab.keyboard.type(POOR);
    expect(await waitUntilStill('the marks', levels, 700)).toEqual([]);
  });

  it('never reads a field that has hidden its letters before', async () => {
    await open(page('<input id="box" type="password" placeholder="Type your message">'));
    await tab.keyboard.type('x');
    await tab.evaluate('box.type = "text"');
    await tab.keyboard.type(POOR);
    expect(await waitUntilStill('the marks', levels, 700)).toEqual([]);
  });

  it.each(['box.readOnly = true', 'box.remove()', 'box.setAttribute("role", "searchbox")'])(
    'lets go of a textarea after %s',
    async (change) => {
      await open(page('<textarea id="box"></textarea>'));
      await lint();
      await tab.evaluate(change);
      await expect.poll(levels, { timeout: 10_000 }).toEqual([]);
    },
  );

  it('falls silent when the reply becomes a note, and speaks again when it is a reply', async () => {
    await open(page('<section id="around"><input type="checkbox" id="note"><textarea id="box"></textarea></section>'));
    await tab.evaluate(
      `note.onchange = () => around.setAttribute('aria-label', note.checked ? 'Internal note' : 'Reply')`,
    );
    await lint();
    await tab.click('#note');
    await expect.poll(levels, { timeout: 10_000 }).toEqual([]);
    await tab.click('#note');
    await expect.poll(levels, { timeout: 10_000 }).toContain('must');
  });

  it('lets go of an editable that is removed', async () => {
    await open(page('<div id="box" contenteditable="true"></div>'));
    await lint();
    await tab.evaluate('box.remove()');
    await expect.poll(levels, { timeout: 10_000 }).toEqual([]);
  });

  it('sees text that a script puts into a textarea', async () => {
    await open(page('<textarea id="box"></textarea>'));
    await tab.keyboard.type('Hello');
    await tab.evaluate(`box.value = ${JSON.stringify(POOR)}`);
    await expect.poll(levels, { timeout: 10_000 }).toContain('must');
  });

  it('marks the same words when an editor draws them anew', async () => {
    await open(page('<div id="box" contenteditable="true"></div>'));
    await lint();
    await tab.evaluate(
      'box.replaceChildren(Object.assign(document.createElement("p"), { textContent: box.textContent }))',
    );
    const marked = async () => (await shownMarks(session, tab)).map(({ text }) => text).sort();
    await expect.poll(marked, { timeout: 10_000 }).toContain("I don't know");
  });

  it('mends a reply in a modal dialog', async () => {
    await open(found['a box in a modal dialog']?.html ?? '', found['a box in a modal dialog']?.focus);
    await lint();
    await pointAt(session, tab, "I don't know");
    const fix = (await openCard(session, tab)).buttons.find(({ isFix }) => isFix)?.label ?? 'no fix';
    await pressInCard(session, tab, fix);
    await expect.poll(() => tab.evaluate('box.value'), { timeout: 10_000 }).toContain(fix);
  });

  it('adds nothing to the draft or around it but one element beside the body', async () => {
    const html = page('<div id="around"><div id="box" contenteditable="true"></div></div>');
    await open(html);
    await lint();
    expect(await tab.evaluate('around.outerHTML')).toBe(
      `<div id="around"><div id="box" contenteditable="true">${POOR.replaceAll('&', '&amp;')}</div></div>`,
    );
    await pointAt(session, tab, "I don't know");
    await openCard(session, tab);
    expect(await tab.evaluate('[...document.documentElement.children].map((each) => each.localName)')).toEqual([
      'head',
      'body',
      'rl-host',
    ]);
  });

  it('takes over from itself when it is started once more', async () => {
    await open(page('<textarea id="box"></textarea>'));
    await lint();
    const extension = await session.openExtensionPage('src/popup/index.html');
    await extension.evaluate(async (url) => {
      const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
      const files = chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files });
    }, tab.url());
    await extension.close();
    await tab.bringToFront();
    await tab.evaluate('box.focus()');
    await tab.keyboard.type(' Sorry.');
    const whatStands = async () => ({
      hosts: await tab.evaluate('document.querySelectorAll("rl-host").length'),
      marks: (await shownMarks(session, tab)).filter(({ text }) => text === "I don't know").length,
    });
    await expect.poll(whatStands, { timeout: 10_000 }).toEqual({ hosts: 1, marks: 1 });
  });

  it('wrote no error', async () => {
    await open(page(''), '');
    await waitFor('the page', () => true);
    expect(await session.problems()).toEqual([]);
  });
});
