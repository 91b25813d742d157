import { fromBase64url, sha256, toBase64url, utf8 } from './encoding';

/** Who signs: an Ed25519 key. `key` is the public half (32 bytes in base64url), `id` its fingerprint. */
export interface PublicKey {
  readonly key: string;
  readonly id: string;
}

/** A key that can sign. The private half leaves this object only into a key file, encrypted. */
export interface SigningKey extends PublicKey {
  readonly privateKey: CryptoKey;
}

const ALGORITHM = 'Ed25519';

/** Makes a new key. */
export async function createKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return { ...(await publicKey(key)), privateKey: pair.privateKey };
}

/** A public key with its fingerprint: the first 128 bits of the SHA-256 of its bytes, as 32 hexadecimal letters. */
export async function publicKey(key: string): Promise<PublicKey> {
  const bytes = fromBase64url(key);
  if (bytes?.length !== 32) throw new Error('not a public key');
  return { key, id: (await sha256(bytes)).slice(0, 32) };
}

/** A fingerprint as people compare it: groups of four. */
export function shownId(id: string): string {
  return id.replace(/(.{4})(?=.)/g, '$1 ');
}

/** The fingerprint in what a person typed or a policy says: spaces, hyphens and capitals do not matter. */
export function idFrom(text: string): string | undefined {
  const id = text.replace(/[\s:-]/g, '').toLowerCase();
  return /^[0-9a-f]{32}$/.test(id) ? id : undefined;
}

/** Signs a message; 64 bytes in base64url. */
export async function sign({ privateKey }: SigningKey, message: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign(ALGORITHM, privateKey, message)));
}

/** Whether a signature over a message was made by a key. Never throws. */
export async function isSignedBy(key: string, signature: string, message: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const [raw, made] = [fromBase64url(key), fromBase64url(signature)];
  if (!raw || !made) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, imported, made, message);
  } catch {
    return false;
  }
}

/** Takes a private half (PKCS #8) with the public one it must belong to; `undefined` when they do not. */
export async function signingKey(key: string, pkcs8: Uint8Array<ArrayBuffer>): Promise<SigningKey | undefined> {
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, true, ['sign']);
    const made = { ...(await publicKey(key)), privateKey };
    const message = utf8('replylint-key-check');
    return (await isSignedBy(key, await sign(made, message), message)) ? made : undefined;
  } catch {
    return undefined;
  }
}
