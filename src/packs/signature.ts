import { concat, utf8 } from './encoding';
import { isSignedBy, type PublicKey, publicKey, type SigningKey, sign } from './keys';
import type { Pack } from './pack';
import { type FileRead, readFile } from './read-file';
import { type Rotation, rotationsShape } from './rotation';
import { choice, integer, list, object, optional, required, text } from './shape';

/** The signature file beside a pack: what was signed, by whom, and whose place the signer took. */
export interface SignatureFile {
  readonly format: 1;
  readonly kind: typeof KIND;
  /** Id, version and sequence of the pack that was signed. */
  readonly pack: string;
  readonly version: string;
  readonly sequence: number;
  /** The day (UTC) after which agents are told that the pack is old; it goes on working. */
  readonly expires?: string;
  /** How many of a hundred installations take this version by themselves; without it all of them. */
  readonly share?: number;
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
  readonly rotations?: readonly Rotation[];
}

const KIND = 'replylint-signature';

const shape = object({
  format: required(integer(1, 1)),
  kind: required(choice(KIND)),
  pack: required(text('id')),
  version: required(text('version')),
  sequence: required(integer(1, Number.MAX_SAFE_INTEGER)),
  expires: optional(text('date')),
  share: optional(integer(1, 100)),
  signatures: required(list(object({ key: required(text('key')), signature: required(text('signature')) }), 1, 16)),
  rotations: optional(rotationsShape),
});

/** Reads a signature file. Never throws. Says nothing about whether a signature holds. */
export function readSignature(bytes: Uint8Array): FileRead<SignatureFile> {
  return readFile<SignatureFile>(bytes, KIND, shape);
}

/** What a signature may say beyond the pack itself. */
export interface SignOptions {
  readonly expires?: string | undefined;
  readonly share?: number | undefined;
  readonly rotations?: readonly Rotation[] | undefined;
  /** A signature file of the same pack by another key, to which this one is added. */
  readonly beside?: SignatureFile | undefined;
}

type Signed = Pick<SignatureFile, 'pack' | 'version' | 'sequence' | 'expires' | 'share'>;

/** Signs the exact bytes of a pack's file; whether the pack is any good is checked by `signPack`. */
export async function signBytes(
  bytes: Uint8Array,
  { id, version, sequence }: Pick<Pack, 'id' | 'version' | 'sequence'>,
  key: SigningKey,
  { expires, share, rotations = [], beside }: SignOptions = {},
): Promise<SignatureFile> {
  const terms = { ...(expires !== undefined && { expires }), ...(share !== undefined && { share }) };
  const signed: Signed = { pack: id, version, sequence, ...terms };
  const signature = await sign(key, message(signed, key.id, bytes));
  const others = (beside?.signatures ?? []).filter((one) => one.key !== key.key);
  const handed = eachOnce([...(beside?.rotations ?? []), ...rotations]);
  return {
    format: 1,
    kind: KIND,
    ...signed,
    signatures: [...others, { key: key.key, signature }],
    ...(handed.length > 0 && { rotations: handed }),
  };
}

function eachOnce(rotations: readonly Rotation[]): readonly Rotation[] {
  return [...new Map(rotations.map((one) => [`${one.from} ${one.to}`, one])).values()];
}

/** The text of a signature file. */
export function writeSignature(file: SignatureFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The keys whose signatures over exactly these bytes hold, each once however often it signed. None hold where the
 * file speaks of another pack, version or sequence than the pack does: files of two times or two packs do not mix.
 */
export async function signersOf(
  bytes: Uint8Array,
  pack: Pick<Pack, 'id' | 'version' | 'sequence'>,
  file: SignatureFile,
): Promise<readonly PublicKey[]> {
  if (file.pack !== pack.id || file.version !== pack.version || file.sequence !== pack.sequence) return [];
  const signers = new Map<string, PublicKey>();
  for (const { key, signature } of file.signatures) {
    const signer = await publicKey(key).catch(() => undefined);
    if (signer && (await isSignedBy(key, signature, message(file, signer.id, bytes)))) signers.set(key, signer);
  }
  return [...signers.values()];
}

/** None of the parts can hold a line break, so no two different statements give the same bytes. */
function message({ pack, version, sequence, expires, share }: Signed, keyId: string, bytes: Uint8Array) {
  const head = ['replylint-signature-1', pack, version, sequence, expires ?? '-', share ?? '-', keyId, ''].join('\n');
  return concat(utf8(head), bytes);
}
