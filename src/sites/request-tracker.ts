import { message, plain, shown, urlOf } from './page';
import type { Mode, Site } from './site';

/** Request Tracker 5, which every company runs at an address of its own. */
export const requestTracker: Site = {
  ...plain,
  id: 'request-tracker',
  name: 'Request Tracker',
  matches: ({ pathname }, page) =>
    /\/Ticket\/(?:Update|Display|Create)\.html$/.test(pathname) &&
    page.querySelector('form[name^="Ticket"], body[id^="comp-Ticket-"]') !== null,
  mode: (box) => {
    const choice = box.closest('form')?.querySelector<HTMLSelectElement>('select#UpdateType')?.value;
    return choice === undefined ? 'unknown' : modeOf(choice);
  },
  conversation: (box) => urlOf(box).searchParams.get('id') ?? undefined,
  // Only the ticket's own page shows its history, and only its first message is surely the customer's.
  messages: (box) =>
    message(
      'customer',
      box.ownerDocument.querySelector('.transaction.Create .message-stanza, .transaction.message .message-stanza'),
    ),
  sendButtons: (box) => shown(box.closest('form') ?? box.ownerDocument, 'input[name="SubmitTicket"]'),
};

function modeOf(updateType: string): Mode {
  if (updateType === 'response') return 'reply';
  return updateType === 'private' ? 'note' : 'unknown';
}
