import { checkShape, isObject } from './check';
import { readJson } from './json';
import type { Problem } from './pack';
import type { Shape } from './shape';

/** A value of a shape, read from a file; or everything that is wrong with the file, with places. */
export type FileRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a JSON file that belongs to a pack (signature, key, statement) as strictly as a pack itself: `kind` says what it
 * must be, `format` may not be later than 1. Never throws. The caller vouches that `T` is what the shape lets through.
 */
export function readFile<T>(bytes: Uint8Array, kind: string, shape: Shape): FileRead<T> {
  const file = readJson(bytes);
  if (!file.ok) return file;
  const { value, locate } = file;
  const refuse = (path: readonly string[], message: string, remedy: string): FileRead<T> => ({
    ok: false,
    problems: [locate({ path, message, remedy })],
  });
  if (!isObject(value) || value.kind !== kind)
    return refuse([], `This is not a file of the kind ${kind}.`, `Choose the file that has \`"kind": "${kind}"\`.`);
  if (typeof value.format === 'number' && value.format > 1)
    return refuse(['format'], `The file has format ${value.format}.`, 'It needs a newer Replylint.');
  const { flaws } = checkShape(shape, value);
  return flaws.length > 0 ? { ok: false, problems: flaws.map(locate) } : { ok: true, value: value as T };
}
