// `tsx tests/support/e2e.ts`: the tests of both browsers side by side, each browser in a process of its own, so that a
// small machine is busy while one of them waits. What the second one says is printed when the first has ended.
import { spawn } from 'node:child_process';
import { buildDesk } from '../../src/demo/desk/build';
import { buildPages } from '../e2e/editors/pages/build';
import { browsers } from './browser';

/** Runs all tests of one browser; answers its exit code. `say` hears what it prints. */
const run = (name: string, say: (printed: string) => void): Promise<number> =>
  new Promise((resolve) => {
    const report = `--outputFile.json=artifacts/reports/e2e-${name}.json`;
    const args = ['vitest', 'run', '--project', 'e2e', '--reporter=default', '--reporter=json', report];
    const child = spawn('npx', [...args, ...process.argv.slice(2)], {
      env: { ...process.env, REPLYLINT_BROWSERS: name },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('close', (code) => resolve(code ?? 1));
  });

// What both serve is built before they start.
await buildDesk();
await buildPages();

const [first = 'chromium', ...others] = browsers;
const printed: string[] = [];
const [code, ...codes] = await Promise.all([
  run(first, (text) => process.stdout.write(text)),
  ...others.map((name) => run(name, (text) => printed.push(text))),
]);
process.stdout.write(printed.join(''));
process.exitCode = Math.max(code, ...codes);
