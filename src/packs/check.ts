import { oneOf, textFlaw } from './formats';
import type { Flaw, Path } from './pack';
import type { ObjectShape, RecordShape, Referent, Shape, TextShape } from './shape';

/** A text of a pack that names something: the name, what it should be, and where it stands. */
export interface Reference {
  readonly to: Referent | 'list';
  readonly name: string;
  readonly path: Path;
  readonly at?: number;
  readonly key?: boolean;
  /** The language whose lists are meant. */
  readonly language?: string;
}

/** What a walk over a value finds: everything that does not fit the shape, and every name to look up. */
export interface Checked {
  readonly flaws: readonly Flaw[];
  readonly references: readonly Reference[];
}

interface Walk {
  readonly flaws: Flaw[];
  readonly references: Reference[];
  language?: string;
}

/** More flaws than this tell nobody anything. */
const mostFlaws = 100;

/** Compares a value with a shape. Reports every place that does not fit, up to 100. */
export function checkShape(shape: Shape, value: unknown): Checked {
  const walk: Walk = { flaws: [], references: [] };
  check(shape, value, [], walk);
  return walk;
}

function flaw(walk: Walk, path: Path, message: string, remedy: string, more: Partial<Flaw> = {}): void {
  if (walk.flaws.length < mostFlaws) walk.flaws.push({ path, message, remedy, ...more });
}

type JsonObject = Readonly<Record<string, unknown>>;

function check(shape: Shape, value: unknown, path: Path, walk: Walk): void {
  const object = isObject(value);
  const text = typeof value === 'string';
  if (shape.type === 'object' && object) checkObject(shape, value, path, walk);
  else if (shape.type === 'record' && object) checkRecord(shape, value, path, walk);
  else if (shape.type === 'tagged' && object) checkTagged(shape, value, path, walk);
  else if (shape.type === 'text' && text) checkText(shape, value, path, walk);
  else if (shape.type === 'choice' && text) checkChoice(shape.of, value, path, walk);
  else if (shape.type === 'list' && Array.isArray(value)) checkList(shape, value, path, walk);
  else if (shape.type === 'text-or-object' && object) checkObject(shape.object, value, path, walk);
  else if (shape.type === 'text-or-object' && text) check(shape.text, value, path, walk);
  else if (shape.type === 'integer-or-text') check(text ? shape.text : shape.integer, value, path, walk);
  else if (shape.type !== 'integer' || !isWhole(value, shape.least, shape.most))
    flaw(walk, path, `Here stands ${standing(value)}.`, `Write ${wanted(shape)}.`);
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** Whether a value of JSON is an object (not a list, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function standing(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : String(JSON.stringify(value)).slice(0, 64);
}

/** The type that a shape asks for, as the end of "Write ...". */
function wanted(shape: Shape): string {
  if (shape.type === 'text') return 'a text in double quotes';
  if (shape.type === 'integer') return `a whole number from ${shape.least} to ${shape.most}`;
  if (shape.type === 'choice') return `one of ${shape.of.join(', ')}`;
  if (shape.type === 'list') return 'a list [ ]';
  if (shape.type === 'text-or-object') return `${wanted(shape.text)} or an object { }`;
  return shape.type === 'integer-or-text' ? wanted(shape.integer) : 'an object { }';
}

function checkChoice(known: readonly string[], value: string, path: Path, walk: Walk): void {
  if (!known.includes(value))
    flaw(walk, path, `\`${value.slice(0, 64)}\` is not a value of this field.`, oneOf(value, known));
}

function checkText(shape: TextShape, value: string, path: Path, walk: Walk, key?: true): void {
  const wrong = textFlaw(shape.format, value);
  const { language, references } = walk;
  if (wrong) flaw(walk, path, wrong.message, wrong.remedy, { at: wrong.at, key });
  else if (shape.format === 'neighbour' && value.startsWith('concept:'))
    references.push({ to: 'concept', name: value.slice('concept:'.length), path, at: 'concept:'.length });
  else if (shape.format === 'pattern' || shape.format === 'neighbour')
    for (const { index, 1: name = '' } of value.matchAll(/(?<=^|[\s(|])@([a-z0-9-]+)/g))
      references.push({ to: 'list', name, path, at: index, language });
  else if (shape.refers) references.push({ to: shape.refers, name: value.replace(/^!/, ''), path, key });
}

function checkList(shape: Extract<Shape, { type: 'list' }>, value: readonly unknown[], path: Path, walk: Walk): void {
  if (value.length < shape.least) flaw(walk, path, 'The list is empty.', 'Write at least one entry.');
  if (value.length > shape.most) flaw(walk, path, `More than ${shape.most} entries.`, 'Split them.');
  const ids = new Map<string, number>();
  for (const [index, entry] of value.slice(0, shape.most).entries()) {
    check(shape.of, entry, [...path, index], walk);
    const id = isObject(entry) ? entry.id : undefined;
    if (typeof id !== 'string') continue;
    const first = ids.get(id);
    if (first !== undefined)
      for (const twin of [first, index])
        flaw(walk, [...path, twin, 'id'], `The id \`${id}\` stands here twice.`, 'Rename or join the two entries.');
    ids.set(id, index);
  }
}

function checkRecord(shape: RecordShape, value: Readonly<Record<string, unknown>>, path: Path, walk: Walk): void {
  const outer = walk.language;
  for (const [key, entry] of Object.entries(value)) {
    checkText(shape.keys, shape.changing ? key.replace(/[+-]$/, '') : key, [...path, key], walk, true);
    if (shape.keys.format === 'language') walk.language = key;
    check(shape.of, entry, [...path, key], walk);
  }
  walk.language = outer;
}

function checkObject(shape: ObjectShape, value: Readonly<Record<string, unknown>>, path: Path, walk: Walk): void {
  for (const [key, entry] of Object.entries(value)) {
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
    const here = [...path, key];
    if (!field)
      flaw(walk, here, `Unknown key \`${key.slice(0, 64)}\`.`, oneOf(key, Object.keys(shape.fields)), { key: true });
    else if (!(entry === null && field.nullable)) check(field.shape, entry, here, walk);
  }
  for (const [key, field] of Object.entries(shape.fields))
    if (!field.optional && !Object.hasOwn(value, key))
      flaw(walk, path, `\`${key}\` is missing.`, `Add \`"${key}": ...\`.${field.about ? ` ${field.about}` : ''}`);
}

type Tagged = Extract<Shape, { type: 'tagged' }>;

function checkTagged({ tag, options }: Tagged, value: Readonly<Record<string, unknown>>, path: Path, walk: Walk): void {
  const name = value[tag];
  const option = typeof name === 'string' && Object.hasOwn(options, name) ? options[name] : undefined;
  const known = Object.keys(options);
  if (option) checkObject(option, value, path, walk);
  else if (name === undefined)
    flaw(walk, path, `\`${tag}\` is missing.`, `Write \`"${tag}"\`: one of ${known.join(', ')}.`);
  else check({ type: 'choice', of: known }, name, [...path, tag], walk);
}
