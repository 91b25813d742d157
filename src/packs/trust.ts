import { type PublicKey, publicKey } from './keys';
import type { Pack } from './pack';
import { followRotations } from './rotation';
import { type SignatureFile, signersOf } from './signature';

/** What is held fast about a pack from its first use on: whose it is, and what was the latest seen. */
export interface Pin {
  readonly pack: string;
  /** The public key; absent while the pack came unsigned. */
  readonly key?: string | undefined;
  /** The highest sequence seen under this key, and the SHA-256 of its bytes. */
  readonly sequence: number;
  readonly sha256: string;
}

/** Why a file was refused: a code for the interface, with the values it talks about. */
export type Refusal =
  | { readonly code: 'other-pack'; readonly expected: string; readonly found: string }
  | { readonly code: 'unsigned' }
  | { readonly code: 'bad-signature' }
  | { readonly code: 'other-key'; readonly expected: string; readonly found: readonly string[] }
  | { readonly code: 'revoked'; readonly key: string }
  | { readonly code: 'too-few'; readonly needed: number; readonly found: number }
  | { readonly code: 'older'; readonly pack: string; readonly seen: number; readonly found: number }
  | { readonly code: 'same-sequence'; readonly sequence: number }
  | { readonly code: 'leap'; readonly seen: number; readonly found: number };

/** What the rules of trust say to a file. `same`: exactly what is held already. */
export type Verdict =
  | { readonly ok: true; readonly pin: Pin; readonly signer?: PublicKey | undefined; readonly same: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

/** What is already known, and what a policy asks. */
export interface Terms {
  readonly pin?: Pin | undefined;
  /** The keys that a policy allows, public halves; any of them may sign. */
  readonly keys?: readonly string[] | undefined;
  /** How many different keys of `keys` must have signed. */
  readonly threshold?: number | undefined;
  /** Keys that count for nothing. */
  readonly revoked?: ReadonlySet<string> | undefined;
  /** A person has accepted an older sequence than the one that was seen. Keys and bytes count as always. */
  readonly older?: boolean | undefined;
}

/** A first sequence may be a day with a counter (2026112201) or seconds since 1970. */
const HIGHEST_FIRST = 10_000_000_000;
/** A year of days with counters; more would let one stolen signature end all updates. */
const WIDEST_LEAP = 1_000_000;

/** A pack's file as it arrived. */
export interface Arrival {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pack: Pack;
  readonly signature?: SignatureFile | undefined;
}

/** Decides whether a file may take the place of what is there. The clock plays no part. */
export async function judge(arrival: Arrival, terms: Terms): Promise<Verdict> {
  const { pack, signature } = arrival;
  const { pin } = terms;
  if (pin && pin.pack !== pack.id) return no({ code: 'other-pack', expected: pin.pack, found: pack.id });
  const wanted = terms.keys ?? (pin?.key === undefined ? undefined : [pin.key]);
  if (!signature) return wanted ? no({ code: 'unsigned' }) : heights(arrival, terms, undefined);
  const revoked = terms.revoked ?? new Set<string>();
  const all = await signersOf(arrival.bytes, pack, signature);
  if (all.length === 0) return no({ code: 'bad-signature' });
  const signers = all.filter(({ key }) => !revoked.has(key));
  if (!signers[0]) return no({ code: 'revoked', key: all[0]?.id ?? '' });
  const trusted = wanted ? await heirs(wanted, signature, revoked) : signers.map(({ key }) => key);
  const counted = signers.filter(({ key }) => trusted.includes(key));
  const [signer] = counted;
  if (!signer) return no({ code: 'other-key', expected: wanted?.[0] ?? '', found: signers.map(({ id }) => id) });
  const needed = terms.threshold ?? 1;
  if (counted.length < needed) return no({ code: 'too-few', needed, found: counted.length });
  const kept = counted.find(({ key }) => key === pin?.key) ?? signer;
  return heights(arrival, terms, kept);
}

async function heirs(
  wanted: readonly string[],
  { rotations = [] }: SignatureFile,
  revoked: ReadonlySet<string>,
): Promise<readonly string[]> {
  const keys = await Promise.all(wanted.map(async (key) => [key, ...(await followRotations(key, rotations, revoked))]));
  return keys.flat();
}

const no = (refusal: Refusal): Verdict => ({ ok: false, refusal });

/** Sequences rise. A new key counts anew: nothing older can be signed by it. */
function heights({ pack, sha256 }: Arrival, { pin, older }: Terms, signer: PublicKey | undefined): Verdict {
  const { id, sequence } = pack;
  const next: Pin = { pack: id, key: signer?.key, sequence, sha256 };
  const known = pin && (pin.key === undefined || pin.key === signer?.key) ? pin : undefined;
  if (!known)
    return sequence > HIGHEST_FIRST
      ? no({ code: 'leap', seen: 0, found: sequence })
      : { ok: true, pin: next, signer, same: false };
  if (sequence < known.sequence)
    return older
      ? { ok: true, pin: next, signer, same: false }
      : no({ code: 'older', pack: id, seen: known.sequence, found: sequence });
  if (sequence - known.sequence > WIDEST_LEAP) return no({ code: 'leap', seen: known.sequence, found: sequence });
  const same = sequence === known.sequence && sha256 === known.sha256;
  if (sequence === known.sequence && !same) return no({ code: 'same-sequence', sequence });
  return { ok: true, pin: next, signer, same };
}

/**
 * The public keys that fingerprints name, among those that the files at hand know. A fingerprint of no known key stays
 * as it is: no signature can be by it.
 */
export async function keysNamed(
  ids: readonly string[],
  signature: SignatureFile | undefined,
  pin?: Pin | undefined,
): Promise<readonly string[]> {
  const rotations = (signature?.rotations ?? []).flatMap(({ from, to }) => [from, to]);
  const found = [...(signature?.signatures ?? []).map(({ key }) => key), ...rotations, ...(pin?.key ? [pin.key] : [])];
  const known = await Promise.all([...new Set(found)].map((key) => publicKey(key).catch(() => undefined)));
  return ids.map((id) => known.find((one) => one?.id === id)?.key ?? id);
}
