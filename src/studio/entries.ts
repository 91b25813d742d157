import { applyChange } from '../packs/change';
import { isObject } from '../packs/check';
import { changeOf } from './change-of';
import { type Json, type JsonObject, listAt, objectAt, textsAt, withValue } from './json';

/** The parts of a pack that hold entries with an id. */
export type Section = 'concepts' | 'rules' | 'playbooks' | 'snippets';

/** An entry as it is in force, with what the pack inherits. */
export interface Entry {
  readonly id: string;
  readonly value: JsonObject;
  /** `left-out`: inherited, and taken out by this pack. */
  readonly origin: 'own' | 'changed' | 'inherited' | 'left-out';
}

/** What the packs that a pack extends hold, as one pack; empty for a pack that stands alone. */
export type Inherited = JsonObject;

/** The entries of a section that are in force: inherited ones in their order, then those of the pack itself. */
export function entriesOf(pack: Json, inherited: Inherited, section: Section): readonly Entry[] {
  const own = new Map(named(pack, section));
  const out = new Set(textsAt(pack, `${section}-`));
  const above = named(inherited, section).map(([id, base]): Entry => {
    const change = own.get(id);
    own.delete(id);
    if (out.has(id)) return { id, value: base, origin: 'left-out' };
    return change ? { id, value: changed(base, change), origin: 'changed' } : { id, value: base, origin: 'inherited' };
  });
  return [...above, ...[...own].map(([id, value]): Entry => ({ id, value, origin: 'own' }))];
}

/** The entry of a section by its id; undefined when there is none. */
export function entryOf(pack: Json, inherited: Inherited, section: Section, id: string): Entry | undefined {
  return entriesOf(pack, inherited, section).find((entry) => entry.id === id);
}

/**
 * The pack with an entry as it was edited. Of an inherited entry the pack keeps only what differs; without a value a
 * change or an entry of its own is taken out.
 */
export function withEntry(
  pack: Json,
  inherited: Inherited,
  section: Section,
  id: string,
  value: JsonObject | undefined,
): Json {
  const base = named(inherited, section).find(([other]) => other === id)?.[1];
  const kept = base && value ? changeOf(base, value) : value;
  const list = listAt(pack, section);
  const at = list.findIndex((entry) => isObject(entry) && entry.id === id);
  if (at < 0) return kept ? withValue(pack, [section], [...list, kept]) : pack;
  if (kept) return withValue(pack, [section, at], kept);
  return list.length > 1 ? withValue(pack, [section, at], undefined) : withValue(pack, [section], undefined);
}

/** The pack with an inherited entry left out, or no longer left out. */
export function leavingOut(pack: Json, section: Section, id: string, out: boolean): Json {
  const key = `${section}-`;
  const others = textsAt(pack, key).filter((other) => other !== id);
  const next = out ? [...others, id] : others;
  return withValue(pack, [key], next.length > 0 ? next : undefined);
}

/** The named lists in force for a language. */
export function listsOf(pack: Json, inherited: Inherited, language: string): JsonObject {
  const above = objectAt(inherited, 'lists', language);
  return applyChange(above, objectAt(pack, 'lists', language), [], []) as JsonObject;
}

/** The pack with a named list as it was edited; without entries the pack no longer speaks of it. */
export function withList(
  pack: Json,
  inherited: Inherited,
  language: string,
  name: string,
  entries: readonly Json[] | undefined,
): Json {
  const above = objectAt(inherited, 'lists', language)[name];
  const { [name]: _, [`${name}+`]: __, [`${name}-`]: ___, ...others } = objectAt(pack, 'lists', language);
  const base: JsonObject = above === undefined ? {} : { [name]: above };
  const change = entries ? changeOf({ id: '', ...base }, { id: '', ...base, [name]: entries }) : undefined;
  const { id: ____, ...own } = change ?? {};
  return withValue(pack, ['lists', language], { ...others, ...own });
}

function named(pack: Json, section: Section): [string, JsonObject][] {
  return listAt(pack, section).flatMap((entry): [string, JsonObject][] =>
    isObject(entry) && typeof entry.id === 'string' ? [[entry.id, entry as JsonObject]] : [],
  );
}

/** Merged once for each pair; the form asks at every key. */
const merged = new WeakMap<JsonObject, { readonly base: JsonObject; readonly value: JsonObject }>();

function changed(base: JsonObject, change: JsonObject): JsonObject {
  const known = merged.get(change);
  if (known?.base === base) return known.value;
  const value = applyChange(base, change, [], []) as JsonObject;
  merged.set(change, { base, value });
  return value;
}
