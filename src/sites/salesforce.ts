import { idInPath, isHost, plain, shown } from './page';
import type { Site } from './site';

/** The e-mail of Salesforce Lightning: an editor in a frame in a frame; the button that sends stands in the page. */
export const salesforce: Site = {
  ...plain,
  id: 'salesforce',
  name: 'Salesforce',
  hosts: ['https://*.lightning.force.com/*'],
  matches: (url) => isHost(url, 'lightning.force.com'),
  mode: (box) => (box.matches('iframe[title="Email Body"], iframe[name^="vfFrameId"]') ? 'reply' : 'unknown'),
  conversation: (box) => idInPath(box, /\/(?:Case|r\/Case)\/(\w{15,18})/),
  sendButtons: (box) => shown(box.ownerDocument, 'button.slds-button_brand[title="Send"]'),
};
