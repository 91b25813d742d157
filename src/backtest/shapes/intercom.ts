import { htmlText } from './html-text';
import { fieldsOf, inTime, objectsOf, repliesOf, type Turn, timeOf } from './messages';
import type { Shape } from './shape';

type Fields = Readonly<Record<string, unknown>>;

/** Who writes for the company, and who are its customers; bots are neither. */
const authors: Readonly<Record<string, Turn['from']>> = {
  admin: 'agent',
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
};

/**
 * Intercom: a conversation with its `conversation_parts` and its `source`, as the API writes it. Bodies are HTML.
 * https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations
 */
export const intercom: Shape = {
  id: 'intercom',
  name: 'Intercom',
  fits: (record) => 'conversation_parts' in record,
  read: (record, line) => {
    const inside = record.conversation_parts;
    const parts = Array.isArray(inside) ? inside : fieldsOf(inside).conversation_parts;
    if (!Array.isArray(parts))
      return [{ line, error: { code: 'shape', field: 'conversation_parts', thing: 'conversation', of: 'Intercom' } }];
    const source = fieldsOf(record.source ?? record.conversation_message);
    const first = turnOf({ ...source, created_at: source.created_at ?? record.created_at });
    const shown = objectsOf(parts).filter((part) => part.part_type !== 'note');
    return repliesOf(line, record.id, inTime([...first, ...shown.flatMap(turnOf)]));
  },
};

function turnOf(part: Fields): readonly Turn[] {
  const from = authors[String(fieldsOf(part.author).type)];
  const text = htmlText(part.body);
  if (!text || !from) return [];
  const at = timeOf(part.created_at);
  const { id } = part;
  return [{ from, text, ...(at && { at }), ...((typeof id === 'string' || typeof id === 'number') && { id }) }];
}
