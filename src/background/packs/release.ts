import { packHosts } from '../../platform/pack-hosts';
import { releaseHost } from '../../platform/permissions';
import { hostOfAddress } from './address';
import { policy } from './policy';
import { readShelf } from './shelf';

/** Gives back the hosts that were granted for packs and from which none comes any more. */
export async function releaseUnused(): Promise<void> {
  const [{ packs }, { packs: asked }] = await Promise.all([readShelf(), policy()]);
  const addresses = [
    ...packs.flatMap(({ origin }) => (origin.kind === 'file' ? [] : origin.url)),
    ...asked.map(({ url }) => url),
  ];
  const used = new Set(addresses.map(hostOfAddress));
  const unused = (await packHosts()).filter((host) => !used.has(host));
  await Promise.all(unused.map((host) => releaseHost(host).catch(() => false)));
}
