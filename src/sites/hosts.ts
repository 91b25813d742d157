/**
 * Sites that run at addresses of their makers and nowhere else, each with its hosts; what is below them counts as well.
 * A page there needs to know no other site.
 */
export const siteHosts = {
  gmail: ['mail.google.com'],
  zendesk: ['zendesk.com'],
  freshdesk: ['freshdesk.com'],
  intercom: ['intercom.com'],
  'help-scout': ['secure.helpscout.net'],
  front: ['app.frontapp.com'],
  hubspot: ['app.hubspot.com', 'app-eu1.hubspot.com'],
  salesforce: ['lightning.force.com'],
  jira: ['atlassian.net'],
  gorgias: ['gorgias.com'],
  'zoho-desk': ['desk.zoho.com', 'desk.zoho.eu', 'desk.zoho.in', 'desk.zoho.com.au', 'desk.zoho.jp'],
  kustomer: ['kustomerapp.com'],
} as const;

/** The group of sites that a page may belong to: the id of one, or `elsewhere` for those that run anywhere. */
export type SiteGroup = keyof typeof siteHosts | 'elsewhere';

/** The group for a page by its host name. */
export function siteGroup(host: string): SiteGroup {
  const found = Object.entries(siteHosts).find(([, hosts]) => isBelow(host, hosts));
  return (found?.[0] as SiteGroup | undefined) ?? 'elsewhere';
}

/** Whether a host name is one of these or below one. */
export function isBelow(host: string, hosts: readonly string[]): boolean {
  return hosts.some((each) => host === each || host.endsWith(`.${each}`));
}
