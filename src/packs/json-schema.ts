import { formats } from './formats';
import { extendingPack, shared, standalonePack } from './schema';
import type { Field, ObjectShape, Shape, TextShape } from './shape';

/** A JSON Schema, as JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema 2020-12 of a pack file, for completion and first checks in editors: docs/pack.schema.json. */
export function packJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Replylint rule pack',
    type: 'object',
    if: { required: ['extends'], properties: { extends: { minItems: 1 } } },
    ...Object.fromEntries([
      ['then', schemaOf(extendingPack)],
      ['else', schemaOf(standalonePack)],
    ]),
    $defs: Object.fromEntries([...shared].map(([shape, name]) => [name, written(shape)])),
  };
}

function schemaOf(shape: Shape): JsonSchema {
  const name = shared.get(shape);
  return name === undefined ? written(shape) : { $ref: `#/$defs/${name}` };
}

function written(shape: Shape): JsonSchema {
  switch (shape.type) {
    case 'text':
      return textSchema(shape);
    case 'integer':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'choice':
      return { enum: shape.of };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), minItems: shape.least, maxItems: shape.most };
    case 'record':
      return {
        type: 'object',
        propertyNames: textSchema(shape.keys, shape.changing),
        additionalProperties: schemaOf(shape.of),
      };
    case 'object':
      return objectSchema(shape);
    case 'text-or-object':
      return { anyOf: [schemaOf(shape.text), schemaOf(shape.object)] };
    case 'integer-or-text':
      return { anyOf: [schemaOf(shape.integer), schemaOf(shape.text)] };
    case 'tagged':
      return { oneOf: Object.values(shape.options).map(schemaOf) };
  }
}

function textSchema({ format }: TextShape, changing = false): JsonSchema {
  const rules: { most: number; says: string; regex?: RegExp } = formats[format];
  const pattern = changing ? rules.regex?.source.replace(/\$$/, '[+-]?$') : rules.regex?.source;
  const common = { description: rules.says, type: 'string', maxLength: rules.most };
  return pattern ? { ...common, pattern } : common;
}

function objectSchema({ fields }: ObjectShape): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
    required: entries.filter(([, field]) => !field.optional).map(([name]) => name),
    additionalProperties: false,
  };
}

function fieldSchema({ shape, about, nullable }: Field): JsonSchema {
  const plain = schemaOf(shape);
  const schema = nullable ? { anyOf: [plain, { type: 'null' }] } : plain;
  return about ? { ...schema, description: about } : schema;
}
