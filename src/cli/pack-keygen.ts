import { writeFile } from 'node:fs/promises';
import { openKey, sealKey, shortestPassphrase } from '../packs/key-file';
import { createKey, shownId } from '../packs/keys';
import { type HeldKey, succeed } from '../packs/rotation';
import { type ExitCode, exit, type Io, UsageError, write } from './io';
import { readFileOr, told } from './packs';
import { passphraseFrom } from './passphrase';

/** Options that name the key whose place another one takes. */
export interface WithOldKey {
  readonly passphraseFile?: string;
  /** The file of the key that gives way. */
  readonly oldKey?: string;
  /** Where its passphrase stands; without it the passphrase is that of the other key. */
  readonly oldPassphraseFile?: string;
}

/** Makes a key and writes it, encrypted by a passphrase; never over a file that is there. */
export async function packKeygen(options: WithOldKey & { readonly output: string }, io: Io): Promise<ExitCode> {
  const old = await oldKeyFrom(options, io);
  const passphrase = await passphraseFrom(options.passphraseFile, io, true);
  if (passphrase.length < shortestPassphrase)
    throw new UsageError(`The passphrase has ${passphrase.length} letters; take at least ${shortestPassphrase}.`);
  const { key, rotations } = old ? await succeed(old) : { key: await createKey(), rotations: [] };
  try {
    await writeFile(options.output, await sealKey(key, passphrase, rotations), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new UsageError(`Cannot write ${options.output}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const place = old ? `, in the place of ${shownId(old.key.id)}` : '';
  const lines = [
    `${options.output}: a new key${place}, encrypted. Keep a copy and the passphrase in two safe places.`,
    `fingerprint ${shownId(key.id)}`,
    `public key  ${key.key}`,
  ];
  await write(io.stdout, `${lines.join('\n')}\n`);
  return exit.fine;
}

/** Opens a key file; throws a `UsageError` with the place and the remedy. */
export async function keyFrom(file: string, passphraseFile: string | undefined, io: Io): Promise<HeldKey> {
  const bytes = await readFileOr(file);
  const opened = await openKey(bytes, await passphraseFrom(passphraseFile, io));
  if (opened.ok) return opened;
  throw new UsageError(opened.problems.map((problem) => told(file, problem)).join('\n'));
}

/** The key that gives way, where the options name one. */
export async function oldKeyFrom(options: WithOldKey, io: Io): Promise<HeldKey | undefined> {
  const { oldKey, oldPassphraseFile, passphraseFile } = options;
  return oldKey === undefined ? undefined : keyFrom(oldKey, oldPassphraseFile ?? passphraseFile, io);
}
