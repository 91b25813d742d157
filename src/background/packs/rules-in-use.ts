import { kept } from '../../platform/store';
import { builtinFile, builtinStamp } from './builtin';
import { type RuleSetInUse, readShelf, setKey } from './shelf';

let current: Promise<RuleSetInUse | undefined> | undefined;
/** What every frame asks for; a reading that failed is not remembered. */
let page: Promise<unknown> | undefined;

/** The compiled set of installed packs, unless it was made by another version of the extension. */
export function setInUse(): Promise<RuleSetInUse | undefined> {
  current ??= readSet();
  return current;
}

/** The set was changed. */
export function forgetSet(): void {
  current = undefined;
  page = undefined;
}

async function readSet(): Promise<RuleSetInUse | undefined> {
  try {
    const { set } = await readShelf();
    return set && set.stamp === (await builtinStamp()) ? set : undefined;
  } catch {
    // The browser keeps its storage from us: the built-in rules always work.
    return undefined;
  }
}

/**
 * A file of the rules in use: `page`, the program of a language, or what else the build writes for the built-in rules;
 * from the installed packs, or else from the built-in ones. Rejects where there is none of that name.
 */
export function fileInUse<T>(name: string): Promise<T> {
  if (name !== 'page') return read<T>(name);
  page ??= read(name).catch((error: unknown) => {
    page = undefined;
    throw error;
  });
  return page as Promise<T>;
}

async function read<T>(name: string): Promise<T> {
  const set = await setInUse();
  if (!set?.names.includes(name)) return builtinFile<T>(name);
  const file = await kept<T>(setKey(set.generation, name));
  return file ?? builtinFile<T>(name);
}
