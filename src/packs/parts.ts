import { isObject } from './check';
import type { Path } from './pack';

/** One file of a pack that is kept in several, as its JSON value. */
export interface Part {
  readonly name: string;
  readonly value: unknown;
}

/** Two parts that say different things about one value. */
export interface Clash {
  readonly part: string;
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Joins the parts of a pack: objects by key, lists of entries by `id`, other lists end to end. A value that two parts
 * give must be the same in both; the first one stays and the clash is reported.
 */
export function joinParts(parts: readonly Part[]): { readonly value: unknown; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  let value: unknown;
  for (const part of parts) value = join(value, part.value, part.name, [], clashes);
  return { value, clashes };
}

function join(one: unknown, other: unknown, part: string, path: Path, clashes: Clash[]): unknown {
  if (one === undefined || one === other) return other;
  if (Array.isArray(one) && Array.isArray(other)) return joinLists(one, other, part, path, clashes);
  if (isObject(one) && isObject(other)) {
    const joined: Record<string, unknown> = { ...one };
    for (const [key, value] of Object.entries(other))
      joined[key] = join(Object.hasOwn(one, key) ? one[key] : undefined, value, part, [...path, key], clashes);
    return joined;
  }
  const message = `\`${path.join('.')}\` is ${JSON.stringify(one)} in another part and ${JSON.stringify(other)} here.`;
  clashes.push({ part, path, message, remedy: 'Give it in one part only.' });
  return one;
}

function joinLists(
  one: readonly unknown[],
  other: readonly unknown[],
  part: string,
  path: Path,
  clashes: Clash[],
): unknown[] {
  const joined = [...one];
  const places = new Map(one.map((entry, index) => [idOf(entry), index]));
  for (const entry of other) {
    const id = idOf(entry);
    const place = id === undefined ? undefined : places.get(id);
    if (place !== undefined) joined[place] = join(joined[place], entry, part, [...path, place], clashes);
    else joined.push(entry);
  }
  return joined;
}

function idOf(entry: unknown): string | undefined {
  return isObject(entry) && typeof entry.id === 'string' ? entry.id : undefined;
}
