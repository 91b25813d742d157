import type { Pack } from '../../src/packs/pack';
import acme from './acme.json';

/** A small whole pack that loads: faults, acts, a signal, one rule of each kind, a playbook, a snippet. */
export const samplePack = acme as Pack;

/** A value of JSON that a test may change anywhere. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A copy of the sample pack with one value put in (or, with undefined, taken out) at a path. */
export function packWith(path: readonly (string | number)[], value: Json | undefined): Json {
  const pack = structuredClone(acme) as unknown as Json;
  put(pack, path, value);
  return pack;
}

/** Puts a value in at a path of a JSON value; undefined takes it out. */
export function put(root: Json, path: readonly (string | number)[], value: Json | undefined): void {
  let place = root as Record<string | number, Json>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, Json>;
  const last = path.at(-1) ?? '';
  if (value !== undefined) place[last] = value;
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
}

/** The bytes of a value as JSON, one field a line. */
export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value, null, 2));
