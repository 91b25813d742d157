import { chatwoot } from './chatwoot';
import { demoDesk } from './demo-desk';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { general } from './general';
import { gmail } from './gmail';
import { gorgias } from './gorgias';
import { helpScout } from './help-scout';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jira } from './jira';
import { kustomer } from './kustomer';
import { osticket } from './osticket';
import { outlook } from './outlook';
import { requestTracker } from './request-tracker';
import { roundcube } from './roundcube';
import { salesforce } from './salesforce';
import type { Site } from './site';
import { zammad } from './zammad';
import { zammadDesktop } from './zammad-desktop';
import { zendesk } from './zendesk';
import { znuny } from './znuny';
import { zohoDesk } from './zoho-desk';

/** All helpdesks; the first that matches speaks for a page, the last matches everything. */
export const sites: readonly Site[] = [
  demoDesk,
  gmail,
  zendesk,
  outlook,
  freshdesk,
  intercom,
  helpScout,
  front,
  hubspot,
  salesforce,
  jira,
  gorgias,
  zohoDesk,
  kustomer,
  chatwoot,
  zammad,
  zammadDesktop,
  freescout,
  osticket,
  znuny,
  requestTracker,
  roundcube,
  general,
];

/** The site that a page belongs to. */
export function siteOf(url: URL, page: Document): Site {
  return sites.find((site) => site.matches(url, page)) ?? general;
}
