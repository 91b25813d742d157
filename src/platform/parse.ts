/** What became of a value from outside: the value in its type, or what is wrong with it and where. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Turns an unknown value into a `T`; never throws. `path` names the place in problems. */
export type Parser<T> = (value: unknown, path?: string) => Parsed<T>;

// What makes a parser has no side effects: a script is built without the parsers that it does not use.

/** The type that a parser makes. */
export type Output<P> = P extends Parser<infer T> ? T : never;

function wrong(path: string, wanted: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: `${path || 'value'} should be ${wanted}` };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string of at most `most` UTF-16 code units. */
/* @__NO_SIDE_EFFECTS__ */
export function string(most = 1000): Parser<string> {
  return (value, path = '') =>
    typeof value === 'string' && value.length <= most
      ? { ok: true, value }
      : wrong(path, `a string of at most ${most} characters`);
}

/** A whole number from 0 to `most`. */
/* @__NO_SIDE_EFFECTS__ */
export function count(most = Number.MAX_SAFE_INTEGER): Parser<number> {
  return integer(0, most);
}

/** A whole number from `least` to `most`. */
/* @__NO_SIDE_EFFECTS__ */
export function integer(least: number, most: number): Parser<number> {
  return (value, path = '') =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? { ok: true, value }
      : wrong(path, `a whole number from ${least} to ${most}`);
}

/** `true` or `false`. */
export const boolean: Parser<boolean> = (value, path = '') =>
  typeof value === 'boolean' ? { ok: true, value } : wrong(path, 'true or false');

/** One of the given strings. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends string>(...choices: readonly T[]): Parser<T> {
  return (value, path = '') => {
    const found = choices.find((choice) => choice === value);
    return found === undefined ? wrong(path, `one of ${choices.join(', ')}`) : { ok: true, value: found };
  };
}

/** Missing, or a `T`. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(parser: Parser<T>): Parser<T | undefined> {
  return (value, path) => (value === undefined ? { ok: true, value } : parser(value, path));
}

/** A list of at most `most` members; the first bad member spoils it. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(member: Parser<T>, most = 1000): Parser<readonly T[]> {
  return (value, path = '') => {
    if (!Array.isArray(value) || value.length > most) return wrong(path, `a list of at most ${most}`);
    const members: T[] = [];
    for (const [index, each] of value.entries()) {
      const parsed = member(each, `${path}[${index}]`);
      if (!parsed.ok) return parsed;
      members.push(parsed.value);
    }
    return { ok: true, value: members };
  };
}

/** An object with exactly the named fields; others are left behind, so nothing travels that has no definition. */
/* @__NO_SIDE_EFFECTS__ */
export function object<T extends object>(fields: { readonly [K in keyof T]-?: Parser<T[K]> }): Parser<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, path = '') => {
    if (!isRecord(value)) return wrong(path, 'an object');
    const made: Partial<T> = {};
    for (const name of names) {
      const parsed = fields[name](
        Object.hasOwn(value, name) ? value[name] : undefined,
        path ? `${path}.${name}` : name,
      );
      if (!parsed.ok) return parsed;
      if (parsed.value !== undefined) made[name] = parsed.value;
    }
    return { ok: true, value: made as T };
  };
}

/** A large object or list that our own background made: only that it is one is checked. */
/* @__NO_SIDE_EFFECTS__ */
export function ours<T extends object>(): Parser<T> {
  return (value, path = '') =>
    typeof value === 'object' && value !== null ? { ok: true, value: value as T } : wrong(path, 'an object');
}

/** The first parser that takes the value decides. */
/* @__NO_SIDE_EFFECTS__ */
export function either<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (value, path = '') => {
    for (const parser of parsers) {
      const parsed = parser(value, path);
      if (parsed.ok) return parsed;
    }
    return wrong(path, 'one of the known forms');
  };
}
