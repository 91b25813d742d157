import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from '../../src/engine/index';
import { languages } from '../../src/languages/index';
import { draft, rules } from './corpus';
import { best } from './measure';

/** A folder of the benchmark's own: peers are no dependency of the project. */
const FOLDER = resolve('artifacts/bench-peers');
const PACKAGES = [
  'write-good@1.0.8',
  'alex@11.0.1',
  'retext@9.0.0',
  'retext-english@5.0.0',
  'retext-equality@7.1.0',
  'retext-passive@5.0.0',
  'retext-repeated-words@5.0.0',
  'retext-simplify@8.0.0',
  'retext-intensify@7.0.0',

  'harper.js@2.10.0',
];

type Lint = (text: string) => unknown;

function install(): void {
  if (existsSync(join(FOLDER, 'node_modules', 'harper.js'))) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true,"type":"module"}');
  // A module of that folder: names in it are looked up there.
  writeFileSync(join(FOLDER, 'load.mjs'), 'export const load = (name) => import(name);');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
}

const require = createRequire(join(FOLDER, 'package.json'));

/** A peer has no types here; what we call is named at the call. */
async function load<T>(name: string): Promise<T> {
  const { load: byName } = (await import(pathToFileURL(join(FOLDER, 'load.mjs')).href)) as {
    load: (name: string) => Promise<T>;
  };
  return byName(name);
}

async function writeGood(): Promise<Lint> {
  return require('write-good') as Lint;
}

async function alex(): Promise<Lint> {
  const { text } = await load<{ text: Lint }>('alex');
  return text;
}

interface Processor {
  use(plugin: unknown): Processor;
  processSync(text: string): unknown;
}

async function retext(): Promise<Lint> {
  const { retext: start } = await load<{ retext: () => Processor }>('retext');
  let processor = start();
  for (const name of ['equality', 'passive', 'repeated-words', 'simplify', 'intensify'])
    processor = processor.use((await load<{ default: unknown }>(`retext-${name}`)).default);
  return (text) => processor.processSync(text);
}

async function harper(): Promise<(text: string) => Promise<unknown>> {
  interface Harper {
    LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
    binary: unknown;
  }
  const { LocalLinter, binaryInlined: binary } = {
    ...(await load<Omit<Harper, 'binary'>>('harper.js')),
    ...(await load<{ binaryInlined: unknown }>('harper.js/binaryInlined')),
  };
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text);
}

function ours(): { full: Lint; key: Lint } {
  const english = languages.filter(({ id }) => id === 'en');
  const linter = createLinter(rules('en', 1000), english);
  const session = linter.session();
  return { full: (reply) => linter.lint({ reply, lang: 'en' }), key: (reply) => session.lint({ reply, lang: 'en' }) };
}

const SIZES = [60, 200, 2000, 20_000];

async function bestOf(lint: (text: string) => unknown, text: string): Promise<number> {
  const times: number[] = [];
  const rounds = text.length > 50_000 ? 5 : 11;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await lint(text);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** Side by side with the peers, in one run: milliseconds at 60, 200, 2,000 and 20,000 words, and one key at 2,000. */
export async function benchPeers(): Promise<void> {
  install();
  const { full, key } = ours();
  const text = draft('en', 2000);
  let turn = 0;
  key(text);
  const oneKey = best(() => key(`${text} ${turn++ % 2 ? 'a' : 'ab'}`)) / 1000;
  console.log(`\nPeers: milliseconds at ${SIZES.join(', ')} words; one key at 2,000 words, and how many times ours\n`);
  const row = (name: string, times: readonly number[], typed: number) =>
    console.log(
      `  ${name.padEnd(12)} ${times.map((time) => time.toFixed(2).padStart(10)).join('')} ${typed.toFixed(3).padStart(10)} ${(typed / oneKey).toFixed(0).padStart(8)} x`,
    );
  const timesOf = async (lint: Lint) => {
    const times: number[] = [];
    for (const size of SIZES) times.push(await bestOf(lint, draft('en', size)));
    return times;
  };
  row('replylint', await timesOf(full), oneKey);
  const peers: [string, () => Promise<Lint>][] = [
    ['write-good', writeGood],
    ['alex', alex],
    ['retext', retext],
    ['harper.js', harper],
  ];
  for (const [name, make] of peers) {
    const lint = await make();
    const times = await timesOf(lint);
    row(name, times, await bestOf(lint, `${text} ab`));
  }
}
