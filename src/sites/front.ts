import { isNoteLabel, modeByNames } from './names';
import { idInPath, plain } from './page';
import type { Site } from './site';

/** Front. Only its addresses are known; comments are told from replies by what their boxes call themselves. */
export const front: Site = {
  ...plain,
  id: 'front',
  name: 'Front',
  hosts: ['https://app.frontapp.com/*'],
  matches: (url) => url.hostname === 'app.frontapp.com',
  mode: (box) => (isNoteLabel(box.getAttribute('aria-label') ?? '') ? 'note' : modeByNames(box)),
  conversation: (box) => idInPath(box, /\/(cnv_\w+)/),
};
