import { execFileSync } from 'node:child_process';
import { logIn, toStart } from './agent';
import { dataOfCkeditor4, intoCkeditor4 } from './ckeditor4';
import type { Helpdesk } from './helpdesk';
import type { Started } from './setup';

const BOX = 'RichText';

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
    const frame = await intoCkeditor4(page, BOX);
    // A greeting stands in the first line.
    await toStart(page);
    await page.keyboard.press('Enter');
    await toStart(page);
    return frame;
  },
  data: (page) => dataOfCkeditor4(page, BOX),
  send: (page) => page.click('#submitRichText'),
  deliver: () => void execFileSync('tests/testbeds/send-znuny.sh'),
  mailed: (data) => ({ type: 'text/html', text: `${HEAD}${data.trimEnd()}</body></html>` }),
});

/** Znuny and its text box, where it was started. */
export const znunys = (
  started: Started | null,
): readonly { readonly started: Started; readonly helpdesk: Helpdesk }[] =>
  started ? [{ started, helpdesk: znuny(started) }] : [];
