import { all, around, idInPath, message, shown } from './page';
import type { Site } from './site';

const BOX = '.reply-box';

/** Chatwoot, at chatwoot.com or any other address (ReplyBox.vue). In chats Enter may send. */
export const chatwoot: Site = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['https://app.chatwoot.com/*'],
  matches: ({ hostname, pathname }, page) =>
    hostname === 'app.chatwoot.com' ||
    (/\/app\/accounts\/\d+/.test(pathname) && page.querySelector(BOX) !== null) ||
    page.querySelector(`${BOX} .ProseMirror-woot-style`) !== null,
  mode: (box) => {
    const reply = box.closest(BOX);
    if (!reply) return 'unknown';
    return reply.classList.contains('is-private') ? 'note' : 'reply';
  },
  conversation: (box) => idInPath(box, /\/conversations\/(\d+)/),
  messages: (box) =>
    all(around(box, '.conversation-details-wrap'), '.conversation-panel > li, .message-bubble-container').flatMap(
      (item) => {
        if (item.querySelector('.is-private, .bg-n-solid-amber')) return [];
        const from = item.matches('.left, .justify-start') ? 'customer' : 'agent';
        return message(from, item.querySelector('.message-text__wrap, .prose'));
      },
    ),
  sendButtons: (box) => shown(around(box, BOX), 'button[type="submit"]'),
  sendKeys: ['Mod+Enter', 'Enter'],
  people: () => ({}),
};
