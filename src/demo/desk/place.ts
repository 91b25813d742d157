import { isEditorName } from './editors';
import type { EditorName } from './editors/editor';
import { ticketById } from './tickets';

/** Who reads what is written: the customer, or the team only. */
export type ReplyMode = 'reply' | 'note';

/** Where the agent is in the desk; all of it stands in the address, so that every state can be opened by a link. */
export interface Place {
  ticket: string | null;
  editor: EditorName;
  mode: ReplyMode;
  direction: 'ltr' | 'rtl' | null;
}

/** The reply box of a desk opened without `?editor=`. */
export const defaultEditor: EditorName = 'contenteditable';

/** Reads `?ticket=ID&editor=NAME&mode=reply|note&dir=ltr|rtl`; what is missing or unknown falls back to the default. */
export const placeOf = (search: string): Place => {
  const given = new URLSearchParams(search);
  const editor = given.get('editor');
  const direction = given.get('dir');
  return {
    ticket: ticketById(given.get('ticket'))?.id ?? null,
    editor: isEditorName(editor) ? editor : defaultEditor,
    mode: given.get('mode') === 'note' ? 'note' : 'reply',
    direction: direction === 'rtl' || direction === 'ltr' ? direction : null,
  };
};

/** The address of a place, from `?` on; defaults are left out, what else stands in `search` is kept. */
export const searchOf = (place: Place, search: string): string => {
  const next = new URLSearchParams(search);
  const put = (key: string, value: string | null) => (value === null ? next.delete(key) : next.set(key, value));
  put('ticket', place.ticket);
  put('editor', place.editor === defaultEditor ? null : place.editor);
  put('mode', place.mode === 'reply' ? null : place.mode);
  put('dir', place.direction);
  return `?${next}`;
};
