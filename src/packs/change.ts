import { isObject } from './check';
import { didYouMean } from './nearest';
import type { Flaw, Path } from './pack';

/**
 * Applies a change to an inherited value: objects merge, `null` takes away, everything else replaces; then `key-` takes
 * from the inherited list and `key+` adds to it. What is taken away but not there goes to `flaws`.
 */
export function applyChange(base: unknown, change: unknown, path: Path, flaws: Flaw[]): unknown {
  if (!isObject(change)) return change;
  const result: Record<string, unknown> = { ...(isObject(base) ? base : {}) };
  for (const [key, value] of Object.entries(change)) {
    if (/[+-]$/.test(key)) continue;
    if (value === null) delete result[key];
    else result[key] = applyChange(result[key], value, [...path, key], flaws);
  }
  for (const [key, value] of Object.entries(change)) {
    const name = key.slice(0, -1);
    if (key.endsWith('-')) result[name] = remove(result[name], value, [...path, key], flaws);
  }
  for (const [key, value] of Object.entries(change)) {
    const name = key.slice(0, -1);
    if (key.endsWith('+')) result[name] = add(result[name], value);
  }
  return result;
}

/** Joins lists (also lists inside of objects); what is already there is not added again. */
export function add(base: unknown, more: unknown): unknown {
  if (base === undefined || more === undefined) return base ?? more;
  if (Array.isArray(base) && Array.isArray(more)) {
    const present = new Set(base.map((entry) => JSON.stringify(entry)));
    return [...base, ...more.filter((entry) => !present.has(JSON.stringify(entry)))];
  }
  if (!isObject(base) || !isObject(more)) return more;
  return { ...base, ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, add(base[key], value)])) };
}

function remove(base: unknown, names: unknown, path: Path, flaws: Flaw[]): unknown {
  if (Array.isArray(names)) return removeEntries(Array.isArray(base) ? base : [], names, path, flaws);
  if (!isObject(names)) return base;
  const result: Record<string, unknown> = { ...(isObject(base) ? base : {}) };
  for (const [key, value] of Object.entries(names)) result[key] = remove(result[key], value, [...path, key], flaws);
  return result;
}

function removeEntries(base: readonly unknown[], names: readonly unknown[], path: Path, flaws: Flaw[]): unknown[] {
  const present = base.map(nameOf);
  for (const [index, name] of names.entries())
    if (!present.includes(String(name))) flaws.push(nothingToRemove(String(name), present, [...path, index]));
  return base.filter((_, index) => !names.includes(present[index]));
}

/** The flaw of taking away what is not inherited. */
export function nothingToRemove(name: string, present: readonly string[], path: Path): Flaw {
  const remedy = didYouMean(name, present, 'Delete this entry.');
  return { path, message: `\`${name}\` is not inherited, so it cannot be taken away.`, remedy };
}

function nameOf(entry: unknown): string {
  return isObject(entry) ? String(entry.match ?? entry.id) : String(entry);
}
