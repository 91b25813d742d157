import { around, plain, shown } from './page';
import type { Message, Site } from './site';

const REPLY = '[data-desk="reply"]';
const MESSAGE = '[data-desk="message"]:is([data-author="customer"], [data-author="agent"])';

/** The desk of the demonstration. */
export const demoDesk: Site = {
  ...plain,
  id: 'demo-desk',
  name: 'Replylint demo desk',
  matches: ({ hostname }, page) =>
    (hostname === '127.0.0.1' || hostname === 'localhost') && page.querySelector(REPLY) !== null,
  mode: (box) => {
    const mode = box.closest(REPLY)?.getAttribute('data-mode');
    return mode === 'reply' || mode === 'note' ? mode : 'unknown';
  },
  conversation: (box) => box.ownerDocument.querySelector(REPLY)?.getAttribute('data-ticket-id') ?? undefined,
  messages: (box) => Array.from(box.ownerDocument.querySelectorAll(MESSAGE), messageOf),
  sendButtons: (box) => shown(around(box, REPLY), '[data-desk="send"]'),
  sendKeys: ['Mod+Enter'],
};

function messageOf(element: Element): Message {
  const at = element.querySelector('time')?.getAttribute('datetime');
  const paragraphs = element.querySelectorAll('[data-desk="message-text"] p');
  return {
    from: element.getAttribute('data-author') === 'customer' ? 'customer' : 'agent',
    text: Array.from(paragraphs, (each) => each.textContent ?? '').join('\n'),
    ...(at && { at }),
  };
}
