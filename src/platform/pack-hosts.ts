import { browser } from './browser';
import { listOf, string } from './parse';

const KEY = 'packHosts';
const MOST = 200;
const parse = listOf(string(300), MOST);

/** Hosts, as match patterns, that were granted so that packs can be fetched from them: no script of ours runs there. */
export async function packHosts(): Promise<readonly string[]> {
  const stored = parse((await browser.storage.local.get(KEY))[KEY], KEY);
  return stored.ok ? stored.value : [];
}

/** Stores them in one write; rejects when the storage refuses. */
export async function savePackHosts(hosts: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: hosts.slice(-MOST) });
}
