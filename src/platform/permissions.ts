import { browser, listen } from './browser';
import { packHosts } from './pack-hosts';

/** The match pattern for all pages of an address' host; `undefined` for pages that no extension may touch. */
export function hostPattern(url: string): string | undefined {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether the extension may ask a host for files and look at its pages. */
export function maySee(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Whether the extension runs on a host: it may see it, and not only to fetch packs. */
export async function mayRunOn(pattern: string): Promise<boolean> {
  return (await maySee(pattern)) && !(await packHosts()).includes(pattern);
}

/** Asks the agent for a host. Call it first thing in a click handler: browsers refuse it anywhere else. */
export function requestHost(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** The same for several hosts in one question. */
export function requestHosts(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Whether the extension may run on every one of these hosts. */
export function seesAll(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** Gives a host back. */
export function releaseHost(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Hosts to run on that were granted beyond those of the manifest, as match patterns; not those of packs alone. */
export async function grantedHosts(): Promise<readonly string[]> {
  const [{ origins = [] }, forPacks] = await Promise.all([browser.permissions.getAll(), packHosts()]);
  const others = new Set([...ownHosts(), ...forPacks]);
  return origins.filter((origin) => !others.has(origin));
}

/** Hosts of the manifest, as match patterns. */
export function ownHosts(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** What a change of permissions is about, as match patterns. */
export interface HostsChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Background: hears that hosts were granted or taken back, here or in the browser's own settings. */
export function onHostsChanged(act: (change: HostsChange) => void, signal: AbortSignal): void {
  listen(browser.permissions.onAdded, ({ origins = [] }) => act({ added: origins, removed: [] }), signal);
  listen(browser.permissions.onRemoved, ({ origins = [] }) => act({ added: [], removed: origins }), signal);
}

/** The host name of a pattern; `undefined` for a pattern of many hosts. */
export function hostOf(pattern: string): string | undefined {
  return /^[a-z*]+:\/\/([^/*]+)\//.exec(pattern)?.[1];
}

/** Whether a pattern (`https://*.desk.example/*`) holds all pages of another one. */
export function covers(pattern: string, other: string): boolean {
  const [scheme, host = ''] = pattern.split('://');
  const [otherScheme, otherHost = ''] = other.split('://');
  if (scheme !== otherScheme) return false;
  return host === otherHost || (host.startsWith('*.') && `.${otherHost}`.endsWith(host.slice(1)));
}
