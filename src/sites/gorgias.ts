import { modeByNames } from './names';
import { idInPath, isHost, plain } from './page';
import type { Site } from './site';

/** Gorgias. Only its addresses are known. */
export const gorgias: Site = {
  ...plain,
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['https://*.gorgias.com/*'],
  matches: (url) => isHost(url, 'gorgias.com'),
  mode: modeByNames,
  conversation: (box) => idInPath(box, /\/ticket\/(\d+)/),
};
