import { readJson } from '../packs/json';
import type { Problem } from '../packs/pack';
import type { Json } from './json';

/** The value that a text holds, or why it cannot be read. */
export type ReadText =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the text of a pack as strictly as a pack is read, but for its size and its shape. */
export function readText(text: string): ReadText {
  const read = readJson(new TextEncoder().encode(text));
  return read.ok ? { ok: true, value: read.value as Json } : read;
}
