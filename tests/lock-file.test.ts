import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked: Readonly<Record<string, Locked>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** Where npm may put a package that another one asks for: beside it, or in a folder further up. */
const places = (asker: string, name: string): string[] => {
  const folders = asker.split('/node_modules/').map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
};

it('locks the packages of all platforms, so that a fresh clone installs on each of them', () => {
  const missing = Object.entries(locked).flatMap(([asker, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !places(asker, name).some((place) => place in locked)),
  );
  expect(missing).toEqual([]);
});
