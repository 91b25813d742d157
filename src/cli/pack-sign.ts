import { writeFile } from 'node:fs/promises';
import { languages } from '../languages';
import { builtinPacks } from '../packs/builtin';
import { sha256 } from '../packs/encoding';
import { textFlaw } from '../packs/formats';
import { idFrom, shownId } from '../packs/keys';
import { parsePack } from '../packs/parse';
import { rotate } from '../packs/rotation';
import { signPack } from '../packs/sign';
import { readSignature, type SignatureFile, signersOf, writeSignature } from '../packs/signature';
import { judge, keysNamed, type Refusal } from '../packs/trust';
import { type ExitCode, exit, type Io, UsageError, write } from './io';
import { keyFrom, oldKeyFrom, type WithOldKey } from './pack-keygen';
import { readFileOr, readPackFiles, told } from './packs';

/** The options of `replylint pack sign`. */
export interface SignFileOptions extends WithOldKey {
  readonly key: string;
  readonly output?: string;
  readonly expires?: string;
  readonly share?: number;
  readonly add?: true;
  readonly extends?: readonly string[];
}

/** Signs a pack that loads, and writes the signature beside it as FILE.sig. Nothing is written when it does not load. */
export async function packSign(file: string, options: SignFileOptions, io: Io): Promise<ExitCode> {
  const bytes = await readFileOr(file);
  const output = options.output ?? `${file}.sig`;
  const day = options.expires === undefined ? undefined : textFlaw('date', options.expires);
  if (day) throw new UsageError(`--expires: ${day.message} ${day.remedy}`);
  const { share = 100 } = options;
  if (!Number.isInteger(share) || share < 1 || share > 100)
    throw new UsageError('--share: a whole number from 1 to 100.');
  const { key, rotations } = await keyFrom(options.key, options.passphraseFile, io);
  const old = await oldKeyFrom(options, io);
  const signed = await signPack(bytes, [...builtinPacks, ...(await parents(options.extends))], languages, key, {
    expires: options.expires,
    share: options.share,
    beside: options.add ? await signatureIn(output) : undefined,
    rotations: [...rotations, ...(old ? [...old.rotations, await rotate(old.key, key.key)] : [])],
  });
  if (!signed.ok) {
    for (const problem of signed.problems) await write(io.stderr, `${told(file, problem)}\n`);
    return exit.findings;
  }
  const { pack, signature } = signed;
  await writeFile(output, writeSignature(signature));
  const line = `${output}: ${pack.id} ${pack.version} (sequence ${pack.sequence}) signed by ${shownId(key.id)}`;
  const terms = [
    signature.expires && `, good until ${signature.expires}`,
    signature.share !== undefined && `, for ${signature.share} of 100 installations first`,
  ];
  await write(io.stdout, `${line}${terms.filter(Boolean).join('')}.\n`);
  return exit.fine;
}

async function signatureIn(file: string): Promise<SignatureFile> {
  const read = readSignature(await readFileOr(file));
  if (read.ok) return read.value;
  throw new UsageError(read.problems.map((problem) => told(file, problem)).join('\n'));
}

async function parents(names: readonly string[] = []) {
  const parsed = (await readPackFiles(names)).map(({ name, bytes }) => ({ name, parsed: parsePack(bytes) }));
  return parsed.map(({ name, parsed: one }) => {
    if (one.ok) return one.pack;
    throw new UsageError(one.problems.map((problem) => told(name, problem)).join('\n'));
  });
}

/** The options of `replylint pack verify`. */
export interface VerifyOptions {
  readonly signature?: string;
  /** Fingerprints or public keys, of which one must have signed. */
  readonly by?: readonly string[];
}

/** Tells who signed exactly these bytes; exit 1 when nobody did, or not who should have. */
export async function packVerify(file: string, options: VerifyOptions, io: Io): Promise<ExitCode> {
  const bytes = Uint8Array.from(await readFileOr(file));
  const name = options.signature ?? `${file}.sig`;
  const signature = await signatureIn(name);
  const parsed = parsePack(bytes);
  if (!parsed.ok) {
    for (const problem of parsed.problems) await write(io.stderr, `${told(file, problem)}\n`);
    return exit.findings;
  }
  const { pack } = parsed;
  const signers = await signersOf(bytes, pack, signature);
  const keys = await wantedKeys(options.by, signature);
  const verdict = await judge({ bytes, sha256: await sha256(bytes), pack, signature }, { keys });
  if (!verdict.ok) {
    await write(io.stderr, `${file}: ${refusalWords(verdict.refusal)}\n`);
    return exit.findings;
  }
  const names = signers.map(({ id }) => shownId(id)).join(' and ');
  await write(io.stdout, `${file}: ${pack.id} ${pack.version} (sequence ${pack.sequence}) is signed by ${names}.\n`);
  return exit.fine;
}

/** Public keys for what was asked by fingerprint or public key; a fingerprint nobody here has can fit nobody. */
async function wantedKeys(by: readonly string[] | undefined, signature: SignatureFile) {
  if (!by) return undefined;
  const wrong = by.find((text) => idFrom(text) === undefined && textFlaw('key', text));
  if (wrong !== undefined)
    throw new UsageError(`"${wrong}" is neither a fingerprint (32 hexadecimal letters) nor a public key.`);
  return keysNamed(
    by.map((text) => idFrom(text) ?? text),
    signature,
  );
}

/** Why a file was refused, as an English sentence with the remedy. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'other-pack':
      return `This is the pack ${refusal.found}, not ${refusal.expected}.`;
    case 'unsigned':
      return 'The pack is not signed.';
    case 'bad-signature':
      return 'The signature does not fit these bytes: the pack was changed after it was signed, or the signature is that of another pack or version. Sign it anew.';
    case 'other-key':
      return `The pack is signed by ${refusal.found.map(shownId).join(' and ')}, not by the key that was asked for.`;
    case 'revoked':
      return `The key ${shownId(refusal.key)} was taken back.`;
    case 'too-few':
      return `${refusal.found} of ${refusal.needed} keys ${refusal.found === 1 ? 'has' : 'have'} signed.`;
    case 'older':
      return `The sequence ${refusal.found} is older than ${refusal.seen}, which was seen before.`;
    case 'same-sequence':
      return `The sequence ${refusal.sequence} was seen before with other bytes. Raise it with every version.`;
    case 'leap':
      return `The sequence leaps from ${refusal.seen} to ${refusal.found}.`;
  }
}
