import { grantedHosts, type HostsChange, hostOf, ownHosts } from '../platform/permissions';
import { runNow, runOn } from '../platform/scripts';
import { announceSwitch } from './settings';

let last: Promise<void> = Promise.resolve();

/**
 * Brings the content script to exactly the granted hosts: into the open tabs of those just added, and to silence in
 * those just taken back, where it still runs. Calls queue: browsers refuse a second registration under the same id.
 * Rejects when the browser refuses a host.
 */
export function runOnGranted({ added, removed }: HostsChange = { added: [], removed: [] }): Promise<void> {
  last = last
    .catch(() => undefined)
    .then(async () => {
      const hosts = await grantedHosts();
      await runOn(hosts);
      await runNow(added.filter((host) => hosts.includes(host)));
      const gone = removed.map(hostOf).filter((host) => host !== undefined);
      await Promise.all(gone.map((host) => announceSwitch(host, false)));
    });
  return last;
}

/** Puts new sentinels into the open tabs: an update of the extension has cut the old ones off. */
export async function runEverywhere(): Promise<void> {
  await runNow([...ownHosts(), ...(await grantedHosts())]);
}
