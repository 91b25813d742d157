import type { Message, Mode, Site } from './site';

/** Request Tracker 5, which every company runs at an address of its own. */
export const requestTracker: Site = {
  id: 'request-tracker',
  matches: ({ pathname }, page) =>
    /\/Ticket\/(?:Update|Display|Create)\.html$/.test(pathname) && page.querySelector('form[name^="Ticket"]') !== null,
  mode: (box) => {
    const choice = box.closest('form')?.querySelector<HTMLSelectElement>('select#UpdateType')?.value;
    return choice === undefined ? 'unknown' : modeOf(choice);
  },
  conversation: ({ searchParams }) => searchParams.get('id') ?? undefined,
  messages: (page) => {
    // Only the ticket's own page shows its history, and only its first message is surely the customer's.
    const first = page.querySelector('.transaction.Create .message-stanza, .transaction.message .message-stanza');
    const text = first?.textContent?.trim();
    return text ? [{ from: 'customer', text } satisfies Message] : [];
  },
};

function modeOf(updateType: string): Mode {
  if (updateType === 'response') return 'reply';
  return updateType === 'private' ? 'note' : 'unknown';
}
