import type { Trouble } from '../../packs/installed';
import { maxPackBytes } from '../../packs/pack';
import { maySee } from '../../platform/permissions';
import { hostOfAddress, packAddress, signatureAddress } from './address';
import { fetchFile, type Marks } from './fetch-file';

/** Bytes that a signature file may have. */
const MOST_SIGNATURE = 64_000;

/** A pack with its signature, from a server. `same`: the signature has not changed since `known`. */
export type Download =
  | { readonly ok: true; readonly same: true }
  | { readonly ok: true; readonly same: false; readonly signature: Uint8Array<ArrayBuffer>; readonly marks: Marks }
  | { readonly ok: false; readonly trouble: Trouble };

/** Fetches the signature of a pack, which tells whether there is a new version. Never rejects. */
export async function downloadSignature(address: string, known: Marks = {}): Promise<Download> {
  const url = packAddress(address);
  if (url === undefined) return { ok: false, trouble: { code: 'bad-address' } };
  const allowed = await maySee(hostOfAddress(url));
  // Without a permission only a server that answers everybody (CORS) answers, and few of those take conditions.
  const fetched = await fetchFile(signatureAddress(url), { most: MOST_SIGNATURE }, allowed ? known : {});
  if (!fetched.ok && !allowed && fetched.trouble.code === 'unreachable')
    return { ok: false, trouble: { code: 'no-permission', host: new URL(url).host } };
  if (!fetched.ok)
    return fetched.trouble.code === 'status' && fetched.trouble.status === 404
      ? { ok: false, trouble: { code: 'unsigned' } }
      : fetched;
  return fetched.same ? fetched : { ok: true, same: false, signature: fetched.bytes, marks: fetched.marks };
}

/** Fetches the pack itself. Never rejects. */
export async function downloadPack(address: string) {
  const fetched = await fetchFile(packAddress(address) ?? '', { most: maxPackBytes });
  if (!fetched.ok || !fetched.same) return fetched;
  return { ok: false, trouble: { code: 'status', status: 304 } } as const;
}
