import type { Held, InstalledPack, Outcome, Trouble } from '../../packs/installed';
import type { Pack } from '../../packs/pack';
import { announceRules } from '../settings';
import { builtinStamp } from './builtin';
import { compose, ingredients, isManaged, takingPart } from './compose';
import type { Ready } from './look';
import { policy } from './policy';
import { forgetSet } from './rules-in-use';
import { changeShelf, readShelf, type Shelf, sourceKey } from './shelf';

const done: Outcome = { ok: true };
const no = (trouble: Trouble): Outcome => ({ ok: false, trouble });

/** Puts a checked pack in the place of its former version, or beside the others, and its rules into use. */
export function install({ pack, bytes, sha256, pin, look, older }: Ready): Promise<Outcome> {
  return change(async (shelf) => {
    const now = { version: pack.version, sequence: pack.sequence, sha256, at: Date.now() };
    const held: Held = { ...now, signer: look.signer, expires: look.expires };
    const before = shelf.packs.find(({ id }) => id === pack.id);
    const refused = await mayInstall(look.origin, before);
    if (refused) return refused;
    const known = shelf.pins.find((one) => one.pack === pack.id);
    if (!older && known && known.key === pin.key && known.sequence > pin.sequence)
      return { code: 'older', pack: pack.id, seen: known.sequence, found: pin.sequence };
    const installed = entry(pack, held, look, before);
    const packs = before ? shelf.packs.map((one) => (one === before ? installed : one)) : [installed, ...shelf.packs];
    const pins = [...shelf.pins.filter((one) => one.pack !== pack.id), pin];
    return {
      shelf: { ...shelf, packs, pins },
      fresh: new Map([[pack.id, pack]]),
      also: { [sourceKey(sha256)]: bytes },
    };
  });
}

function entry(pack: Pack, now: Held, look: Ready['look'], before: InstalledPack | undefined): InstalledPack {
  const newer = before && before.now.sha256 !== now.sha256;
  return {
    id: pack.id,
    name: pack.name,
    homepage: pack.homepage,
    languages: pack.languages,
    rules: look.rules,
    origin: look.origin,
    on: before?.on ?? true,
    now,
    previous: newer ? before.now : before?.previous,
    changes: newer ? look.changes.slice(0, 100) : [],
    check: before?.check,
  };
}

async function mayInstall(origin: InstalledPack['origin'], before?: InstalledPack): Promise<Trouble | undefined> {
  if (origin.kind === 'policy') return undefined;
  if (before && isManaged(before)) return { code: 'locked' };
  return (await policy()).onlyThese ? { code: 'forbidden' } : undefined;
}

/** Takes a pack away. What was seen of it is remembered, so that it cannot come back in an older version. */
export function remove(id: string): Promise<Outcome> {
  return change(async (shelf) => {
    const pack = shelf.packs.find((one) => one.id === id);
    if (pack && isManaged(pack)) return { code: 'locked' };
    return { shelf: { ...shelf, packs: shelf.packs.filter((one) => one.id !== id) } };
  });
}

/** Takes away the managed packs that the policy does not name any more. */
export function removeManaged(urls: ReadonlySet<string>): Promise<Outcome> {
  const stays = ({ origin }: InstalledPack) => origin.kind !== 'policy' || urls.has(origin.url);
  return change(async (shelf) => ({ shelf: { ...shelf, packs: shelf.packs.filter(stays) } }));
}

/** Switches a pack on or off. */
export function switchPack(id: string, on: boolean): Promise<Outcome> {
  return changePack(id, async (pack) => (isManaged(pack) ? { code: 'locked' } : { ...pack, on }));
}

/** Puts a pack one place up in importance. */
export function moveUp(id: string): Promise<Outcome> {
  return change(async (shelf) => {
    const at = shelf.packs.findIndex((one) => one.id === id);
    const packs = [...shelf.packs];
    if (at > 0) packs.splice(at - 1, 2, ...packs.slice(at - 1, at + 1).reverse());
    return { shelf: { ...shelf, packs } };
  });
}

/** Goes back to the version before; the later one becomes the one before. */
export function goBack(id: string): Promise<Outcome> {
  return changePack(id, async (pack) => {
    const { previous } = pack;
    if (!previous) return { code: 'gone' };
    if (isManaged(pack) && !(await policy()).mayGoBack) return { code: 'locked' };
    return { ...pack, now: previous, previous: pack.now, changes: [] };
  });
}

/** The agent has seen what is new. */
export async function seen(id: string): Promise<void> {
  await note(id, (pack) => ({ ...pack, changes: [] }));
}

/** Changes what is known about a pack, not its rules. */
export function note(id: string, change: (pack: InstalledPack) => InstalledPack): Promise<void> {
  return changeShelf(async (shelf) => ({
    shelf: { ...shelf, packs: shelf.packs.map((pack) => (pack.id === id ? change(pack) : pack)) },
    answer: undefined,
  }));
}

/** Brings the compiled rules to what is installed, where a policy or a new version of the extension has changed that. */
export async function refresh(): Promise<void> {
  const [shelf, terms] = [await readShelf(), await policy()];
  const wanted = takingPart(shelf, terms);
  const isRight = shelf.set
    ? shelf.set.of === ingredients(wanted) && shelf.set.stamp === (await builtinStamp())
    : wanted.length === 0;
  if (!isRight) await change(async (now) => ({ shelf: now }));
}

interface Change {
  readonly shelf: Shelf;
  readonly fresh?: ReadonlyMap<string, Pack>;
  readonly also?: Record<string, unknown>;
}

function changePack(id: string, act: (pack: InstalledPack) => Promise<InstalledPack | Trouble>): Promise<Outcome> {
  return change(async (shelf) => {
    const pack = shelf.packs.find((one) => one.id === id);
    const changed = pack ? await act(pack) : ({ code: 'gone' } as const);
    if ('code' in changed) return changed;
    return { shelf: { ...shelf, packs: shelf.packs.map((one) => (one === pack ? changed : one)) } };
  });
}

/** One change, with the compiled rules that follow from it, in one step; then the frames are told. */
async function change(act: (shelf: Shelf) => Promise<Change | Trouble>): Promise<Outcome> {
  const outcome = await changeShelf(async (shelf) => {
    const made = await act(shelf);
    if ('code' in made) return { shelf, answer: no(made) };
    const terms = await policy();
    const needed = ingredients(takingPart(made.shelf, terms)) !== (shelf.set?.of ?? '') || !(await fits(shelf));
    const composed = needed ? await compose(made.shelf, terms, made.fresh) : { shelf: made.shelf, also: {} };
    const also = { ...unused(shelf, composed.shelf), ...made.also, ...composed.also };
    return { shelf: composed.shelf, also, answer: done };
  });
  forgetSet();
  if (outcome.ok) await announceRules();
  return outcome;
}

const fits = async ({ set }: Shelf): Promise<boolean> => !set || set.stamp === (await builtinStamp());

/** The bytes of versions that nobody can go back to. */
function unused(before: Shelf, after: Shelf): Record<string, undefined> {
  const hashes = ({ packs }: Shelf) => packs.flatMap(({ now, previous }) => [now.sha256, previous?.sha256 ?? '']);
  const still = new Set(hashes(after));
  return Object.fromEntries(
    hashes(before).flatMap((hash) => (hash && !still.has(hash) ? [[sourceKey(hash), undefined]] : [])),
  );
}
