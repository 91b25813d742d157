import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from '../../support/wait';
import { atLocalhost, intoBox, intoFrame, logIn, toStart } from './agent';
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
    const editor = CKEDITOR?.instances.UpdateContent;
    return editor && new Function('editor', `return (${source})(editor)`)(editor);
  }, String(ask));

const intoCkeditor = async (page: Page): Promise<Frame> => {
  const frame = await intoFrame(page, 'iframe.cke_wysiwyg_frame');
  await waitFor('CKEditor 4 to notice the focus', () =>
    editorIn(page, ({ status, focusManager }) => status === 'ready' && focusManager.hasFocus),
  );
  return frame;
};

const PRE = '<pre style="white-space: pre-wrap; font-family: monospace;">';

const escaped = (text: string): string => text.replaceAll('&', '&#38;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const helpdesk = ({ base, outbox, complaints }: Started, agent: string, rich: boolean): Helpdesk => ({
  name: `request-tracker-${rich ? 'rich' : 'plain'}`,
  rich,
  langs: ['en', 'pt', 'fa'],
  outbox,
  login: async (page) => {
    await page.goto(base);
    const fields = { 'input[name=user]': agent, 'input[name=pass]': 'agentpass1' };
    await logIn(page, fields, 'input[type=submit][value=Login]');
  },
  answer: async (page, lang) => {
    const [ticket, message] = complaints[lang];
    await page.goto(`${base}Ticket/Update.html?id=${ticket}&Action=Respond&QuoteTransaction=${message}`);
  },
  focus: async (page) => {
    const frame = await (rich ? intoCkeditor(page) : intoBox(page, '#UpdateContent'));
    // The quote begins in the first line.
    await toStart(page);
    await page.keyboard.press('Enter');
    await toStart(page);
    return frame;
  },
  data: async (page) =>
    rich
      ? ((await editorIn(page, (editor) => editor.getData())) ?? '')
      : page.$eval('#UpdateContent', (box) => (box as HTMLTextAreaElement).value),
  send: (page) => page.click('input[name=SubmitTicket]'),
  // The plain part of the mail is made anew from the HTML.
  mailed: (data) => ({ type: 'text/html', text: rich ? `${data}\n` : `${PRE}${escaped(data)}</pre>\n` }),
});

/** Request Tracker 5: rich text in CKEditor 4, and plain text for those who prefer it. */
export const requestTrackers = (started: Started): readonly Helpdesk[] => [
  helpdesk(started, 'agent', true),
  helpdesk({ ...started, base: atLocalhost(started.base) }, 'plain', false),
];
