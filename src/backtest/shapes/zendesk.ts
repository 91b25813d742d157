import { htmlText } from './html-text';
import { fieldsOf, inTime, objectsOf, repliesOf, type Turn, textOf, timeOf } from './messages';
import type { Shape } from './shape';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Zendesk: a ticket with its `comments`, as the JSON export of the admin centre and the API (tickets side-loaded with
 * comments) write it. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/
 */
export const zendesk: Shape = {
  id: 'zendesk',
  name: 'Zendesk',
  fits: (record) => Array.isArray(fieldsOf(record.ticket ?? record).comments),
  read: (record, line) => {
    const ticket = fieldsOf(record.ticket ?? record);
    if (!Array.isArray(ticket.comments))
      return [{ line, error: { code: 'shape', field: 'comments', thing: 'ticket', of: 'Zendesk' } }];
    const customers = customersOf(ticket);
    const comments = objectsOf(ticket.comments).filter((comment) => comment.public !== false);
    return repliesOf(line, ticket.id, inTime(comments.flatMap((comment) => turnOf(comment, customers))));
  },
};

/** Who is no agent: the requester, who was copied in, and the system, which is -1. */
function customersOf(ticket: Fields): ReadonlySet<unknown> {
  const requester = ticket.requester_id ?? fieldsOf(ticket.requester).id;
  const copied = [ticket.collaborator_ids, ticket.email_cc_ids, ticket.follower_ids].filter(Array.isArray).flat();
  return new Set([requester, ...copied]);
}

function turnOf(comment: Fields, customers: ReadonlySet<unknown>): readonly Turn[] {
  const text = textOf(comment.plain_body) ?? textOf(comment.body) ?? htmlText(comment.html_body);
  const { id, author_id: author } = comment;
  if (!text || author === -1) return [];
  const at = timeOf(comment.created_at);
  const from = customers.has(author) ? 'customer' : 'agent';
  return [{ from, text, ...(at && { at }), ...((typeof id === 'string' || typeof id === 'number') && { id }) }];
}
