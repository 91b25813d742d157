import { modeByNames } from './names';
import { around, idInPath, isHost, plain, shown } from './page';
import type { Site } from './site';

/** Freshdesk. Its pages are known, its reply form only by hearsay: the surroundings tell a note from a reply. */
export const freshdesk: Site = {
  ...plain,
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['https://*.freshdesk.com/*'],
  matches: (url) => isHost(url, 'freshdesk.com'),
  mode: modeByNames,
  conversation: (box) => idInPath(box, /\/tickets\/(\d+)/),
  sendButtons: (box) =>
    shown(around(box, '.fr-box').parentElement ?? box.ownerDocument, 'button[data-test-id*="send" i]'),
};
