import { diffRules } from '../../packs/diff';
import { sha256 } from '../../packs/encoding';
import type { Look, LookAnswer, Origin, Trouble } from '../../packs/installed';
import { packLanguages } from '../../packs/languages';
import { type LoadedPack, loadSteps } from '../../packs/load';
import { nameWarning } from '../../packs/look-alike';
import { mergePacks } from '../../packs/merge';
import type { Pack } from '../../packs/pack';
import { parsePack } from '../../packs/parse';
import type { Policy, PolicyPack } from '../../packs/policy';
import { readSignature, type SignatureFile } from '../../packs/signature';
import { finishInTurns } from '../../packs/steps';
import { judge, keysNamed, type Pin, type Terms } from '../../packs/trust';
import { breathe } from '../../platform/breathe';
import { builtinSources } from './builtin';
import { sourceOf } from './compose';
import { readShelf, type Shelf } from './shelf';

/** A file that may be installed: everything about it was checked. */
export interface Ready {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly pack: Pack;
  readonly signature?: SignatureFile | undefined;
  readonly pin: Pin;
  readonly look: Look;
  /** The agent has accepted an older version than the one that was seen. */
  readonly older: boolean;
}

/** What a check of a file gives; `same`: it is exactly what is installed. */
export type Checked =
  | { readonly ok: true; readonly ready: Ready; readonly same: boolean }
  | { readonly ok: false; readonly trouble: Trouble };

/** A file as it came, from wherever. */
export interface Came {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signature?: Uint8Array | undefined;
  readonly origin: Origin;
  /** The pack that an update is for. */
  readonly wanted?: string | undefined;
  readonly asked?: PolicyPack | undefined;
  /** What the agent has typed to accept an older version: the id of the pack. */
  readonly older?: string | undefined;
}

const no = (trouble: Trouble): Checked => ({ ok: false, trouble });

/** Checks a file from its bytes to its examples: shape, publisher, sequence, names, patterns, examples. Never rejects on what it holds. */
export async function lookAt(came: Came, policy: Policy): Promise<Checked> {
  const parsed = parsePack(came.bytes);
  if (!parsed.ok) return no({ code: 'not-a-pack', problems: parsed.problems });
  const { pack } = parsed;
  const builtin = await builtinSources();
  if (builtin.some(({ id }) => id === pack.id)) return no({ code: 'builtin-id', id: pack.id });
  const signed = came.signature && readSignature(came.signature);
  if (signed && !signed.ok) return no({ code: 'not-a-signature', problems: signed.problems });
  const shelf = await readShelf();
  const signature = signed?.value;
  const hash = await sha256(came.bytes);
  const arrival = { bytes: came.bytes, sha256: hash, pack, signature };
  if (came.wanted !== undefined && came.wanted !== pack.id)
    return no({ code: 'other-pack', expected: came.wanted, found: pack.id });
  if (came.asked?.sequence !== undefined && came.asked.sequence !== pack.sequence)
    return no({ code: 'pinned-elsewhere' });
  const older = came.older === pack.id;
  const verdict = await judge(arrival, { ...(await termsFor(pack.id, came, shelf, policy, signature)), older });
  if (!verdict.ok) return no(verdict.refusal);
  const others = await otherPacks(shelf, pack.id);
  const steps = loadSteps(came.bytes, [...builtin, ...others], packLanguages, { parentsHold: true });
  const loaded = await finishInTurns(steps, breathe);
  if (!loaded.ok) return no({ code: 'does-not-load', problems: loaded.problems });
  const installed = shelf.packs.find(({ id }) => id === pack.id);
  const look: Look = {
    ...shown(loaded, hash),
    origin: came.origin,
    signer: verdict.signer,
    expires: signature?.expires,
    replaces: installed?.now.version,
    changes: installed ? await changesFrom(installed.now.sha256, loaded, [...builtin, ...others]) : [],
    looksLike: looksLike(pack, shelf),
    older: shelf.pins.some((pin) => pin.pack === pack.id && older && pin.sequence > pack.sequence),
  };
  return { ok: true, same: verdict.same, ready: { ...arrival, pin: verdict.pin, look, older } };
}

async function termsFor(
  id: string,
  { asked }: Came,
  { pins }: Shelf,
  { revoked }: Policy,
  signature: SignatureFile | undefined,
): Promise<Terms> {
  const pin = pins.find((one) => one.pack === id);
  const named = (ids: readonly string[]) => keysNamed(ids, signature, pin);
  return {
    pin,
    revoked: new Set(await named(revoked)),
    ...(asked && { keys: await named(asked.keys), threshold: asked.threshold }),
  };
}

async function otherPacks({ packs }: Shelf, id: string): Promise<readonly Pack[]> {
  const sources = await Promise.all(packs.filter((pack) => pack.id !== id).map(sourceOf));
  return sources.filter((pack) => pack !== undefined);
}

type Loaded = Extract<LoadedPack, { ok: true }>;

function shown({ pack, tried, warnings }: Loaded, ticket: string) {
  const { id, name, version, sequence, languages, rules = [] } = pack;
  const base = { ticket, id, name, version, sequence, languages, rules: rules.length, examples: tried, warnings };
  return { ...base, extends: pack.extends ?? [] };
}

async function changesFrom(old: string, { rules, pack }: Loaded, available: readonly Pack[]) {
  const before = await sourceOf({ now: { sha256: old, version: '', sequence: 0, at: 0 } });
  const merged = before && mergePacks([before], available);
  if (!merged?.ok) return [];
  return diffRules({ rules: merged.rules, settings: before?.settings }, { rules, settings: pack.settings });
}

function looksLike(pack: Pack, { packs }: Shelf): string | undefined {
  const known = packs.filter(({ id }) => id !== pack.id).flatMap(({ name }) => Object.values(name));
  return Object.values(pack.name)
    .map((name) => nameWarning(name, known))
    .find(Boolean);
}

/** What the interface is told of a check. */
export function lookAnswer(checked: Checked): LookAnswer {
  return checked.ok ? { ok: true, look: checked.ready.look } : checked;
}
