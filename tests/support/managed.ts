import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from './find-browser';

const POLICIES = '/etc/chromium/policies/managed';

/** Whether a browser's policies can be set here: Firefox reads them from a home folder, Chromium only from /etc. */
export const canManage = (name: BrowserName): boolean => {
  if (process.platform !== 'linux') return false;
  if (name === 'firefox') return true;
  try {
    mkdirSync(POLICIES, { recursive: true });
    accessSync(POLICIES, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Chromium names an unpacked extension after its folder. */
const idOf = (folder: string): string =>
  Array.from(createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32), (digit) =>
    String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)),
  ).join('');

/** Sets the company's policy for the extension in a folder, until `forget` is called; nothing else sees it. */
export const manageChromium = (folder: string, policy: object): { readonly forget: () => void } => {
  const id = idOf(folder);
  const file = join(POLICIES, `replylint-${id}.json`);
  mkdirSync(POLICIES, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return { forget: () => rmSync(file, { force: true }) };
};

/** A home folder whose Firefox hands this policy to the extension. */
export const manageFirefox = (id: string, policy: object): { readonly home: string; readonly forget: () => void } => {
  const home = mkdtempSync(join(tmpdir(), 'replylint-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${id}.json`),
    JSON.stringify({ name: id, description: 'Policy of a test', type: 'storage', data: policy }),
  );
  return { home, forget: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
};
