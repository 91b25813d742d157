import { modeByNames } from './names';
import { plain } from './page';
import type { Site } from './site';

/** Any page that no other site knows: every box is a reply, unless its surroundings call it an internal note. */
export const general: Site = { ...plain, id: 'general', name: '', matches: () => true, mode: modeByNames };
