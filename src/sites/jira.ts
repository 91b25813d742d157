import { idInPath, isHost, nearby, plain } from './page';
import type { Site } from './site';

/** Jira Service Management. Two tabs tell a reply to the customer from an internal note; other issues have no tabs. */
export const jira: Site = {
  ...plain,
  id: 'jira',
  name: 'Jira Service Management',
  hosts: ['https://*.atlassian.net/*'],
  matches: (url) => isHost(url, 'atlassian.net'),
  mode: (box) => {
    if (isSelected(0, box)) return 'note';
    return isSelected(1, box) ? 'reply' : 'unknown';
  },
  conversation: (box) => idInPath(box, /\/([A-Z][A-Z0-9_]+-\d+)(?:\/|$)/),
  sendKeys: ['Mod+Enter'],
};

/** The description and the fields of an issue are written in the same editor, but stand before the tabs. */
function isSelected(tab: number, box: Element): boolean {
  const own = nearby(box, `#comment-editor-container-tabs-${tab}`);
  const isBefore = own && own.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING;
  return Boolean(isBefore) && own?.getAttribute('aria-selected') === 'true';
}
