import { composeSteps } from '../../packs/compose';
import type { InstalledPack } from '../../packs/installed';
import { packLanguages } from '../../packs/languages';
import type { Pack } from '../../packs/pack';
import { parsePack } from '../../packs/parse';
import type { Policy } from '../../packs/policy';
import { finishInTurns } from '../../packs/steps';
import { breathe } from '../../platform/breathe';
import { kept, keptKeys } from '../../platform/store';
import { builtinSources, builtinStamp } from './builtin';
import { type Shelf, setKey, sourceKey } from './shelf';

/** Whether the company's policy has put a pack there. */
export const isManaged = ({ origin }: Pick<InstalledPack, 'origin'>): boolean => origin.kind === 'policy';

/** Whether a pack takes part: on, and neither its publisher nor the packs of agents are shut out by the policy. */
export function isActive(pack: InstalledPack, { onlyThese, revoked }: Policy): boolean {
  if (pack.now.signer && revoked.includes(pack.now.signer.id)) return false;
  return isManaged(pack) || (pack.on && !onlyThese);
}

/** The packs that take part, managed ones first. */
export function takingPart({ packs }: Shelf, policy: Policy): readonly InstalledPack[] {
  const ordered = [...packs.filter(isManaged), ...packs.filter((pack) => !isManaged(pack))];
  return ordered.filter((pack) => isActive(pack, policy));
}

/** Names what a set is made of. */
export function ingredients(packs: readonly InstalledPack[]): string {
  return packs.map(({ id, now }) => `${id} ${now.sha256}`).join('\n');
}

/** The source of a pack as it is held; nothing where its bytes are lost. */
export async function sourceOf({ now }: Pick<InstalledPack, 'now'>): Promise<Pack | undefined> {
  const bytes = await kept<Uint8Array>(sourceKey(now.sha256));
  const parsed = bytes && parsePack(bytes);
  return parsed?.ok ? parsed.pack : undefined;
}

/**
 * Compiles the rules of all packs that take part, managed ones first, in turns of some milliseconds. Gives the shelf
 * with its new set and what must be kept and dropped with it. `fresh` are sources that are not stored yet.
 */
export async function compose(
  shelf: Shelf,
  policy: Policy,
  fresh: ReadonlyMap<string, Pack> = new Map(),
): Promise<{ readonly shelf: Shelf; readonly also: Record<string, unknown> }> {
  const taking = takingPart(shelf, policy);
  const sources = await Promise.all(taking.map(async (pack) => fresh.get(pack.id) ?? (await sourceOf(pack))));
  const old = Object.fromEntries((await keptKeys('set/')).map((key) => [key, undefined]));
  const packs = sources.filter((pack) => pack !== undefined);
  const lost = new Set(taking.filter((_, index) => !sources[index]).map(({ id }) => id));
  if (packs.length === 0) return { shelf: { ...withTroubles(shelf, lost, []), set: undefined }, also: old };
  const steps = composeSteps(packs, await builtinSources(), packLanguages);
  const { files, owners, dropped } = await finishInTurns(steps, breathe);
  const generation = crypto.randomUUID();
  const names = Object.keys(files);
  const stored = Object.fromEntries(names.map((name) => [setKey(generation, name), files[name]]));
  const set = { generation, of: ingredients(taking), stamp: await builtinStamp(), names, owners };
  return { shelf: { ...withTroubles(shelf, lost, dropped), set }, also: { ...old, ...stored } };
}

type Dropped = readonly { readonly pack: string; readonly message: string; readonly remedy: string }[];

function withTroubles(shelf: Shelf, lost: ReadonlySet<string>, dropped: Dropped): Shelf {
  return {
    ...shelf,
    packs: shelf.packs.map((pack) => {
      const flaw = dropped.find((one) => one.pack === pack.id);
      if (flaw) return { ...pack, trouble: { code: 'unknown-parent', message: `${flaw.message} ${flaw.remedy}` } };
      return { ...pack, trouble: lost.has(pack.id) ? { code: 'gone' } : undefined };
    }),
  };
}
