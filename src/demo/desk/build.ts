import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = dirname(fileURLToPath(import.meta.url));
const top = resolve(source, '../../..');

/** Where the built desk lies; apart from the extension's builds, so that no editor of the desk can slip into a release. */
export const builtDesk = join(top, 'dist/demo');

const stampFile = join(builtDesk, 'built-from');

/** A digest of all that the built desk depends on: its sources and the versions of the packages. */
const digestOfSources = async (): Promise<string> => {
  const hash = createHash('sha256');
  const names = await readdir(source, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(top, 'package-lock.json')]) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
};

const bundle = (outDir: string) =>
  build({
    configFile: false,
    root: source,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome137', 'firefox140'],
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4_000,
    },
  });

/** Builds the desk into `dist/demo` unless what lies there was built from the same sources; throws what vite throws. */
export const buildDesk = async (): Promise<void> => {
  const digest = await digestOfSources();
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === digest) return;
  // Built aside and moved in one step: a second process never serves half a desk.
  const aside = `${builtDesk}.${process.pid}`;
  await mkdir(dirname(builtDesk), { recursive: true });
  await bundle(aside);
  await writeFile(join(aside, 'built-from'), digest);
  await rm(builtDesk, { recursive: true, force: true });
  await rename(aside, builtDesk);
};
