import { all, around, message, people, shown } from './page';
import type { Site } from './site';

const COMPOSE = '.M9, [role="dialog"]';
const SEND = '.IZ .Up [role="button"]:not(.Uo):not([aria-haspopup="true"])';

/** Gmail. Every box writes to the outside: there are no notes. A new mail is a reply as well. */
export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['https://mail.google.com/*'],
  matches: (url) => url.hostname === 'mail.google.com',
  mode: () => 'reply',
  conversation: (box) =>
    (isInThread(box) ? threadOf(box)?.getAttribute('data-legacy-thread-id') : undefined) ?? undefined,
  messages: (box) => {
    if (!isInThread(box)) return [];
    const self = selfOf(box);
    return all(box.ownerDocument, '.adn[data-message-id], .adn[data-legacy-message-id]').flatMap((each) => {
      const sender = each.querySelector('td.gF [email]')?.getAttribute('email')?.toLowerCase();
      const from = sender !== undefined && sender === self ? 'agent' : 'customer';
      return message(from, each.querySelector('.ii.gt .a3s'));
    });
  },
  // A replaced composer leaves its dead dialog behind: only the parts around this very box count.
  sendButtons: (box) => shown(around(box, COMPOSE), SEND),
  sendKeys: ['Mod+Enter'],
  people: (box) => {
    const self = selfOf(box);
    const senders = isInThread(box) ? all(box.ownerDocument, '.adn td.gF [email]') : [];
    return people(
      undefined,
      senders.find((each) => each.getAttribute('email')?.toLowerCase() !== self),
    );
  },
};

/** An inline reply hangs in the message that it answers; a dialog belongs to no thread that the page shows. */
function isInThread(box: Element): boolean {
  return box.closest('[role="dialog"]') === null && threadOf(box) !== null;
}

function threadOf(box: Element): Element | null {
  return box.ownerDocument.querySelector('[data-thread-perm-id][data-legacy-thread-id]');
}

/** The address of the agent, as the account button in the corner and the title of the page tell it. */
function selfOf(box: Element): string | undefined {
  const account = box.ownerDocument.querySelector('a[aria-label*="@"][href*="accounts.google."]');
  const told = `${account?.getAttribute('aria-label') ?? ''} ${box.ownerDocument.title}`;
  return /[\w.+-]+@[\w.-]+\w/.exec(told)?.[0].toLowerCase();
}
