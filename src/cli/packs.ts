import { readFile } from 'node:fs/promises';
import type { RuleSet } from '../engine/types';
import { languages } from '../languages';
import { builtinPacks } from '../packs/builtin';
import { type LoadedPack, loadPack } from '../packs/load';
import { mergePacks } from '../packs/merge';
import type { Pack, Path, Problem, Settings } from '../packs/pack';
import { parsePack } from '../packs/parse';
import { UsageError } from './io';

/** A pack's file as it came from the disk, or a built-in pack written out by its id. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads packs by file name or by the id of a built-in pack. */
export async function readPackFiles(names: readonly string[]): Promise<PackFile[]> {
  return Promise.all(
    names.map(async (name) => {
      const builtin = builtinPacks.find(({ id }) => id === name);
      if (builtin) return { name, bytes: new TextEncoder().encode(JSON.stringify(builtin)) };
      return { name, bytes: await readFileOr(name) };
    }),
  );
}

/** Reads a file, or says in one sentence why it cannot. */
export async function readFileOr(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw new UsageError(`Cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Loads each file with the built-in packs and the other files as possible parents. */
export function loadPackFiles(files: readonly PackFile[]): { readonly file: PackFile; readonly loaded: LoadedPack }[] {
  const parsed = files.map(({ bytes }) => parsePack(bytes));
  return files.map((file, own) => {
    const others = parsed.flatMap((other, index) => (other.ok && index !== own ? [other.pack] : []));
    return { file, loaded: loadPack(file.bytes, [...builtinPacks, ...others], languages) };
  });
}

/**
 * The rules to lint with: those of the given packs, the first the most important, or the built-in `core`; and the
 * built-in pack of the playbook, if there is one.
 */
export async function rulesOf(names?: readonly string[], playbook?: string): Promise<RuleSet> {
  return (await mergedOf(names, playbook)).rules;
}

/** What a command works with: the packs, their rules as one set, and the settings that are left to the reader. */
export interface MergedPacks {
  readonly packs: readonly Pack[];
  readonly rules: RuleSet;
  readonly settings: Settings;
}

/** The same as `rulesOf`, with the packs and their settings. */
export async function mergedOf(names: readonly string[] = [], playbook?: string): Promise<MergedPacks> {
  const packs: Pack[] = [];
  const ofPlaybook = builtinPacks.filter(({ id }) => id === playbook).map(({ id }) => id);
  const own = [...new Set([...(names.length === 0 ? ['core'] : names), ...ofPlaybook])];
  const builtin = builtinPacks.filter(({ id }) => own.includes(id));
  // Built-in packs passed their tests when Replylint was built.
  for (const { file, loaded } of loadPackFiles(
    await readPackFiles(own.filter((name) => !builtin.some(({ id }) => id === name))),
  )) {
    if (!loaded.ok) throw new UsageError(loaded.problems.map((problem) => told(file.name, problem)).join('\n'));
    packs.push(loaded.pack);
  }
  const merged = mergePacks([...packs, ...builtin], [...builtinPacks, ...packs]);
  if (!merged.ok)
    throw new UsageError(merged.flaws.map(({ pack, message, remedy }) => `${pack}: ${message} ${remedy}`).join('\n'));
  return { packs: [...packs, ...builtin], rules: merged.rules, settings: merged.settings };
}

/** A problem as editors and terminals understand it: `file:line:column: what. Remedy. (path)`. */
export function told(file: string, { line, column, path, message, remedy }: Problem): string {
  return `${file}:${line}:${column}: ${message} ${remedy}${path.length > 0 ? ` (${written(path)})` : ''}`;
}

const written = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
