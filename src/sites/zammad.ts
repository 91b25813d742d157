import { all, around, message, people, shown } from './page';
import type { Site } from './site';

const FORM = 'form.article-add';

/** Zammad, classic desktop interface (article_new.jst.eco). Several tickets may be open at once. */
export const zammad: Site = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['https://*.zammad.com/*'],
  matches: (_, page) => page.querySelector(`.ticketZoom ${FORM}`) !== null,
  mode: (box) => {
    const form = box.closest(FORM);
    if (!form || !box.closest('[data-name="body"], .articleNewEdit-body')) return 'unknown';
    if (form.classList.contains('is-internal')) return 'note';
    return form.classList.contains('is-public') && form.getAttribute('data-type') !== 'note' ? 'reply' : 'note';
  },
  conversation: (box) => around(box, '.ticketZoom').querySelector('.ticket-number')?.textContent?.trim() || undefined,
  messages: (box) =>
    all(around(box, '.ticketZoom'), '.ticket-article-item').flatMap((item) => {
      if (item.matches('.is-internal, .system, .note')) return [];
      const from = item.classList.contains('customer') ? 'customer' : 'agent';
      return message(from, item.querySelector('.text-bubble'), item.querySelector('time')?.getAttribute('datetime'));
    }),
  // Every open ticket has its own bar; the ones in the background are hidden.
  sendButtons: (box) => shown(around(box, '.content.active, .content'), '.js-submit'),
  sendKeys: [],
  people: (box) =>
    people(undefined, around(box, '.ticketZoom').querySelector('.ticket-article-item.customer .article-meta-value')),
};
