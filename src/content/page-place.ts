import type { Message, Site } from '../sites/site';
import { outerElement } from './frames';
import type { Place } from './session-parts';

const FRESH_MS = 3000;

/** What a site tells about the page around a box. Messages are read again when they may be stale. */
export function placeOf(site: Site, box: HTMLElement): Place {
  const outer = outerElement(box);
  const page = outer.ownerDocument;
  let known: readonly Message[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  let conversation = '';
  const name = () => {
    const url = new URL(page.URL);
    // Some products keep the way to a ticket behind the hash.
    const route = /^#.*\//.test(url.hash) ? url.hash : '';
    return `${site.id} ${site.conversation(outer) ?? url.pathname + url.search + route}`;
  };
  return {
    conversation: name,
    mode: () => site.mode(outer),
    messages: () => {
      const now = performance.now();
      if (now - readAt > FRESH_MS || conversation !== name()) {
        known = site.messages(outer);
        readAt = now;
        conversation = name();
      }
      return known;
    },
  };
}
