import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import type { Session } from '../../support/browser';
import { waitFor } from '../../support/wait';
import { mountsBundle, probeBundle } from './mounts/build';
import type { Told } from './mounts/probe';

const pages = 'tests/fixtures/replicas';
const ckeditor4 = dirname(createRequire(import.meta.url).resolve('ckeditor4/package.json'));

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
};

/** Shows pages at addresses of the wide world without a byte leaving the machine. */
export interface Stage {
  /** Opens a page at an address in a new tab, and waits for its editors. `html` is a file of the replicas, or markup. */
  open(address: string, html: string): Promise<Page>;
  /** What the site of the page says of a box. */
  ask(page: Page, box: string): Promise<Told>;
}

/** The stage in a browser. */
export const stageFor = (session: Session): Stage => {
  const bodyOf = async (path: string): Promise<string | Buffer | undefined> => {
    if (path === '/replica/mount.js') return (await mountsBundle()).script;
    if (path === '/replica/mount.css') return (await mountsBundle()).style;
    if (path === '/replica/frame.html') return '<!doctype html><title>Frame</title><p>Nothing to write in.</p>';
    if (path.startsWith('/vendor/ckeditor4/')) return readFile(join(ckeditor4, path.slice('/vendor/ckeditor4'.length)));
    return undefined;
  };
  const answer = async (request: HTTPRequest, html: string): Promise<void> => {
    const { pathname } = new URL(request.url());
    if (pathname === '/favicon.ico') return request.respond({ status: 204 });
    const part = await bodyOf(pathname).catch(() => undefined);
    const body = part ?? (request.isNavigationRequest() ? html : undefined);
    const type = part === undefined ? 'html' : (pathname.split('.').at(-1) ?? '');
    await request.respond(
      body === undefined ? { status: 404 } : { status: 200, contentType: types[type] ?? types.html ?? '', body },
    );
  };
  return {
    open: async (address, html) => {
      const markup = html.startsWith('<') ? html : await readFile(join(pages, `${html}.html`), 'utf8');
      const page = await session.newPage();
      await page.setRequestInterception(true);
      // A request of a page that is closed meanwhile has nobody left to answer to.
      page.on('request', (request) => void answer(request, markup).catch(() => undefined));
      await page.goto(address);
      if (/data-mount=/.test(markup)) await waitFor('the editors', () => mounted(page));
      return page;
    },
    ask: async (page, box) => {
      if (!(await page.evaluate(() => 'askSite' in window))) await page.evaluate((await probeBundle()).script);
      return page.evaluate((selector) => window.askSite(selector), box);
    },
  };
};

/** Whether every frame with a place for an editor has it. */
const mounted = async (page: Page): Promise<boolean> => {
  const frames = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const wants = document.querySelector('template[data-mount]') !== null;
        return { wants, ready: document.documentElement.dataset.mounted === 'true' };
      }),
    ),
  );
  return frames.some(({ wants }) => wants) && frames.every(({ wants, ready }) => !wants || ready);
};

/** The editable that a selector finds, in whatever frames it stands. */
const editableIn = async (page: Page, box: string): Promise<ElementHandle> => {
  let element = await page.waitForSelector(box, { visible: true });
  for (let frame = await element?.contentFrame(); frame; frame = await element?.contentFrame())
    element = await frame.waitForSelector('body[contenteditable], body [contenteditable], iframe', { visible: true });
  if (!element) throw new Error(`no ${box}`);
  return element;
};

/** Puts the caret into a box with the mouse. */
export const intoBox = async (page: Page, box: string): Promise<void> => {
  const editable = await editableIn(page, box);
  await waitFor('the box to have the focus', async () => {
    await editable.click({ offset: { x: 30, y: 8 } });
    return editable.evaluate(
      (root) => root.ownerDocument.hasFocus() && root.contains(root.ownerDocument.activeElement),
    );
  });
};
