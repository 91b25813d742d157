// `tsx tests/support/e2e.ts`: the tests of both browsers side by side, each browser in a process of its own, and several
// files of each at once where there are cores for it. What the second process says is printed when the first has ended.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { buildDesk } from '../../src/demo/desk/build';
import { buildPages } from '../e2e/editors/pages/build';
import { buildProbe } from '../e2e/editors/probe/build';
import { browsers } from './browser';

/** Files that each browser runs at once: half of the cores are its own. More than three need more memory than they save time. */
const atOnce = String(Math.max(1, Math.min(Math.floor(availableParallelism() / 2), 3)));

/** Runs all tests of one browser; answers its exit code. `say` hears what it prints. */
const run = (name: string, say: (printed: string) => void): Promise<number> =>
  new Promise((resolve) => {
    const report = `--outputFile.json=artifacts/reports/e2e-${name}.json`;
    const args = ['vitest', 'run', '--project', 'e2e', '--reporter=default', '--reporter=json', report];
    const child = spawn('npx', [...args, ...process.argv.slice(2)], {
      env: { REPLYLINT_AT_ONCE: atOnce, ...process.env, REPLYLINT_BROWSERS: name },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('close', (code) => resolve(code ?? 1));
  });

// What they share is built before they start.
await buildDesk();
await buildPages();
for (const name of browsers) await buildProbe(name);

const [first = 'chromium', ...others] = browsers;
const printed: string[] = [];
const [code, ...codes] = await Promise.all([
  run(first, (text) => process.stdout.write(text)),
  ...others.map((name) => run(name, (text) => printed.push(text))),
]);
process.stdout.write(printed.join(''));
process.exitCode = Math.max(code, ...codes);
