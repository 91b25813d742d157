/** Says what is wrong with a value, and where: `tally.replies is not a count`; nothing where it fits. */
export type Check = (value: unknown, place: string) => string | undefined;

/** A whole number from 0. */
export const count: Check = (value, place) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : `${place} is not a count`;

/** A text, perhaps of a certain form. */
export const text =
  (form?: RegExp): Check =>
  (value, place) =>
    typeof value === 'string' && (form?.test(value) ?? true)
      ? undefined
      : `${place} is not ${form ? 'one of its kind' : 'a text'}`;

/** Exactly this value. */
export const exactly =
  (wanted: string | number): Check =>
  (value, place) =>
    value === wanted ? undefined : `${place} is not ${JSON.stringify(wanted)}`;

/** A check that passes where nothing stands. */
export const maybe =
  (check: Check): Check =>
  (value, place) =>
    value === undefined ? undefined : check(value, place);

/** A list, perhaps of a fixed length. */
export const listOf =
  (of: Check, length?: number): Check =>
  (value, place) => {
    if (!Array.isArray(value) || (length !== undefined && value.length !== length)) return `${place} is not a list`;
    return first(value.map((one, index) => () => of(one, `${place}[${index}]`)));
  };

/** An object with these fields and no others. */
export const fields =
  (known: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    if (!isObject(value)) return `${place} is not an object`;
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(known, key));
    if (stranger !== undefined) return `${place} has an unknown field ${JSON.stringify(stranger.slice(0, 40))}`;
    return first(
      Object.entries(known).map(
        ([key, check]) =>
          () =>
            check(value[key], `${place}.${key}`),
      ),
    );
  };

/** An object with names of a certain form as keys. */
export const recordOf =
  (names: RegExp, of: Check): Check =>
  (value, place) => {
    if (!isObject(value)) return `${place} is not an object`;
    const stranger = Object.keys(value).find((key) => !names.test(key));
    if (stranger !== undefined) return `${place} has a strange name ${JSON.stringify(stranger.slice(0, 40))}`;
    return first(
      Object.entries(value).map(
        ([key, one]) =>
          () =>
            of(one, `${place}.${key}`),
      ),
    );
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const wrong = check();
    if (wrong) return wrong;
  }
  return undefined;
}
