import type { Language } from '../engine/types';
import type { SigningKey } from './keys';
import { loadPack } from './load';
import type { Pack, Problem } from './pack';
import { type SignatureFile, type SignOptions, signBytes } from './signature';

/** A pack with its signature; or why it must not be signed. */
export type SignedPack =
  | { readonly ok: true; readonly pack: Pack; readonly signature: SignatureFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Signs the exact bytes of a pack's file, if the pack loads: a pack whose examples fail is not signed.
 * `available` are the packs that it may extend.
 */
export async function signPack(
  bytes: Uint8Array,
  available: readonly Pack[],
  languages: readonly Language[],
  key: SigningKey,
  options: SignOptions = {},
): Promise<SignedPack> {
  const loaded = loadPack(bytes, available, languages);
  if (!loaded.ok) return loaded;
  return { ok: true, pack: loaded.pack, signature: await signBytes(bytes, loaded.pack, key, options) };
}
