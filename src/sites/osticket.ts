import { all, message, people, shown } from './page';
import type { Site } from './site';

/** osTicket. One form writes replies, another internal notes; each hides a second box with the source. */
export const osticket: Site = {
  id: 'osticket',
  name: 'osTicket',
  hosts: [],
  matches: ({ pathname }, page) => /\/scp\//.test(pathname) && page.querySelector('form#reply') !== null,
  mode: (box) => {
    if (box.closest('form#note') || box.matches('#internal_note')) return 'note';
    return box.closest('form#reply') ? 'reply' : 'unknown';
  },
  conversation: (box) => new URL(box.ownerDocument.URL).searchParams.get('id') ?? undefined,
  messages: (box) =>
    all(box.ownerDocument, '.thread-entry.message, .thread-entry.response').flatMap((entry) =>
      message(
        entry.classList.contains('message') ? 'customer' : 'agent',
        entry.querySelector('.thread-body'),
        entry.querySelector('time')?.getAttribute('datetime'),
      ),
    ),
  sendButtons: (box) => {
    const form = box.closest('form#reply');
    return form ? shown(form, 'input.save, input[type="submit"]') : [];
  },
  sendKeys: [],
  people: (box) => people(undefined, box.ownerDocument.querySelector('.thread-entry.message .header b')),
};
