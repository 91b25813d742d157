import { all, message, people, shown } from './page';
import type { Site } from './site';

const BLOCK = '.conv-reply-block';

/** FreeScout (conversations/view.blade.php). The same block writes replies and notes. */
export const freescout: Site = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  matches: (_, page) => page.querySelector('#conv-layout') !== null && page.querySelector(BLOCK) !== null,
  mode: (box) => {
    const block = box.closest(BLOCK);
    if (!block || box.matches('textarea.note-codable')) return 'unknown';
    const flag = block.querySelector<HTMLInputElement>('input[name="is_note"]')?.value;
    return block.classList.contains('conv-note-block') || flag === '1' ? 'note' : 'reply';
  },
  conversation: (box) => box.ownerDocument.body.getAttribute('data-conversation_id') ?? undefined,
  messages: (box) =>
    // The newest thread stands on top.
    [...all(box.ownerDocument, '.thread-type-customer, .thread-type-message')]
      .reverse()
      .flatMap((thread) =>
        message(
          thread.classList.contains('thread-type-customer') ? 'customer' : 'agent',
          thread.querySelector('.thread-content, .thread-body'),
        ),
      ),
  sendButtons: (box) => shown(box.closest(BLOCK) ?? box.ownerDocument, '.btn-reply-submit.btn-send-text'),
  sendKeys: [],
  people: (box) =>
    people(undefined, box.ownerDocument.querySelector('.thread-type-customer .thread-person a, .customer-name')),
};
