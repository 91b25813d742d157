import { grantedHosts } from '../platform/permissions';
import { runNow, runOn } from '../platform/scripts';

let last: Promise<void> = Promise.resolve();

/**
 * Brings the content script to exactly the granted hosts, and into the open tabs of those just added. Calls queue:
 * browsers refuse a second registration under the same id.
 */
export function runOnGranted(added: readonly string[]): Promise<void> {
  last = last
    .then(async () => {
      const hosts = await grantedHosts();
      await runOn(hosts);
      await runNow(added.filter((host) => hosts.includes(host)));
    })
    .catch(() => undefined);
  return last;
}
