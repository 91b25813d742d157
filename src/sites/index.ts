import { demoDesk } from './demo-desk';
import { general } from './general';
import { requestTracker } from './request-tracker';
import type { Site } from './site';

/** All helpdesks; the first that matches speaks for a page, the last matches everything. */
export const sites: readonly Site[] = [demoDesk, requestTracker, general];

/** The site that a page belongs to. */
export function siteOf(url: URL, page: Document): Site {
  return sites.find((site) => site.matches(url, page)) ?? general;
}
