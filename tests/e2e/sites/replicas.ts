import type { Message, Mode, People } from '../../../src/sites/site';

/** A page in the shape of a helpdesk, and what is known about its reply box. */
export interface Replica {
  /** Name of the file under `tests/fixtures/replicas`. */
  readonly page: string;
  /** Id of the site that should recognise it. */
  readonly site: string;
  /** Where the product shows such a page; what runs anywhere is on loopback. */
  readonly address: string;
  /** The reply box, or the frame of the page that it stands in. */
  readonly box: string;
  readonly mode: Mode;
  readonly conversation?: string;
  readonly messages: readonly Message[];
  /** What the buttons that send are called. */
  readonly send: readonly string[];
  readonly people: People;
  /** What a press on the product's own switch does to the page: first to a note, then back. */
  readonly turns?: { readonly toNote: string; readonly back: string };
  /** Only the address of the product is known; the rest of the page is made up. */
  readonly madeUp?: true;
}

const customer = 'The kettle you sent is broken.';
const complaint: readonly Message[] = [{ from: 'customer', text: customer }];
const talk: readonly Message[] = [...complaint, { from: 'agent', text: 'I will check.' }];
const timedTalk: readonly Message[] = [
  { from: 'customer', text: customer, at: '2026-05-01T10:00:00.000Z' },
  { from: 'agent', text: 'I will check.', at: '2026-05-01T10:30:00.000Z' },
];
const ana: People = { customer: 'Ana Pop' };
const silent = { messages: [], send: [], people: {} } as const;

