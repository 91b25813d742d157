import { idInPath, isHost, plain } from './page';
import type { Site } from './site';

/** Jira Service Management. Two tabs tell a reply to the customer from an internal note; other issues have no tabs. */
export const jira: Site = {
  ...plain,
  id: 'jira',
  name: 'Jira Service Management',
  hosts: ['https://*.atlassian.net/*'],
  matches: (url) => isHost(url, 'atlassian.net'),
  mode: (box) => {
    const selected = (tab: number) =>
      box.ownerDocument.querySelector(`#comment-editor-container-tabs-${tab}`)?.getAttribute('aria-selected') ===
      'true';
    if (selected(0)) return 'note';
    return selected(1) ? 'reply' : 'unknown';
  },
  conversation: (box) => idInPath(box, /\/([A-Z][A-Z0-9_]+-\d+)(?:\/|$)/),
  sendKeys: ['Mod+Enter'],
};
