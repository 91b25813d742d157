import { all, idInPath, message, shown } from './page';
import type { Site } from './site';

/** Help Scout. A note has an editor of its own kind, told by the name that assistive software reads. */
export const helpScout: Site = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*'],
  matches: (url) => url.hostname === 'secure.helpscout.net',
  mode: (box) => {
    const editor = box.closest('[data-cy="ConvoEditor"], [data-testid="reply-editor"], [data-testid="note-editor"]');
    if (!editor) return 'unknown';
    const names = `${editor.getAttribute('data-testid') ?? ''} ${editor.getAttribute('aria-label') ?? ''}`;
    if (/note/i.test(names)) return 'note';
    return /reply/i.test(names) ? 'reply' : 'unknown';
  },
  conversation: (box) => idInPath(box, /\/conversation\/(\d+)/),
  messages: (box) =>
    all(box.ownerDocument, '[data-testid="ThreadContainer"] [id^="thread-"]').flatMap((thread) => {
      if (/note|draft/i.test(`${thread.className} ${thread.getAttribute('aria-label') ?? ''}`)) return [];
      return message(thread.classList.contains('is-customer') ? 'customer' : 'agent', thread);
    }),
  sendButtons: (box) =>
    shown(
      box.ownerDocument,
      '.editor-container [data-testid="send-button"], [data-cy="send-reply"], [data-testid="send-reply"]',
    ),
  sendKeys: [],
  people: () => ({}),
};
