import { hostPattern } from '../platform/permissions';

/**
 * The match pattern for what an agent types or pastes as the address of a helpdesk: a whole address, or a host name
 * with or without a path; `undefined` for what is none.
 */
export function sitePattern(typed: string): string | undefined {
  const address = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const host = URL.parse(whole)?.hostname;
  // A word alone is a slip far more often than a machine of the company's own network.
  if (!host || !(host.includes('.') || host === 'localhost')) return undefined;
  return hostPattern(whole);
}
