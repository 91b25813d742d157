import type { Site } from '../sites/site';

/** Where the script of a helpdesk leaves what it knows, for the linter of the same frame; pages cannot see it. */
export const SITES = Symbol.for('replylint sites');

/** The global of a content script. */
export interface SiteShelf {
  [SITES]?: readonly Site[];
}

/** The site that a page belongs to. Throws where the linter was started without the script of a helpdesk. */
export function siteHere(url: URL, page: Document): Site {
  const site = (globalThis as SiteShelf)[SITES]?.find((each) => each.matches(url, page));
  if (!site) throw new Error(`nothing is known of ${url.hostname}`);
  return site;
}
