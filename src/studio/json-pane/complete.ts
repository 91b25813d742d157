import type { Completion, CompletionContext, CompletionSource } from '@codemirror/autocomplete';
import { getLocation, parse } from 'jsonc-parser';
import { formats } from '../../packs/formats';
import type { Path } from '../../packs/pack';
import { extendingPack, standalonePack } from '../../packs/schema';
import type { Field, ObjectShape, Shape } from '../../packs/shape';
import type { Inherited } from '../entries';
import { type Json, listAt, valueAt } from '../json';
import { namesFor } from './names-for';

/** Keys and values that may stand at a place of a pack's file: what docs/pack.schema.json says, and the pack's own names. */
export function completePack(names: () => { readonly pack: Json; readonly inherited: Inherited }): CompletionSource {
  return (context: CompletionContext) => {
    const text = context.state.doc.toString();
    const { path, isAtPropertyKey } = getLocation(text, context.pos);
    // Broken around the caret as a rule: jsonc-parser makes the best of it.
    const root: unknown = parse(text);
    const word = context.matchBefore(/"[^"\n]*|[\w-]+/);
    if (!word && !context.explicit) return null;
    const from = word?.from ?? context.pos;
    const options = isAtPropertyKey ? keysAt(root, path.slice(0, -1)) : valuesAt(root, path, names());
    const quoted = options.map((option) =>
      option.type === 'number' ? option : { ...option, apply: JSON.stringify(option.label) },
    );
    const closed = context.state.sliceDoc(context.pos, context.pos + 1) === '"';
    return options.length > 0
      ? { from, to: closed ? context.pos + 1 : context.pos, options: named(quoted), filter: true }
      : null;
  };
}

/** What is typed has its quotation mark already: so have the labels that it is compared with. */
const named = (options: readonly Completion[]): Completion[] =>
  options.map((option) => ({ ...option, displayLabel: option.label, label: String(option.apply ?? option.label) }));

function keysAt(root: unknown, path: Path): readonly Completion[] {
  const present = valueAt(root, path);
  const taken = new Set(typeof present === 'object' && present !== null ? Object.keys(present) : []);
  return shapesAt(root, path).flatMap((shape) =>
    shape.type === 'object'
      ? Object.entries(shape.fields).flatMap(([name, field]) => (taken.has(name) ? [] : [keyOf(name, field)]))
      : shape.type === 'record' && shape.keys.format === 'language'
        ? (formats.language.says.match(/\b[a-z]{2}\b(?=,|\.|$)/g)?.map((label): Completion => ({ label })) ?? [])
        : [],
  );
}

const keyOf = (name: string, { about, optional }: Field): Completion => ({
  label: name,
  type: 'property',
  boost: optional ? 0 : 1,
  ...(about && { info: about }),
});

function valuesAt(
  root: unknown,
  path: Path,
  names: { readonly pack: Json; readonly inherited: Inherited },
): readonly Completion[] {
  return shapesAt(root, path).flatMap((shape): readonly Completion[] => {
    if (shape.type === 'choice') return shape.of.map((label) => ({ label, type: 'enum' }));
    if (shape.type === 'integer-or-text' && shape.text.type === 'choice')
      return shape.text.of.map((label) => ({ label, type: 'enum' }));
    if (shape.type !== 'text') return [];
    if (shape.format === 'language') return listAt(root, 'languages').map((label) => ({ label: String(label) }));
    return shape.refers ? namesFor(shape.refers, names.pack, names.inherited).map((label) => ({ label })) : [];
  });
}

/** The shapes that a value at a path may have, as far as the values around it tell. */
export function shapesAt(root: unknown, path: Path): readonly Shape[] {
  const pack: Shape = listAt(root, 'extends').length > 0 ? extendingPack : standalonePack;
  return path.reduce<readonly Shape[]>(
    (shapes, step, at) =>
      shapes.flatMap((shape) => stepInto(shape, step, valueAt(root, path.slice(0, at)))).flatMap(opened),
    opened(pack),
  );
}

function stepInto(shape: Shape, step: string | number, value: unknown): readonly Shape[] {
  if (shape.type === 'object')
    return typeof step === 'string' && Object.hasOwn(shape.fields, step) ? [(shape.fields[step] as Field).shape] : [];
  if (shape.type === 'record') return [shape.of];
  if (shape.type === 'list') return [shape.of];
  if (shape.type === 'tagged') return objectsOf(shape, value).flatMap((one) => stepInto(one, step, value));
  return [];
}

/** A shape of several, as the ones that it may be. */
function opened(shape: Shape): readonly Shape[] {
  if (shape.type === 'text-or-object') return [shape.text, shape.object];
  if (shape.type === 'tagged') return [joined(Object.values(shape.options)), shape];
  return [shape];
}

const joined = (options: readonly ObjectShape[]): ObjectShape => ({
  type: 'object',
  fields: Object.assign({}, ...options.map(({ fields }) => fields)) as ObjectShape['fields'],
});

function objectsOf({ tag, options }: Extract<Shape, { type: 'tagged' }>, value: unknown): readonly ObjectShape[] {
  const name = valueAt(value, [tag]);
  const option = typeof name === 'string' && Object.hasOwn(options, name) ? options[name] : undefined;
  return option ? [option] : Object.values(options);
}
