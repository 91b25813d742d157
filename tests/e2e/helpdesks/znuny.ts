import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../support/wait';
import { intoFrame, logIn, toStart } from './agent';
import type { Helpdesk } from './helpdesk';
import type { Started } from './setup';

interface Editor {
  readonly status: string;
  readonly focusManager: { readonly hasFocus: boolean };
  getData(): string;
}

const editorIn = <T>(page: Page, ask: (editor: Editor) => T): Promise<T | undefined> =>
  page.evaluate((source) => {
    const { CKEDITOR } = window as unknown as { CKEDITOR?: { instances: Record<string, Editor> } };
    const editor = CKEDITOR?.instances.RichText;
    return editor && new Function('editor', `return (${source})(editor)`)(editor);
  }, String(ask));

const HEAD =
  '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/></head>' +
  '<body style="font-family:Geneva,Helvetica,Arial,sans-serif; font-size: 12px;">';

/** Znuny 6.5: rich text in CKEditor 4. Its daemon does not run: mails wait in its queue until somebody sends them. */
const znuny = ({ base, outbox, complaints }: Started): Helpdesk => ({
  name: 'znuny',
  rich: true,
  langs: ['en'],
  outbox,
  login: async (page) => {
    // Asks whether a window with a draft may be closed.
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(base);
    await logIn(page, { '#User': 'agent', '#Password': 'agentpass1' }, '#LoginButton');
  },
  answer: async (page, lang) => {
    const [ticket, article] = complaints[lang];
    await page.goto(`${base}?Action=AgentTicketCompose;TicketID=${ticket};ArticleID=${article};ResponseID=1`);
  },
  focus: async (page) => {
    const frame = await intoFrame(page, 'iframe.cke_wysiwyg_frame');
    await waitFor('CKEditor 4 to notice the focus', () =>
      editorIn(page, ({ status, focusManager }) => status === 'ready' && focusManager.hasFocus),
    );
    // A greeting stands in the first line.
    await toStart(page);
    await page.keyboard.press('Enter');
    await toStart(page);
    return frame;
  },
  data: async (page) => (await editorIn(page, (editor) => editor.getData())) ?? '',
  send: (page) => page.click('#submitRichText'),
  deliver: () => void execFileSync('tests/testbeds/send-znuny.sh'),
  mailed: (data) => ({ type: 'text/html', text: `${HEAD}${data.trimEnd()}</body></html>` }),
});

/** Znuny and its text box, where it was started. */
export const znunys = (
  started: Started | null,
): readonly { readonly started: Started; readonly helpdesk: Helpdesk }[] =>
  started ? [{ started, helpdesk: znuny(started) }] : [];
