import { idInPath, isHost, plain, urlOf } from './page';
import type { Site } from './site';

const PUBLIC = /^#(?:email|live-chat|chat|whats-?app|fb-messenger|sms)\b/;

/** HubSpot's help desk and inbox. The end of the address names what the box writes. */
export const hubspot: Site = {
  ...plain,
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
  matches: (url) => isHost(url, 'app.hubspot.com', 'app-eu1.hubspot.com'),
  mode: (box) => {
    const { hash } = urlOf(box);
    if (/^#comment\b/.test(hash)) return 'note';
    return PUBLIC.test(hash) ? 'reply' : 'unknown';
  },
  conversation: (box) => idInPath(box, /\/(?:ticket|live-messages\/\d+\/inbox)\/(\d+)/),
};
