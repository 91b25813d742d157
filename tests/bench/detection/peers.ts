import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const FOLDER = join(import.meta.dirname, 'peers');
const PACKAGES = ['tinyld@1.3.4', 'franc-min@6.2.0', 'franc@6.2.0', 'eld@2.1.0', 'lande@1.0.10'];
const OURS: Readonly<Record<string, string>> = {
  ...{ en: 'en', ro: 'ro', pt: 'pt', fa: 'fa', mn: 'mn' },
  ...{ eng: 'en', ron: 'ro', por: 'pt', pes: 'fa', prs: 'fa', fas: 'fa', khk: 'mn', mon: 'mn', halh: 'mn' },
};

/** A detector in the terms of ours: an id we have, `unknown`, or nothing. */
export interface Peer {
  readonly name: string;
  readonly detect: (text: string) => string | undefined;
  /** Minified and compressed, in bytes. */
  readonly size: number;
}

const meaning = (code: string | undefined) =>
  code === undefined || code === '' || code === 'und' ? undefined : (OURS[code] ?? 'unknown');

function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  if (existsSync(join(FOLDER, 'node_modules', 'lande'))) return;
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' });
}

/** Bundles one line of source as an extension would; gives the file. */
export async function bundle(name: string, source: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const entry = join(FOLDER, `${name}.entry.js`);
  writeFileSync(entry, source);
  await build({
    root: FOLDER,
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: join(FOLDER, 'out'),
      emptyOutDir: false,
      minify: true,
      rollupOptions: {
        preserveEntrySignatures: 'strict',
        input: entry,
        output: { format: 'es', entryFileNames: `${name}.mjs` },
      },
    },
  });
  return join(FOLDER, 'out', `${name}.mjs`);
}

type Load = readonly [name: string, source: string, wrap: (raw: (text: string) => unknown) => Peer['detect']];

const direct: Load[2] = (raw) => (text) => meaning(String(raw(text) ?? ''));
const eld: Load[2] = (raw) => (text) => {
  const answer = raw(text);
  return typeof answer === 'object' && answer && 'language' in answer ? meaning(String(answer.language)) : undefined;
};
const lande: Load[2] = (raw) => (text) => {
  const answer = raw(text);
  return Array.isArray(answer) && Array.isArray(answer[0]) ? meaning(String(answer[0][0])) : undefined;
};

/** The same peers, told which languages can occur at all: ours and those of the foreign sentences. */
const ISO1 = "['en','ro','pt','fa','mn','es','it','fr','de','tr','ru','kk','ar','ur','gl','ca']";
const ISO3 = "['eng','ron','por','pes','khk','spa','ita','fra','deu','tur','rus','kaz','arb','urd','glg','cat']";

const LOADS: readonly Load[] = [
  ['tinyld-light', "export { detect } from 'tinyld/light'", direct],
  ['tinyld', "export { detect } from 'tinyld'", direct],
  ['tinyld-heavy', "export { detect } from 'tinyld/heavy'", direct],
  ['franc-min', "import { franc } from 'franc-min'; export const detect = (t) => franc(t, { minLength: 3 })", direct],
  ['franc', "import { franc } from 'franc'; export const detect = (t) => franc(t, { minLength: 3 })", direct],
  [
    'tinyld, 16 languages',
    `import { detect as all } from 'tinyld'; export const detect = (t) => all(t, { only: ${ISO1} })`,
    direct,
  ],
  [
    'franc, 16 languages',
    `import { franc } from 'franc'; export const detect = (t) => franc(t, { minLength: 3, only: ${ISO3} })`,
    direct,
  ],
  [
    'eld-small, 16 languages',
    `import { eld } from 'eld/small'; eld.setLanguageSubset(${ISO1}); export const detect = (t) => eld.detect(t)`,
    eld,
  ],
  ['eld-extrasmall', "import { eld } from 'eld/extrasmall'; export const detect = (t) => eld.detect(t)", eld],
  ['eld-small', "import { eld } from 'eld/small'; export const detect = (t) => eld.detect(t)", eld],
  ['lande', "import lande from 'lande'; export const detect = lande", lande],
];

/** Installs, bundles and loads the peers. One that cannot be loaded is named on standard error and left out. */
export async function peers(): Promise<readonly Peer[]> {
  install();
  const all: Peer[] = [];
  for (const [name, source, wrap] of LOADS) {
    try {
      const file = await bundle(name.replace(/\W+/g, '-'), source);
      const module: { detect: (text: string) => unknown } = await import(file);
      all.push({ name, detect: wrap(module.detect), size: gzipped(file) });
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return all;
}

/** The size of a file as it travels: compressed, in bytes. */
export function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
