import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const top = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const STAMP = 'built-from';

/** A digest of all that a build depends on: its source folders and the versions of the packages. */
const digestOf = async (sources: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  const listed = await Promise.all(sources.map((each) => readdir(each, { recursive: true, withFileTypes: true })));
  const files = listed.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  for (const file of [...files.sort(), join(top, 'package-lock.json')]) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
};

/**
 * Lets `build` fill `folder`, unless what lies there was built from the same sources; throws what it throws. It
 * builds aside, and the result is moved in one step: a second process never serves half of it.
 */
export const builtOnce = async (
  folder: string,
  sources: readonly string[],
  build: (aside: string) => Promise<unknown>,
): Promise<void> => {
  const digest = await digestOf(sources);
  const stamp = join(folder, STAMP);
  const isBuilt = async () => existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest;
  if (await isBuilt()) return;
  const aside = `${folder}.${process.pid}`;
  await mkdir(dirname(aside), { recursive: true });
  await build(aside);
  await writeFile(join(aside, STAMP), digest);
  // Another process was faster, and may serve its own already.
  if (await isBuilt()) return rm(aside, { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
};
