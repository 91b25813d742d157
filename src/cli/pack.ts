import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../packs/check';
import { readJson } from '../packs/json';
import { parsePack } from '../packs/parse';
import { joinParts, type Part } from '../packs/parts';
import { type ExitCode, exit, type Io, UsageError, write } from './io';
import { loadPackFiles, readFileOr, readPackFiles, told } from './packs';

/** Loads packs as the extension would and tells what is wrong, with the place: shape, names, patterns, examples. */
export async function packTest(names: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exit.fine;
  for (const { file, loaded } of loadPackFiles(await readPackFiles(names))) {
    if (loaded.ok) {
      const { pack, tried, warnings } = loaded;
      for (const warning of warnings)
        await write(io.stderr, `${told(file.name, warning).replace(': ', ': warning: ')}\n`);
      await write(
        io.stdout,
        `${file.name}: ${pack.id} ${pack.version} loads; ${tried} ${tried === 1 ? 'example holds' : 'examples hold'}.\n`,
      );
    } else {
      code = exit.findings;
      for (const problem of loaded.problems) await write(io.stderr, `${told(file.name, problem)}\n`);
    }
  }
  return code;
}

/** The options of `replylint pack build`. */
export interface BuildOptions {
  readonly output?: string;
  readonly sequence?: number;
  readonly packVersion?: string;
}

/** Joins the part files of a pack (or all JSON files of folders) into one file. Nothing is written while a part is wrong. */
export async function packBuild(names: readonly string[], options: BuildOptions, io: Io): Promise<ExitCode> {
  const problems: string[] = [];
  const parts: Part[] = [];
  for (const name of (await Promise.all(names.map(partFiles))).flat()) {
    const file = readJson(await readFileOr(name));
    if (file.ok) parts.push({ name, value: file.value });
    else problems.push(...file.problems.map((problem) => told(name, problem)));
  }
  const { value, clashes } = joinParts(parts);
  problems.push(...clashes.map(({ part, message, remedy }) => `${part}: ${message} ${remedy}`));
  const text = `${JSON.stringify(numbered(value, options), null, 2)}\n`;
  const parsed = parsePack(new TextEncoder().encode(text));
  if (problems.length === 0 && !parsed.ok)
    problems.push(...parsed.problems.map((problem) => told(options.output ?? 'pack', problem)));
  if (problems.length > 0) {
    await write(io.stderr, `${problems.join('\n')}\n`);
    return exit.findings;
  }
  if (options.output === undefined) await write(io.stdout, text);
  else await writeFile(options.output, text);
  return exit.fine;
}

/** What a release script sets: a sequence that rises and the version of the day. */
function numbered(value: unknown, { sequence, packVersion }: BuildOptions): unknown {
  if (!isObject(value)) return value;
  return {
    ...value,
    ...(packVersion !== undefined && { version: packVersion }),
    ...(sequence !== undefined && { sequence }),
  };
}

async function partFiles(name: string): Promise<string[]> {
  const found = await stat(name).catch(() => undefined);
  if (!found) throw new UsageError(`There is no file or folder ${name}.`);
  if (!found.isDirectory()) return [name];
  const entries = await readdir(name, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.json'))
    .sort()
    .map((entry) => join(name, entry));
}