/** Every replica, several for products that show several kinds of boxes. */
export const replicas: readonly Replica[] = [
  {
    page: 'zendesk-agent-workspace',
    site: 'zendesk',
    address: 'https://acme.zendesk.com/agent/tickets/341',
    box: '[data-ticket-id="341"] .ck-editor__editable',
    mode: 'reply',
    conversation: '341',
    messages: timedTalk,
    send: ['Submit as Open'],
    people: { agent: 'Mara', customer: 'Ana Pop' },
    turns: zendeskTurns('Internal note', 'Public reply'),
  },
  {
    page: 'zendesk-legacy',
    site: 'zendesk',
    address: 'https://acme.zendesk.com/agent/tickets/341',
    box: '.zendesk-editor--rich-text-comment',
    mode: 'reply',
    conversation: '341',
    messages: complaint,
    send: ['Submit as Open'],
    people: {},
    turns: {
      toNote: `for (const each of document.querySelectorAll('.header .btn')) each.classList.toggle('active', each.matches('.track-id-privateComment'))`,
      back: `for (const each of document.querySelectorAll('.header .btn')) each.classList.toggle('active', each.matches('.track-id-publicComment'))`,
    },
  },
  {
    page: 'zendesk-messaging-plaintext',
    site: 'zendesk',
    address: 'https://acme.zendesk.com/agent/tickets/343',
    box: '.ck-editor__editable',
    mode: 'reply',
    conversation: '343',
    ...silent,
    turns: zendeskTurns('Interne Notiz', 'Messaging'),
  },
  {
    page: 'gmail-inline-reply',
    site: 'gmail',
    address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQ',
    box: '[g_editable]',
    mode: 'reply',
    conversation: '18c0ffee',
    messages: [{ from: 'customer', text: 'The kettle you sent is broken and I am furious.' }],
    send: ['Send'],
    people: ana,
  },
  {
    page: 'gmail-compose-dialog',
    site: 'gmail',
    address: 'https://mail.google.com/mail/u/0/#inbox?compose=new',
    box: '[g_editable]',
    mode: 'reply',
    conversation: 'compose c2',
    ...silent,
    send: ['Send'],
  },
  {
    page: 'outlook-web',
    site: 'outlook',
    address: 'https://outlook.office.com/mail/inbox/id/AAQkAGI2',
    box: '[aria-multiline="true"]',
    mode: 'reply',
    conversation: 'AAQkAGI2',
    ...silent,
    messages: complaint,
    send: ['Send'],
  },
  {
    page: 'salesforce-lightning-email',
    site: 'salesforce',
    address: 'https://acme.lightning.force.com/lightning/r/Case/5003000000D8cuIAAR/view',
    box: 'iframe[name^="vfFrameId"]',
    mode: 'reply',
    conversation: '5003000000D8cuIAAR',
    ...silent,
    send: ['Send'],
  },
  {
    page: 'intercom-inbox',
    site: 'intercom',
    address: 'https://app.intercom.com/a/inbox/x1/inbox/conversation/3624',
    box: '.embercom-prosemirror-composer-editor',
    mode: 'reply',
    conversation: '3624',
    messages: complaint,
    send: ['Send'],
    people: ana,
    turns: {
      toNote: `document.querySelector('[data-conversation-reply-composer]').classList.add('o__note')`,
      back: `document.querySelector('[data-conversation-reply-composer]').classList.remove('o__note')`,
    },
  },
  {
    page: 'helpscout',
    site: 'help-scout',
    address: 'https://secure.helpscout.net/conversation/123456789/4321/',
    box: '[data-slate-editor]',
    mode: 'reply',
    conversation: '123456789',
    messages: complaint,
    send: ['Send'],
    people: {},
    turns: helpScoutTurns(),
  },
  {
    page: 'jira-service-management',
    site: 'jira',
    address: 'https://acme.atlassian.net/browse/KET-1',
    box: '#ak-editor-textarea',
    mode: 'reply',
    conversation: 'KET-1',
    ...silent,
    turns: { toNote: jiraTurn(0), back: jiraTurn(1) },
  },
  {
    page: 'hubspot-help-desk',
    site: 'hubspot',
    address: 'https://app.hubspot.com/help-desk/9001/view/1/ticket/77/thread/5#email',
    box: '.ProseMirror',
    mode: 'reply',
    conversation: '77',
    ...silent,
    turns: { toNote: `location.hash = '#comment'`, back: `location.hash = '#email'` },
  },
  {
    page: 'freshdesk',
    site: 'freshdesk',
    address: 'https://acme.freshdesk.com/a/tickets/341',
    box: '.fr-element',
    mode: 'reply',
    conversation: '341',
    ...silent,
  },
  {
    page: 'zoho-desk',
    site: 'zoho-desk',
    address: 'https://desk.zoho.com/agent/acme/support/tickets/details/101',
    box: 'iframe.ze_area',
    mode: 'reply',
    conversation: '101',
    ...silent,
  },
  {
    page: 'front',
    site: 'front',
    address: 'https://app.frontapp.com/open/cnv_1ab2c3',
    box: '.composer [contenteditable]',
    mode: 'reply',
    conversation: 'cnv_1ab2c3',
    ...silent,
    madeUp: true,
  },
  {
    page: 'gorgias',
    site: 'gorgias',
    address: 'https://acme.gorgias.com/app/ticket/7001',
    box: '.ticket-composer [contenteditable]',
    mode: 'reply',
    conversation: '7001',
    ...silent,
    madeUp: true,
  },
  {
    page: 'kustomer',
    site: 'kustomer',
    address: 'https://acme.kustomerapp.com/app/customers/5f00aa/event/60bb11',
    box: '.composer [contenteditable]',
    mode: 'reply',
    conversation: '60bb11',
    ...silent,
    madeUp: true,
  },
  {
    page: 'chatwoot',
    site: 'chatwoot',
    address: 'http://127.0.0.1/app/accounts/1/conversations/88',
    box: '.reply-box.is-focused .ProseMirror',
    mode: 'reply',
    conversation: '88',
    messages: talk,
    send: ['Send (↵)'],
    people: {},
    turns: {
      toNote: `document.querySelector('.reply-box').classList.add('is-private')`,
      back: `document.querySelector('.reply-box').classList.remove('is-private')`,
    },
  },
  {
    page: 'zammad',
    site: 'zammad',
    address: 'http://127.0.0.1/#ticket/zoom/1',
    box: '[data-name="body"]',
    mode: 'reply',
    conversation: '67001',
    messages: talk,
    send: ['Update'],
    people: {},
    turns: {
      toNote: `document.querySelector('form.article-add').className = 'article-add is-internal'`,
      back: `document.querySelector('form.article-add').className = 'article-add is-public'`,
    },
  },
  {
    page: 'freescout',
    site: 'freescout',
    address: 'http://127.0.0.1/conversation/42',
    box: '.note-editable',
    mode: 'reply',
    conversation: '42',
    messages: talk,
    send: ['Send Reply'],
    people: {},
    turns: {
      toNote: `document.querySelector('.conv-reply-block').classList.add('conv-note-block')`,
      back: `document.querySelector('.conv-reply-block').classList.remove('conv-note-block')`,
    },
  },
  {
    page: 'osticket',
    site: 'osticket',
    address: 'http://127.0.0.1/scp/tickets.php?id=7',
    box: 'form#reply .redactor-in',
    mode: 'reply',
    conversation: '7',
    messages: timedTalk,
    send: ['Post Reply'],
    people: ana,
  },
  {
    page: 'znuny-compose',
    site: 'znuny',
    address: 'http://127.0.0.1/znuny/index.pl?Action=AgentTicketCompose;TicketID=1;ArticleID=3',
    box: 'iframe.cke_wysiwyg_frame',
    mode: 'reply',
    conversation: '1',
    messages: complaint,
    send: ['Send mail'],
    people: {},
  },
  {
    page: 'znuny-note',
    site: 'znuny',
    address: 'http://127.0.0.1/znuny/index.pl?Action=AgentTicketNote;TicketID=1',
    box: 'iframe.cke_wysiwyg_frame',
    mode: 'note',
    conversation: '1',
    ...silent,
    send: ['Submit'],
  },
];

/** The switch of Zendesk renames itself, in the language of the agent. */
function zendeskTurns(note: string, reply: string): { readonly toNote: string; readonly back: string } {
  const rename = (to: string) => `{
    const button = document.querySelector('[data-test-id="omnichannel-channel-switcher-button"]');
    button.setAttribute('aria-label', ${JSON.stringify(to)});
    button.textContent = ${JSON.stringify(to)};
  }`;
  return { toNote: rename(note), back: rename(reply) };
}

function helpScoutTurns(): { readonly toNote: string; readonly back: string } {
  const become = (kind: string, label: string) => `{
    const box = document.querySelector('[data-slate-editor]');
    box.dataset.testid = '${kind}-editor';
    box.setAttribute('aria-label', '${label} Editor');
  }`;
  return { toNote: become('note', 'Note'), back: become('reply', 'Reply') };
}

function jiraTurn(selected: number): string {
  return `for (const tab of [0, 1])
    document.querySelector('#comment-editor-container-tabs-' + tab).setAttribute('aria-selected', String(tab === ${selected}))`;
}
