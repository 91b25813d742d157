import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { PortableProgram } from '../../src/engine/portable';
import { type Row, show } from './table';

const BUILT = 'dist/chrome';
const SITES = readdirOf(`${BUILT}/sites`);
const RULES = readdirOf(`${BUILT}/rules`).filter((name) => /^[a-z]{2}\.json$/.test(name));

/** What the built extension brings into a page, as the last `npm run build` left it. */
export async function benchSizes(): Promise<void> {
  if (!existsSync(`${BUILT}/linter.js`)) {
    console.log('\nSizes: nothing is built; npm run build, then again.');
    return;
  }
  show(`What runs in a page (${BUILT}, min + gzip)`, scripts());
  show('Rules that a page asks for (gzip)', [
    ['what all languages share', kB('rules/page.json'), '', 'kB'],
    ['signs of languages', kB('rules/signs.json'), '', 'kB'],
    ...RULES.flatMap(rulesOf),
  ]);
}

function scripts(): readonly Row[] {
  const [sentinel = ''] = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8')).content_scripts[0].js;
  const largest = Math.max(...SITES.map((name) => kB(`sites/${name}`)));
  return [
    ['sentinel, in every frame', kB(sentinel), '<= 3 kB', 'kB'],
    ['linter, where something is written', kB('linter.js'), '<= 40 kB', 'kB'],
    ['and one helpdesk: the largest', largest, '', 'kB'],
    ['later, after a press or a hover', kB('later.js'), '', 'kB'],
    ['times, after a promise', kB('times.js'), '', 'kB'],
  ];
}

function rulesOf(name: string): readonly Row[] {
  const { phraseOf } = JSON.parse(readFileSync(`${BUILT}/rules/${name}`, 'utf8')) as PortableProgram;
  const size = kB(`rules/${name}`);
  const lang = name.slice(0, 2);
  return [
    [`${lang}: compiled phrases`, size, '', 'kB'],
    [`${lang}: for 1,000 phrases`, (size / phraseOf.length) * 1000, '<= 15 kB', 'kB'],
  ];
}

function kB(file: string): number {
  return gzipSync(readFileSync(`${BUILT}/${file}`)).length / 1000;
}

function readdirOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
