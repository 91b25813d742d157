// Runs before anything is installed: plain Node, no packages. Brings in the packages, then the browsers.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exit(1);
}

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  // What went wrong has been said by then.
  if (status !== 0) process.exit(status ?? 1);
};

// npm writes this file at the end of every install: what it has is what package-lock.json asked for then.
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) run('npm', ['ci']);

run('npx', ['tsx', 'tests/support/ensure-browsers.ts', ...process.argv.slice(2)]);
