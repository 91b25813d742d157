import { entryFrom } from '../entry';
import type { Shape } from './shape';

/** The project's own lines: `{"reply", "customer"?, "id"?, "lang"?, "case"?, "thread"?, "at"?}`. */
export const replylint: Shape = {
  id: 'replylint',
  name: 'Replylint',
  fits: (record) => 'reply' in record || 'customer' in record,
  read: (record, line) => [entryFrom(line, record)],
};
