import { packHosts, savePackHosts } from '../platform/pack-hosts';
import { covers, grantedHosts, type HostsChange, hostOf, ownHosts } from '../platform/permissions';
import { hostsRunOn, runNow, runOn } from '../platform/scripts';
import { announceSwitch } from './settings';

let last: Promise<void> = Promise.resolve();

/**
 * Brings the content script to exactly the granted hosts: into the open tabs of those just added, and to silence in
 * those just taken back, where it still runs. Calls queue: browsers refuse a second registration under the same id.
 * Rejects when the browser refuses a host.
 */
export function runOnGranted({ added, removed }: HostsChange = { added: [], removed: [] }): Promise<void> {
  return queue(async () => {
    if (removed.length > 0) await changePackHosts((hosts) => hosts.filter((host) => !removed.includes(host)));
    const hosts = await grantedHosts();
    await runOn(hosts);
    await runNow(added.filter((host) => hosts.includes(host)));
    const gone = removed.map(hostOf).filter((host) => host !== undefined);
    await Promise.all(gone.map((host) => announceSwitch(host, false)));
  });
}

/** The agent wants Replylint on the pages of a host, also where it was granted for packs alone. */
export async function runOnHost(host: string): Promise<void> {
  await queue(() => changePackHosts((hosts) => hosts.filter((each) => each !== host)));
  await runOnGranted({ added: [host], removed: [] });
}

/**
 * A host is about to be granted for packs, or (`on` false) was refused: what is granted for packs alone gets no script.
 * Where one runs already, it goes on.
 */
export function keepForPacks(host: string, on: boolean): Promise<void> {
  return queue(async () => {
    const runs = [...ownHosts(), ...(await hostsRunOn())].some((each) => covers(each, host));
    await changePackHosts((hosts) => [...hosts.filter((each) => each !== host), ...(on && !runs ? [host] : [])]);
  });
}

async function changePackHosts(change: (hosts: readonly string[]) => readonly string[]): Promise<void> {
  const before = await packHosts();
  const after = change(before);
  if (after.join() !== before.join()) await savePackHosts(after);
}

function queue(act: () => Promise<void>): Promise<void> {
  last = last.catch(() => undefined).then(act);
  return last;
}

/** Puts new sentinels into the open tabs: an update of the extension has cut the old ones off. */
export async function runEverywhere(): Promise<void> {
  await runNow([...ownHosts(), ...(await grantedHosts())]);
}
