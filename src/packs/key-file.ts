import { fromBase64url, toBase64url, utf8 } from './encoding';
import { type SigningKey, signingKey } from './keys';
import type { Problem } from './pack';
import { readFile } from './read-file';
import { type HeldKey, type Rotation, rotationsShape } from './rotation';
import { choice, integer, object, optional, required, text } from './shape';

/** A key, or why the file (`file`) or the passphrase with it (`passphrase`) does not give one. */
export type OpenedKey =
  | ({ readonly ok: true } & HeldKey)
  | { readonly ok: false; readonly why: 'file' | 'passphrase'; readonly problems: readonly Problem[] };

const KIND = 'replylint-key';
/** What OWASP asks for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
/** Letters that a passphrase must have at least. */
export const shortestPassphrase = 12;

interface KeyFile {
  readonly format: 1;
  readonly kind: typeof KIND;
  readonly id: string;
  readonly public: string;
  readonly private: {
    readonly kdf: 'PBKDF2-SHA-256';
    readonly iterations: number;
    readonly salt: string;
    readonly cipher: 'AES-256-GCM';
    readonly iv: string;
    readonly data: string;
  };
  /** What the keys before this one have signed. Public. */
  readonly rotations?: readonly Rotation[];
}

const shape = object({
  format: required(integer(1, 1)),
  kind: required(choice(KIND)),
  id: required(text('bytes')),
  public: required(text('key')),
  private: required(
    object({
      kdf: required(choice('PBKDF2-SHA-256')),
      // A file from a stranger must neither be weak nor keep the machine busy for minutes.
      iterations: required(integer(100_000, 10_000_000)),
      salt: required(text('bytes')),
      cipher: required(choice('AES-256-GCM')),
      iv: required(text('bytes')),
      data: required(text('bytes')),
    }),
  ),
  rotations: optional(rotationsShape),
});

/**
 * The text of a key file: the private half encrypted by a passphrase, the public half readable, and with them what the
 * keys before this one have signed. Throws on a short passphrase.
 */
export async function sealKey(
  key: SigningKey,
  passphrase: string,
  rotations: readonly Rotation[] = [],
): Promise<string> {
  if (passphrase.length < shortestPassphrase)
    throw new RangeError(`A passphrase has at least ${shortestPassphrase} letters.`);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const secret = await crypto.subtle.exportKey('pkcs8', key.privateKey);
  const data = await crypto.subtle.encrypt(
    cipher(iv, key.key),
    await keyOf(passphrase, salt, ITERATIONS, 'encrypt'),
    secret,
  );
  const file: KeyFile = {
    format: 1,
    kind: KIND,
    id: key.id,
    public: key.key,
    private: {
      kdf: 'PBKDF2-SHA-256',
      iterations: ITERATIONS,
      salt: toBase64url(salt),
      cipher: 'AES-256-GCM',
      iv: toBase64url(iv),
      data: toBase64url(new Uint8Array(data)),
    },
    ...(rotations.length > 0 && { rotations }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Opens a key file with its passphrase. Never throws. */
export async function openKey(bytes: Uint8Array, passphrase: string): Promise<OpenedKey> {
  const file = readFile<KeyFile>(bytes, KIND, shape);
  if (!file.ok) return { ...file, why: 'file' };
  const { public: key, private: sealed, rotations = [] } = file.value;
  const [salt, iv, data] = [sealed.salt, sealed.iv, sealed.data].map(fromBase64url);
  if (salt && iv && data) {
    const pkcs8 = await decrypted(key, passphrase, sealed.iterations, { salt, iv, data });
    const made = pkcs8 && (await signingKey(key, pkcs8));
    if (made) return { ok: true, key: made, rotations };
  }
  const message = 'The key file cannot be opened with this passphrase.';
  const remedy = 'Type the passphrase again; if it is right, the file was changed: use your copy of it.';
  return { ok: false, why: 'passphrase', problems: [{ path: ['private'], line: 1, column: 1, message, remedy }] };
}

interface Sealed {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

async function decrypted(
  key: string,
  passphrase: string,
  iterations: number,
  { salt, iv, data }: Sealed,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const secret = await keyOf(passphrase, salt, iterations, 'decrypt');
    return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, key), secret, data));
  } catch {
    return undefined;
  }
}

/** The public half is part of what is sealed, so that nobody can put another one beside the private half. */
function cipher(iv: Uint8Array<ArrayBuffer>, key: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: utf8(`${KIND}-1\n${key}`) };
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(way, typed, { name: 'AES-GCM', length: 256 }, false, [use]);
}
