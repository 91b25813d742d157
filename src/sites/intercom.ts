import { isNoteLabel } from './names';
import { all, around, idInPath, isHost, message, people, shown } from './page';
import type { Mode, Site } from './site';

const COMPOSER = '[data-conversation-reply-composer], .inbox2__conversation-controls, .conversation__card';

/** Intercom's inbox. How the new interface marks a note is not known: whatever looks like one is one. */
export const intercom: Site = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  matches: (url) => isHost(url, 'intercom.com'),
  mode: (box): Mode => {
    const composer = box.closest(COMPOSER);
    if (!composer) return 'unknown';
    const marks = `${composer.getAttribute('class') ?? ''} ${composer.getAttribute('data-composer-mode') ?? ''}`;
    if (/\b(?:note|internal)\b|o__note/i.test(marks)) return 'note';
    const chosen = '[aria-selected="true"], [aria-current="true"], [aria-pressed="true"], .o__active';
    if (all(composer, chosen).some((tab) => isNoteLabel(tab.textContent ?? ''))) return 'note';
    return composer.querySelector('[class*="note" i], [data-placeholder*="note" i], [placeholder*="note" i]')
      ? 'note'
      : 'reply';
  },
  conversation: (box) => idInPath(box, /\/conversation\/(\d+)/) ?? conversationAround(box),
  messages: (box) =>
    all(around(box, '[data-conversation-id]'), '[data-part-id]').flatMap((part) => {
      if (/note/i.test(part.className)) return [];
      const isAgents = /admin|teammate|o__right|justify-end/i.test(part.className);
      return message(isAgents ? 'agent' : 'customer', part.querySelector('.interblocks-html'));
    }),
  sendButtons: (box) => shown(around(box, '[data-conversation-id]'), '.js__conversation-controls-buttons button'),
  sendKeys: ['Mod+Enter'],
  people: (box) =>
    people(undefined, around(box, '[data-conversation-id]').querySelector('[data-inbox-conversation-header-title]')),
};

function conversationAround(box: Element): string | undefined {
  return box.closest('[data-conversation-id]')?.getAttribute('data-conversation-id') ?? undefined;
}
