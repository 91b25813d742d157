import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from '../../support/wait';
import { atLocalhost, intoBox, intoFrame, logIn, toStart } from './agent';
import type { Helpdesk } from './helpdesk';
import type { Started } from './setup';

interface Tiny {
  readonly initialized: boolean;
  getContent(): string;
}

const dataOfTiny = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { tinymce } = window as unknown as { tinymce?: { get(id: string): Tiny | null } };
    const editor = tinymce?.get('composebody');
    return editor?.initialized ? editor.getContent() : undefined;
  });

const intoTiny = async (page: Page): Promise<Frame> => {
  await waitFor('TinyMCE to be ready, signature and all', async () => (await dataOfTiny(page))?.includes('_rc_sig'));
  return intoFrame(page, '#composebody_ifr');
};

const intoTextarea = async (page: Page): Promise<Frame> => {
  await page.waitForSelector('#composebody', { visible: true });
  await waitFor('the signature', () =>
    page.$eval('#composebody', (box) => (box as HTMLTextAreaElement).value.includes('Customer care.')),
  );
  return intoBox(page, '#composebody');
};

/** What Roundcube itself changes about a rich reply on its way out: names of its own, and the looks of quotes. */
const rewritten = (data: string): string =>
  data
    .replaceAll('<div id="_rc_sig">', '<div id="signature">')
    .replaceAll('<p>&nbsp;</p>', '<p><br /></p>')
    .replaceAll(
      '<blockquote>',
      '<blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0">',
    )
    .replaceAll('<div class="pre">', '<div class="pre" style="margin: 0; padding: 0; font-family: monospace">');

const page = (body: string): string =>
  [
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /></head>',
    `<body style='font-size: 10pt; font-family: Verdana,Geneva,sans-serif'>\n${body}\n</body></html>\n`,
  ].join('');

const helpdesk = ({ base, outbox, complaints }: Started, agent: string, rich: boolean): Helpdesk => ({
  name: `roundcube-${rich ? 'rich' : 'plain'}`,
  rich,
  langs: ['en', 'pt', 'fa'],
  outbox,
  login: async (page) => {
    // Asks whether a draft may be left.
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(base);
    const fields = { 'input[name=_user]': `${agent}@testbed.example`, 'input[name=_pass]': 'agentpass1' };
    await logIn(page, fields, '#rcmloginsubmit');
  },
  answer: async (page, lang) => {
    const [uid] = complaints[lang];
    // What the list of mails still asks for in the background may overwrite the session, and the new draft in it.
    await waitFor('the page to write on', async () => {
      await page.goto(`${base}?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=${uid}`);
      return (await page.$('#composebody')) !== null;
    });
  },
  focus: async (page) => {
    const frame = await (rich ? intoTiny(page) : intoTextarea(page));
    await toStart(page);
    return frame;
  },
  data: async (page) =>
    rich ? ((await dataOfTiny(page)) ?? '') : page.$eval('#composebody', (box) => (box as HTMLTextAreaElement).value),
  send: (page) => page.click('button.btn.send'),
  mailed: (data) =>
    rich ? { type: 'text/html', text: page(rewritten(data)) } : { type: 'text/plain', text: `${data}\n` },
});

/** Roundcube 1.6: rich text in TinyMCE, and plain text for those who prefer it. */
export const roundcubes = (started: Started): readonly Helpdesk[] => [
  helpdesk(started, 'agent', true),
  helpdesk({ ...started, base: atLocalhost(started.base) }, 'plain', false),
];
