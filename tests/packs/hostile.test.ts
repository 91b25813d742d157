import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages';
import { loadPack } from '../../src/packs/load';
import { parsePack } from '../../src/packs/parse';
import { processorTime } from '../support/processor';
import { bytesOf, type Json, put, samplePack } from './sample-pack';

const valid = bytesOf(samplePack);

/** Holds for any answer of the loader: a whole pack, or problems that each have a place, and nothing in between. */
function expectWholeOrNothing(bytes: Uint8Array): void {
  const { answer: loaded, ms } = processorTime(() => loadPack(bytes, [samplePack], languages));
  expect(ms).toBeLessThan(1000);
  if (loaded.ok) {
    expect(parsePack(bytesOf(loaded.pack)).ok).toBe(true);
    return;
  }
  expect(Object.keys(loaded)).toEqual(['ok', 'problems']);
  expect(loaded.problems.length).toBeGreaterThan(0);
  for (const { line, column, message, remedy } of loaded.problems) {
    expect(Math.min(line, column)).toBeGreaterThan(0);
    expect(message).not.toBe('');
    expect(remedy).not.toBe('');
  }
}

/** Ways to every value of a JSON value, with the value. */
function* places(value: Json, path: (string | number)[] = []): Generator<[(string | number)[], Json]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* places(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

describe('the loader of packs', () => {
  it('takes any bytes without throwing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectWholeOrNothing), { numRuns: 2000 });
  });

  it('takes any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => expectWholeOrNothing(new TextEncoder().encode(json))),
      { numRuns: 2000 },
    );
  });

  it('takes 5,000 packs with bytes changed, gone or put in', () => {
    const edit = fc.record({
      at: fc.nat(valid.length - 1),
      out: fc.nat(4),
      put: fc.uint8Array({ maxLength: 3 }),
    });
    const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(edits, (all) => {
        let bytes = [...valid];
        for (const { at, out, put: added } of all) bytes = [...bytes.slice(0, at), ...added, ...bytes.slice(at + out)];
        expectWholeOrNothing(Uint8Array.from(bytes));
      }),
      { numRuns: 5000 },
    );
  }, 120_000);

  it('takes 5,000 packs with a value changed, gone, moved or put in', () => {
    const all = [...places(samplePack as unknown as Json)].filter(([path]) => path.length > 0);
    const words = all.flatMap(([path, value]) => [path.at(-1), value]).filter((word) => typeof word === 'string');
    const value = fc.oneof(
      fc.constantFrom<Json>(null, true, -1, 0, 1e9, '', [], {}),
      fc.constantFrom(...words),
      fc.constantFrom(...all.map(([, v]) => v)),
    );
    const change = fc.record({
      place: fc.nat(all.length - 1),
      value: fc.option(value, { nil: undefined }),
      key: fc.option(fc.constantFrom(...words), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const pack = structuredClone(samplePack) as unknown as Json;
        // A value that was taken from the sample must not lead the next change back into it.
        for (const { place, value: entry, key } of changes)
          tryPut(pack, all[place]?.[0] ?? [], key, structuredClone(entry));
        expectWholeOrNothing(bytesOf(pack));
      }),
      { numRuns: 5000 },
    );
  }, 120_000);

  it('does not load a pack that was cut off anywhere', () => {
    for (let length = 0; length < valid.length; length += 37)
      expect(loadPack(valid.subarray(0, length), [], languages).ok).toBe(false);
  });

  it.each([
    ['fa', 'نمی\u200cدانم', ['نمی\u200cدانم', 'نمي دانم', 'نمیدانم']],
    ['ro', 'știu', ['știu', 'ştiu', 'stiu']],
    ['pt', 'não sei', ['não sei', 'nao sei']],
  ])('loads a pack in %s that fires on every spelling, at its place', (language, phrase, spellings) => {
    const pack = structuredClone(samplePack) as unknown as Json;
    put(pack, ['languages'], ['en', language]);
    put(pack, ['concepts', 0, 'phrases', language], [phrase]);
    for (const rule of [0, 2, 3, 4])
      put(pack, ['rules', rule, 'when'], { language: rule === 0 ? ['en', language] : ['en'] });
    put(pack, ['rules', 0, 'text', language], { message: 'x', why: 'x' });
    put(pack, ['rules', 0, 'examples', language], {
      bad: spellings.map((spelling) => `👍 ${language}, [[${spelling}]]!`),
      good: ['...'],
    });
    const loaded = loadPack(bytesOf(pack), [], languages);
    expect(loaded.ok ? [] : loaded.problems.map(({ message, remedy }) => `${message} ${remedy}`)).toEqual([]);
  });

  it('is not moved by a phrase that a regular expression would choke on', () => {
    const pack = structuredClone(samplePack) as unknown as Json;
    put(
      pack,
      ['concepts', 0, 'phrases', 'en'],
      ['warehouse is to blame', 'a ..8 a ..8 a ..8 b', '(a|aa|a a)? (a|aa|a a)? b'],
    );
    put(pack, ['rules', 0, 'examples', 'en', 'good', 0], 'a '.repeat(2400));
    expectWholeOrNothing(bytesOf(pack));
  });
});

/** An earlier change may have taken the way away; then there is nothing to change. */
function tryPut(
  pack: Json,
  path: readonly (string | number)[],
  key: string | undefined,
  value: Json | undefined,
): void {
  let place: Json | undefined = pack;
  for (const step of path.slice(0, -1))
    place = typeof place === 'object' && place !== null ? (place as Record<string | number, Json>)[step] : undefined;
  if (typeof place === 'object' && place !== null)
    put(pack, key === undefined || Array.isArray(place) ? path : [...path.slice(0, -1), key], value);
}
