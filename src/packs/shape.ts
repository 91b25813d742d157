import type { Format } from './formats';

/** Text of one format; `refers` says what the text names, so that unknown names can be found. */
export interface TextShape {
  readonly type: 'text';
  readonly format: Format;
  readonly refers?: Referent;
}

/** What a text of a pack can name. `reports` is a concept that needs no phrases of its own (`over-apology`). */
export type Referent = 'fault' | 'act' | 'signal' | 'concept' | 'reports' | 'rule' | 'step' | 'playbook' | 'language';

/** An object with fixed keys. `id` marks an entry that a pack extending this one may change. */
export interface ObjectShape {
  readonly type: 'object';
  readonly fields: Readonly<Record<string, Field>>;
}

/** A field of an object: its shape, whether it may be left out, and what it is, for docs/pack.schema.json. */
export interface Field {
  readonly shape: Shape;
  readonly optional: boolean;
  /** `null` takes the field of the inherited entry away. */
  readonly nullable?: boolean;
  readonly about?: string;
}

export interface ListShape {
  readonly type: 'list';
  readonly of: Shape;
  readonly least: number;
  readonly most: number;
}

/** An object whose keys the author chooses: languages, names of lists. */
export interface RecordShape {
  readonly type: 'record';
  readonly keys: TextShape;
  readonly of: Shape;
  /** Keys may end in `+` or `-`. */
  readonly changing?: boolean;
}

/** One shape of several, told apart by the kind of JSON value, or for objects by the value of `tag`. */
export type Shape =
  | TextShape
  | ObjectShape
  | ListShape
  | RecordShape
  | { readonly type: 'integer'; readonly least: number; readonly most: number }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  | { readonly type: 'text-or-object'; readonly text: Shape; readonly object: ObjectShape }
  | { readonly type: 'integer-or-text'; readonly integer: Shape; readonly text: Shape }
  | { readonly type: 'tagged'; readonly tag: string; readonly options: Readonly<Record<string, ObjectShape>> };

export const text = (format: Format, refers?: Referent): TextShape => ({ type: 'text', format, refers });
export const integer = (least: number, most: number): Shape => ({ type: 'integer', least, most });
export const choice = (...of: string[]): Shape => ({ type: 'choice', of });
export const list = (of: Shape, least = 0, most = 10_000): ListShape => ({ type: 'list', of, least, most });
export const record = (keys: TextShape, of: Shape): RecordShape => ({ type: 'record', keys, of });
export const object = (fields: Readonly<Record<string, Field>>): ObjectShape => ({ type: 'object', fields });
export const required = (shape: Shape, about?: string): Field => ({ shape, optional: false, about });
export const optional = (shape: Shape, about?: string): Field => ({ shape, optional: true, about });

/**
 * The shape of an entry that changes an inherited one: only `id` must be there, optional fields may be `null`, and
 * lists (also lists per language) have `field+` and `field-`.
 */
export function changeOf({ fields }: ObjectShape): ObjectShape {
  const changed: Record<string, Field> = {};
  for (const [name, field] of Object.entries(fields)) {
    const shape = partial(field.shape);
    changed[name] = name === 'id' ? field : { ...field, shape, optional: true, nullable: field.optional };
    if (name === 'id' || !holdsLists(shape)) continue;
    changed[`${name}+`] = optional(shape, `Adds to the inherited \`${name}\`.`);
    changed[`${name}-`] = optional(removals(shape), `Takes away from the inherited \`${name}\`.`);
  }
  return object(changed);
}

/** Fields of inner objects become optional too: `text` may give only `why`. Entries of lists stay whole. */
function partial(shape: Shape): Shape {
  if (shape.type === 'record') return { ...shape, of: partial(shape.of) };
  if (shape.type !== 'object') return shape;
  const fields = Object.entries(shape.fields).map(([name, field]): [string, Field] => [
    name,
    { ...field, shape: partial(field.shape), optional: true, nullable: field.optional },
  ]);
  return object(Object.fromEntries(fields));
}

function holdsLists(shape: Shape): boolean {
  if (shape.type === 'record') return holdsLists(shape.of);
  if (shape.type === 'object') return Object.values(shape.fields).every((field) => holdsLists(field.shape));
  return shape.type === 'list';
}

/** What is taken away is named: a phrase by its `match`, an entry by its `id`, a text by itself. */
function removals(shape: Shape): Shape {
  if (shape.type === 'record') return { ...shape, of: removals(shape.of) };
  if (shape.type === 'list') return list(text('removed'));
  if (shape.type !== 'object') return shape;
  const fields = Object.entries(shape.fields).map(([name, field]): [string, Field] => [
    name,
    { ...field, shape: removals(field.shape), optional: true },
  ]);
  return object(Object.fromEntries(fields));
}
