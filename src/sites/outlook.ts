import { around, idInPath, isHost, message, shown, urlOf } from './page';
import type { Site } from './site';

const SEND = '[data-testid="ComposeSendButton"] button, button[data-testid="ComposeSendButton"]';
const COMPOSE = '[id^="docking_"], [role="dialog"], [id^="ReadingPaneContainer"]';

/**
 * Outlook on the web, also at a company's own address. To, Cc and Bcc are editable too, but are no text boxes of many
 * lines. Its class names change with every build.
 */
export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['https://outlook.live.com/*', 'https://outlook.office.com/*', 'https://outlook.office365.com/*'],
  matches: (url, page) =>
    isHost(url, 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com') ||
    (url.pathname.startsWith('/owa') && page.querySelector('meta[content="owamail"]') !== null),
  mode: (box) => {
    // Meetings and tasks are written in the same box as mail.
    if (/\/(?:calendar|tasks?|todo|people)\b/.test(urlOf(box).pathname)) return 'unknown';
    return box.closest('[role="textbox"]')?.getAttribute('aria-multiline') === 'true' ? 'reply' : 'unknown';
  },
  conversation: (box) => idInPath(box, /\/id\/([\w%-]+)/),
  messages: (box) => message('customer', around(box, '[role="main"]').querySelector('[role="document"]')),
  sendButtons: (box) => {
    const own = shown(around(box, COMPOSE), SEND);
    return own.length > 0 ? own : shown(around(box, COMPOSE), 'button[aria-label="Send"]');
  },
  sendKeys: ['Mod+Enter'],
  people: () => ({}),
};
