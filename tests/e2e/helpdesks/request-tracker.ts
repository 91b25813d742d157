import { atLocalhost, intoBox, logIn, toStart } from './agent';
import { dataOfCkeditor4, intoCkeditor4 } from './ckeditor4';
import type { Helpdesk } from './helpdesk';
import type { Started } from './setup';

const BOX = 'UpdateContent';

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
    const frame = await (rich ? intoCkeditor4(page, BOX) : intoBox(page, `#${BOX}`));
    // The quote begins in the first line.
    await toStart(page);
    await page.keyboard.press('Enter');
    await toStart(page);
    return frame;
  },
  data: (page) =>
    rich ? dataOfCkeditor4(page, BOX) : page.$eval(`#${BOX}`, (box) => (box as HTMLTextAreaElement).value),
  send: (page) => page.click('input[name=SubmitTicket]'),
  // The plain part of the mail is made anew from the HTML.
  mailed: (data) => ({ type: 'text/html', text: rich ? `${data}\n` : `${PRE}${escaped(data)}</pre>\n` }),
});

/** Request Tracker 5: rich text in CKEditor 4, and plain text for those who prefer it. */
export const requestTrackers = (started: Started): readonly Helpdesk[] => [
  helpdesk(started, 'agent', true),
  helpdesk({ ...started, base: atLocalhost(started.base) }, 'plain', false),
];
