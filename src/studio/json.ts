import { isObject } from '../packs/check';
import type { Path } from '../packs/pack';

/** A value of JSON that nothing changes in place: an edit makes a new one that shares all other parts with the old. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The value at the end of a path; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): Json | undefined {
  let value: unknown = root;
  for (const step of path) {
    const there = typeof step === 'number' ? Array.isArray(value) : isObject(value);
    value =
      there && Object.hasOwn(value as object, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value as Json | undefined;
}

/** The object at a path; empty where something else stands. */
export function objectAt(root: unknown, ...path: Path): JsonObject {
  const value = valueAt(root, path);
  return isObject(value) ? (value as JsonObject) : {};
}

/** The list at a path; empty where something else stands. */
export function listAt(root: unknown, ...path: Path): readonly Json[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The texts in the list at a path. */
export function textsAt(root: unknown, ...path: Path): readonly string[] {
  return listAt(root, ...path).filter((entry) => typeof entry === 'string');
}

/** The text at a path; empty where something else stands. */
export function textAt(root: unknown, ...path: Path): string {
  const value = valueAt(root, path);
  return typeof value === 'string' ? value : '';
}

/**
 * A copy of a value with another one at a path; `undefined` takes what stands there away. Objects and lists on the way
 * are made where they are missing, and what was of another kind there gives way.
 */
export function withValue(root: Json | undefined, path: Path, value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (typeof step === 'number') return withEntry(Array.isArray(root) ? root : [], step, rest, value);
  const object: JsonObject = isObject(root) ? (root as JsonObject) : {};
  if (rest.length > 0) return { ...object, [step]: withValue(object[step], rest, value) };
  if (value !== undefined) return { ...object, [step]: value };
  const { [step]: _, ...others } = object;
  return others;
}

function withEntry(list: readonly Json[], index: number, rest: Path, value: Json | undefined): Json {
  if (rest.length > 0) return list.toSpliced(index, 1, withValue(list[index], rest, value));
  return value === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, value);
}

/** Whether two values are the same JSON, the order of keys aside. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((value, at) => sameJson(value, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]))
  );
}

/** `next` with every part that says the same as in `previous` taken from there, so that who compares by `===` sees little. */
export function sharing(previous: unknown, next: Json): Json {
  if (previous === next) return next;
  if (Array.isArray(next)) {
    if (!Array.isArray(previous)) return next;
    const shared = next.map((value, at) => sharing(previous[at], value));
    return shared.length === previous.length && shared.every((value, at) => value === previous[at])
      ? (previous as readonly Json[])
      : shared;
  }
  if (!isObject(next) || !isObject(previous)) return next;
  const keys = Object.keys(next);
  const shared = Object.fromEntries(
    keys.map((key) => [key, sharing(previous[key], (next as JsonObject)[key] ?? null)]),
  );
  const same = keys.length === Object.keys(previous).length && keys.every((key) => shared[key] === previous[key]);
  return same ? (previous as JsonObject) : shared;
}
