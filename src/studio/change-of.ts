import { isObject } from '../packs/check';
import { type Json, type JsonObject, sameJson } from './json';

/**
 * The entry that turns an inherited one into an edited one when a pack that extends others is merged: only what
 * differs, lists as `field+` and `field-` where that says it, `null` for what was taken away. Undefined when they are equal.
 */
export function changeOf(base: JsonObject, edited: JsonObject): JsonObject | undefined {
  const change = differences(base, edited);
  return Object.keys(change).length > 0 ? { id: edited.id ?? base.id ?? '', ...change } : undefined;
}

function differences(base: JsonObject, edited: JsonObject): JsonObject {
  const change: Record<string, Json> = {};
  for (const key of Object.keys(base)) if (!Object.hasOwn(edited, key)) change[key] = null;
  for (const [key, value] of Object.entries(edited)) {
    const inherited = Object.hasOwn(base, key) ? base[key] : undefined;
    if (sameJson(inherited, value)) continue;
    const lists = holdsLists(inherited) && holdsLists(value) ? listChange(inherited, value) : undefined;
    if (lists) {
      if (lists.plus !== undefined) change[`${key}+`] = lists.plus;
      if (lists.minus !== undefined) change[`${key}-`] = lists.minus;
    } else if (isObject(inherited) && isObject(value))
      change[key] = differences(inherited as JsonObject, value as JsonObject);
    else change[key] = value;
  }
  return change;
}

/** What `+` and `-` can change: a list, or an object of such (lists by language, `bad` and `good` in them). */
function holdsLists(value: Json | undefined): value is Json {
  if (Array.isArray(value)) return true;
  return isObject(value) && Object.values(value).length > 0 && Object.values(value as JsonObject).every(holdsLists);
}

interface ListChange {
  readonly plus?: Json | undefined;
  readonly minus?: Json | undefined;
}

/** Undefined where adding to the end and taking away cannot say it: another order, or a field that is gone. */
function listChange(base: Json, edited: Json): ListChange | undefined {
  if (Array.isArray(base) && Array.isArray(edited)) return entriesChange(base, edited);
  if (!isObject(base) || !isObject(edited)) return undefined;
  if (Object.keys(base).some((key) => !Object.hasOwn(edited, key))) return undefined;
  const plus: Record<string, Json> = {};
  const minus: Record<string, Json> = {};
  for (const [key, value] of Object.entries(edited as JsonObject)) {
    const inherited = (base as JsonObject)[key];
    const change: ListChange | undefined = inherited === undefined ? { plus: value } : listChange(inherited, value);
    if (!change) return undefined;
    if (change.plus !== undefined) plus[key] = change.plus;
    if (change.minus !== undefined) minus[key] = change.minus;
  }
  return { plus: some(plus), minus: some(minus) };
}

const some = (changes: Record<string, Json>): JsonObject | undefined =>
  Object.keys(changes).length > 0 ? changes : undefined;

function entriesChange(base: readonly Json[], edited: readonly Json[]): ListChange | undefined {
  const kept = new Set(edited.map((entry) => JSON.stringify(entry)));
  const stays = base.filter((entry) => kept.has(JSON.stringify(entry)));
  const gone = base.filter((entry) => !kept.has(JSON.stringify(entry)));
  const plus = edited.slice(stays.length);
  if (!stays.every((entry, at) => sameJson(entry, edited[at]))) return undefined;
  const names = gone.map(nameOf);
  // What is taken away by name takes all of that name along.
  if (names.some((name) => name === undefined || stays.some((entry) => nameOf(entry) === name))) return undefined;
  return { plus: plus.length > 0 ? plus : undefined, minus: gone.length > 0 ? (names as string[]) : undefined };
}

function nameOf(entry: Json): string | undefined {
  const name = isObject(entry) ? (entry.match ?? entry.id) : entry;
  return typeof name === 'string' ? name : undefined;
}
