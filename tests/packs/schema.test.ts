import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages';
import { builtinPacks } from '../../src/packs/builtin';
import { packJsonSchema } from '../../src/packs/json-schema';
import { loadPack } from '../../src/packs/load';
import { knownConcepts } from '../../src/packs/vocabulary';
import { samplePack } from './sample-pack';

const page = readFileSync('docs/packs.md', 'utf8');
const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);

/** The names of all properties that a schema describes. */
function* fieldsOf(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  if ('properties' in schema) yield* Object.keys(schema.properties as object);
  for (const part of Object.values(schema)) yield* fieldsOf(part);
}

describe('docs/pack.schema.json', () => {
  it('is what the code says (npx vitest run -u writes it anew)', async () => {
    await expect(`${JSON.stringify(packJsonSchema(), null, 1)}\n`).toMatchFileSnapshot('../../docs/pack.schema.json');
  });
});

describe('docs/packs.md', () => {
  it('shows packs that load, one after the other', () => {
    const packs = blocks.filter((json) => json.includes('"format"'));
    expect(packs).toHaveLength(2);
    const available = [...builtinPacks.filter(({ id }) => id !== 'core'), { ...samplePack, id: 'core' }];
    for (const json of packs) {
      const loaded = loadPack(new TextEncoder().encode(json), available, languages);
      expect(loaded.ok ? [] : loaded.problems).toEqual([]);
      if (loaded.ok) available.push(loaded.pack);
    }
  });

  it('names every field of a pack', () => {
    const missing = [...fieldsOf(packJsonSchema())].filter((field) => !page.includes(field.replace(/[+-]$/, '')));
    expect(missing).toEqual([]);
  });

  it('names every concept', () => {
    for (const id of knownConcepts.keys()) expect(page).toContain(`\`${id}\``);
  });
});
