import { modeByNames } from './names';
import { idInPath, isHost, plain } from './page';
import type { Site } from './site';

/** Kustomer. Only its addresses are known. */
export const kustomer: Site = {
  ...plain,
  id: 'kustomer',
  name: 'Kustomer',
  hosts: ['https://*.kustomerapp.com/*'],
  matches: (url) => isHost(url, 'kustomerapp.com'),
  mode: modeByNames,
  conversation: (box) => idInPath(box, /\/event\/(\w+)/),
};
