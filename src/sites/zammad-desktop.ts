import { all, idInPath, message, plain, shown } from './page';
import type { Site } from './site';

const FORM = '#ticketArticleReplyForm, #ticketArticleReplyFormPinned';
/** The stripes around what is internal: on the form in newer versions, on the panel around it in older ones. */
const STRIPES = '[data-test-id="article-reply-internal-indicator"], [data-test-id="article-reply-stripes-panel"]';

/**
 * The button that a page of Zammad is there for is yellow (`variant="submit"`, the same classes from 2024 to 2026); its
 * label changes with the language. Where it is split, its other half opens a menu.
 */
const SEND = 'button[type="button"].bg-yellow-300.text-black:not(.rounded-s-none)';

/**
 * Zammad's new desktop interface (app/frontend/apps/desktop: ArticleReplyPanel.vue, useTicketEditForm.ts,
 * ArticleBubble.vue, TicketDetailBottomBar.vue, CommonButton.vue, SplitButton.vue at
 * https://github.com/zammad/zammad).
 */
export const zammadDesktop: Site = {
  ...plain,
  id: 'zammad-desktop',
  name: 'Zammad, new desktop',
  matches: (_, page) => page.querySelector(FORM) !== null,
  mode: (box) => {
    const form = box.closest(FORM);
    if (!form || !box.closest('[data-test-id="field-editor"]')) return 'unknown';
    const marks = [form.closest(STRIPES), box.closest(STRIPES)].filter((mark) => mark !== null);
    if (marks.length === 0) return 'unknown';
    return marks.some((mark) => /(?:^|\s)(?:bg|border)-stripes(?:\s|$)/.test(mark.className)) ? 'note' : 'reply';
  },
  conversation: (box) => idInPath(box, /\/tickets?\/(\d+)/),
  messages: (box) =>
    all(box.ownerDocument, '[data-test-id^="article-bubble-container-"]').flatMap((bubble) => {
      const body = bubble.querySelector('.Content--customer, .Content--agent');
      if (!body || bubble.className.includes('stripes')) return [];
      const from = body.classList.contains('Content--customer') ? 'customer' : 'agent';
      return message(from, body.querySelector('.inner-article-body'));
    }),
  // A second one belongs to something that lies over the ticket.
  sendButtons: (box) => {
    const buttons = shown(box.ownerDocument, SEND);
    return buttons.length === 1 ? buttons : [];
  },
};
