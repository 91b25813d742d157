import { plain, shown, urlOf } from './page';
import type { Site } from './site';

/** Roundcube. Mail has no notes; the boxes for addresses are text boxes too. */
export const roundcube: Site = {
  ...plain,
  id: 'roundcube',
  name: 'Roundcube',
  matches: (_, page) => page.querySelector('#composebody, #composebodycontainer') !== null,
  mode: (box) =>
    box.matches('#composebody, #composebody_ifr') || box.closest('#composebodycontainer') ? 'reply' : 'unknown',
  // A draft has an id of its own; the mail that it answers is not named.
  conversation: (box) => urlOf(box).searchParams.get('_id') ?? undefined,
  sendButtons: (box) => shown(box.ownerDocument, 'button.btn.send, a.button.send'),
};
