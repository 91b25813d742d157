import { htmlText } from './html-text';
import { fieldsOf, inTime, objectsOf, repliesOf, type Turn, textOf, timeOf } from './messages';
import type { Shape } from './shape';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Freshdesk: a ticket with `conversations`, as the API writes it (`?include=conversations`), or, from the export of the
 * whole account, `helpdesk_ticket` with `notes`. https://developers.freshdesk.com/api/#conversations
 */
export const freshdesk: Shape = {
  id: 'freshdesk',
  name: 'Freshdesk',
  fits: (record) => notesOf(record) !== undefined,
  read: (record, line) => {
    const ticket = ticketOf(record);
    const notes = notesOf(record);
    if (!notes) return [{ line, error: { code: 'shape', field: 'conversations', thing: 'ticket', of: 'Freshdesk' } }];
    const answers = objectsOf(notes).filter((note) => note.private !== true && note.deleted !== true);
    const turns = [...firstOf(ticket), ...answers.flatMap(turnOf)];
    return repliesOf(line, ticket.id ?? ticket.display_id, inTime(turns));
  },
};

const ticketOf = (record: Fields): Fields => fieldsOf(record.helpdesk_ticket ?? record);

function notesOf(record: Fields): readonly unknown[] | undefined {
  const ticket = ticketOf(record);
  const notes = ticket.conversations ?? (record.helpdesk_ticket ? (ticket.notes ?? ticket.helpdesk_notes) : undefined);
  return Array.isArray(notes) ? notes : undefined;
}

/** What the customer wrote first stands in the ticket itself. */
function firstOf(ticket: Fields): readonly Turn[] {
  const text = textOf(ticket.description_text) ?? htmlText(ticket.description);
  const at = timeOf(ticket.created_at);
  return text ? [{ from: 'customer', text, ...(at && { at }) }] : [];
}

function turnOf(wrapped: Fields): readonly Turn[] {
  const note = fieldsOf(wrapped.helpdesk_note ?? wrapped);
  const text = textOf(note.body_text) ?? htmlText(note.body);
  if (!text || note.private === true) return [];
  const at = timeOf(note.created_at);
  const { id } = note;
  const from = note.incoming === true ? 'customer' : 'agent';
  return [{ from, text, ...(at && { at }), ...((typeof id === 'string' || typeof id === 'number') && { id }) }];
}
