import type { InstalledPack, PacksView, PackView, Trouble } from '../../packs/installed';
import type { Policy } from '../../packs/policy';
import { isManaged } from './compose';
import { firstChecks } from './managed';
import { policyWithProblems } from './policy';
import { readShelf } from './shelf';

/** What the page of packs shows. */
export async function packsView(now: number): Promise<PacksView> {
  const [{ packs }, { policy, problems }, first] = await Promise.all([
    readShelf(),
    policyWithProblems(),
    firstChecks(),
  ]);
  const installed = new Set(packs.filter(isManaged).map(({ origin }) => (origin.kind === 'file' ? '' : origin.url)));
  return {
    packs: [...packs.filter(isManaged), ...packs.filter((pack) => !isManaged(pack))].map((pack) =>
      viewOf(pack, policy, now),
    ),
    mayInstall: !policy.onlyThese,
    missing: policy.packs
      .filter(({ url }) => !installed.has(url))
      .map(({ url }) => ({ url, trouble: first[url]?.trouble ?? { code: 'not-yet' } })),
    policyProblems: problems,
  };
}

function viewOf(pack: InstalledPack, policy: Policy, now: number): PackView {
  const managed = isManaged(pack);
  return {
    ...pack,
    managed,
    mayGoBack: pack.previous !== undefined && (!managed || policy.mayGoBack),
    expired: isOver(pack.now.expires, now),
    trouble: shutOut(pack, policy) ?? pack.trouble,
  };
}

function shutOut({ now, origin }: InstalledPack, { revoked, onlyThese }: Policy): Trouble | undefined {
  if (now.signer && revoked.includes(now.signer.id)) return { code: 'revoked', key: now.signer.id };
  return onlyThese && origin.kind !== 'policy' ? { code: 'forbidden' } : undefined;
}

/** A day is over when it is over everywhere. */
function isOver(day: string | undefined, now: number): boolean {
  return day !== undefined && now > Date.parse(`${day}T23:59:59Z`) + 12 * 3_600_000;
}
