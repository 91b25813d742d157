import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorNames } from '../../src/demo/desk/editors';
import type { EditorName } from '../../src/demo/desk/editors/editor';
import { type DeskServer, startDesk } from '../../src/demo/desk/server';
import { browsers, launch, type Session } from '../support/browser';

const lines = [
  "Hello Priya, I'm sorry that nobody came.",
  'Bună ziua, îmi pare rău că ați așteptat.',
  'Olá, não é culpa sua; já estou a tratar disso.',
  'سلام، متأسفم که منتظر ماندید؛ تا ساعت ۱۸ می‌نویسم.',
  'Сайн байна уу? Өнөөдөр өөрөө шалгаж үзье.',
];

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const ready = (page: Page, editor: EditorName) =>
  page.waitForSelector(`[data-desk=reply][data-editor=${editor}][data-ready=true]`);

const typeLines = async (page: Page, typed: readonly string[]) => {
  await page.evaluate(() => window.desk?.focus());
  for (const [index, line] of typed.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
};

const textIs = (page: Page, text: string) => page.waitForFunction((wanted) => window.desk?.text() === wanted, {}, text);

describe.each(browsers)('the demo desk in %s', (name) => {
  let session: Session;
  const open = async (editor: EditorName, query = '') => {
    const page = await session.newPage(`${desk.url}?ticket=20412&editor=${editor}${query}`);
    await ready(page, editor);
    return page;
  };

  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session?.close());

  describe.each(editorNames)('with %s as reply box', (editor) => {
    it('takes typing in all five languages into the model of the editor and onto the page', async () => {
      const page = await open(editor);
      await typeLines(page, lines);
      await textIs(page, lines.join('\n'));
      const drawn = async () => {
        const text = await page.evaluate(() => {
          const root = window.desk?.root();
          return root && 'value' in root ? String(root.value) : root?.textContent;
        });
        return text?.replaceAll('\u00a0', ' ');
      };
      // Models are ahead of what is drawn.
      for (const line of lines) await expect.poll(drawn, { timeout: 10_000 }).toContain(line);
      await page.close();
    });

    it('gives back the text that it was set to, empty lines included, and can be emptied', async () => {
      const page = await open(editor);
      for (const text of [`${lines[0]}\n\n${lines[3]}`, lines[4] ?? '', '']) {
        await page.evaluate((given) => window.desk?.set(given), text);
        await textIs(page, text);
      }
      await page.close();
    });

    it('sends with Ctrl + Enter, right to left too, and is empty afterwards', async () => {
      const page = await open(editor, '&dir=rtl');
      await typeLines(page, lines.slice(3, 4));
      await textIs(page, lines[3] ?? '');
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      const sent = await page.waitForSelector('[data-author=agent]:last-child [data-desk=message-text]');
      expect(await sent?.evaluate((element) => element.textContent)).toBe(lines[3]);
      await textIs(page, '');
      await page.close();
    });
  });

  it('carries the draft from box to box and keeps what is sent as a note apart', async () => {
    const page = await open('textarea');
    await typeLines(page, lines);
    for (const editor of editorNames) {
      await page.select('[data-desk=editor]', editor);
      await ready(page, editor);
      await textIs(page, lines.join('\n'));
    }
    await page.click('[data-desk=mode] label:last-child');
    await page.click('[data-desk=send]');
    await page.waitForSelector('[data-author=note]:last-child');
    expect(new URL(page.url()).searchParams.get('mode')).toBe('note');
    await page.close();
  });

  it('logs no error and asks nothing of other machines', async () => {
    expect(await session.problems()).toEqual([]);
    expect(session.strangers()).toEqual([]);
  });
});
