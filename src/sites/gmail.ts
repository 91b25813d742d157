import { all, around, message, nearby, people, shown } from './page';
import type { Site } from './site';

const COMPOSE = '.M9, [role="dialog"]';
const SEND = '.IZ .Up [role="button"]:not(.Uo):not([aria-haspopup="true"])';

/** Gmail. A box of a composer writes to the outside, a new mail too; other boxes (settings, notes) are no replies. */
export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['https://mail.google.com/*'],
  matches: (url) => url.hostname === 'mail.google.com',
  mode: (box) => (box.closest('.M9') || box.closest('[role="dialog"]')?.querySelector('form') ? 'reply' : 'unknown'),
  conversation: (box) => {
    const thread = isInThread(box) ? threadOf(box)?.getAttribute('data-legacy-thread-id') : undefined;
    const draft = around(box, COMPOSE).querySelector<HTMLInputElement>('input[name="composeid"]')?.value;
    return thread ?? (draft && `compose ${draft}`);
  },
  messages: (box) => {
    const first = emailOf(customerIn(box));
    return mailsAround(box).flatMap((mail) =>
      message(emailOf(senderOf(mail)) === first ? 'customer' : 'agent', mail.querySelector('.ii.gt .a3s')),
    );
  },
  // A replaced composer leaves its dead dialog behind: only the parts around this very box count.
  sendButtons: (box) => shown(around(box, COMPOSE), SEND),
  sendKeys: ['Mod+Enter'],
  people: (box) => people(undefined, customerIn(box)),
};

/** An inline reply hangs in the message that it answers; a dialog belongs to no thread that the page shows. */
function isInThread(box: Element): boolean {
  return box.closest('[role="dialog"]') === null && threadOf(box) !== undefined;
}

function threadOf(box: Element): Element | undefined {
  return nearby(box, '[data-thread-perm-id][data-legacy-thread-id]');
}

function mailsAround(box: Element): readonly Element[] {
  const mails = '.adn[data-message-id], .adn[data-legacy-message-id]';
  return isInThread(box) ? all(around(box, '[role="main"]'), mails) : [];
}

function senderOf(mail: Element): Element | null {
  return mail.querySelector('td.gF [email]');
}

function emailOf(sender: Element | null | undefined): string | undefined {
  return sender?.getAttribute('email')?.toLowerCase();
}

/** Who wrote first and is not the agent; colleagues answer in the same thread. */
function customerIn(box: Element): Element | null | undefined {
  const self = selfOf(box);
  return mailsAround(box)
    .map(senderOf)
    .find((sender) => sender && emailOf(sender) !== self);
}

/** The address of the agent, as the account button in the corner and the title of the page tell it. */
function selfOf(box: Element): string | undefined {
  const account = box.ownerDocument.querySelector('a[aria-label*="@"][href*="accounts.google."]');
  const told = `${account?.getAttribute('aria-label') ?? ''} ${box.ownerDocument.title}`;
  return /[\w.+-]+@[\w.-]+\w/.exec(told)?.[0].toLowerCase();
}
