import { isInside } from './names';
import { all, around, idInPath, isHost, message, nearby, people, shown } from './page';
import type { Mode, Site } from './site';

const PANE = '[data-ticket-id]';
const SWITCH = '[data-test-id="omnichannel-channel-switcher-button"]';
/** Ways to the customer, as the switch names them in the languages of the interface. It has no other mark. */
const OUTSIDE =
  /publi|públic|pubbli|öffentlich|openba|offent|julki|veřej|verej|nyilv[áa]n|javn|herkese|genel|awam|umum|công khai|публ|нээлттэй|нийтийн|עמומי|ציבורי|عمومی|عام|δημόσι|สาธารณะ|公開|公开|공개|messag|mensaje|mensag|mesaj|nachricht|e-?mail|chat|sms|text|whatsapp|facebook|messenger|instagram|telegram|\bline\b|\bx\b|twitter|slack|call/iu;

/**
 * Zendesk, Agent Workspace and legacy. Every open ticket stays mounted, so that each question is asked of the pane of
 * the box. The submit button stands outside of the panes and belongs to the active one.
 */
export const zendesk: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  matches: (url) => isHost(url, 'zendesk.com'),
  mode: (box) => {
    const legacy = box.closest('.comment_input, .comment_input_wrapper');
    if (legacy) return legacyMode(legacy);
    if (!box.closest('[data-test-id^="omnicomposer"], .zendesk-editor--rich-text-container')) return 'unknown';
    const shownMode = nearby(box, SWITCH, PANE);
    const label = `${shownMode?.getAttribute('aria-label') ?? ''} ${shownMode?.textContent ?? ''}`;
    if (isInside(label)) return 'note';
    return OUTSIDE.test(label) ? 'reply' : 'unknown';
  },
  conversation: (box) => box.closest(PANE)?.getAttribute('data-ticket-id') ?? idInPath(box, /\/tickets\/(\d+)/),
  messages: (box) => {
    const pane = around(box, `${PANE}, section.ticket`);
    const items = all(pane, 'article[data-test-id="omni-log-comment-item"]').flatMap((item) => {
      const type = item.querySelector('[data-test-id="omni-log-item-message"]')?.getAttribute('type');
      if (type !== 'end-user' && type !== 'agent') return [];
      const body = item.querySelector('[data-test-id="omni-log-message-content"] .zd-comment, .zd-comment');
      const at = item.querySelector('time[datetime]')?.getAttribute('datetime');
      return isNote(item) ? [] : message(type === 'agent' ? 'agent' : 'customer', body, at);
    });
    if (items.length > 0) return items;
    // The legacy view does not tell who wrote; only the first comment is surely the requester's.
    return message('customer', pane.querySelector('.event .zd-comment'));
  },
  sendButtons: (box) => {
    const legacy = box.closest('section.ticket')?.querySelectorAll('footer .save');
    if (legacy?.length) return Array.from(legacy);
    const pane = box.closest(PANE);
    if (pane && !isActive(pane)) return [];
    return shown(box.ownerDocument, '[data-test-id="submit_button-button"], [data-test-id="omnicomposer-send-button"]');
  },
  sendKeys: [],
  people: (box) => {
    const items = all(around(box, PANE), 'article[data-test-id="omni-log-comment-item"]');
    const sender = (type: string) =>
      items
        .find((item) => item.querySelector(`[type="${type}"]`))
        ?.querySelector('[data-test-id="omni-log-item-sender"]');
    return people(sender('agent'), sender('end-user'));
  },
};

function legacyMode(input: Element): Mode {
  if (input.querySelector('.track-id-privateComment.active')) return 'note';
  return input.querySelector('.track-id-publicComment.active') ? 'reply' : 'unknown';
}

function isNote(item: Element): boolean {
  return item.querySelector('[data-test-id*="internal" i], [class*="internal" i]') !== null;
}

function isActive(pane: Element): boolean {
  const id = pane.getAttribute('data-ticket-id');
  const tab = pane.ownerDocument.querySelector('[data-test-id="header-tab"][aria-current="page"]');
  return tab ? tab.getAttribute('data-entity-id') === id : pane.getAttribute('data-is-active') !== 'false';
}
