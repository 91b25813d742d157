import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/studio/json';
import { withValue } from '../../src/studio/json';
import { patchText } from '../../src/studio/patch';

const leaf = fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null));
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'id'), tie('value'), { maxKeys: 4 }),
  ),
})).value;
const root = fc.dictionary(fc.constantFrom('a', 'b', 'c'), json, { maxKeys: 3 }) as fc.Arbitrary<JsonObject>;

describe('the text of a pack after an edit', () => {
  it('holds what the form holds, whatever was changed', () => {
    fc.assert(
      fc.property(root, root, fc.constantFrom(undefined, 2, '\t'), (before, after, indent) => {
        const text = JSON.stringify(before, null, indent);
        expect(JSON.parse(patchText(text, before, after))).toEqual(after);
      }),
    );
  });

  it('keeps every byte but those of the change', () => {
    const text = '{\r\n\t"id" : "acme",  "list": [1,2,\r\n\t3],\r\n\t"unknown": {"x" : [ ]}\r\n}\r\n';
    const before = JSON.parse(text) as Json;
    expect(patchText(text, before, withValue(before, ['id'], 'zeta'))).toBe(text.replace('acme', 'zeta'));
    expect(patchText(text, before, withValue(before, ['list', 1], 20))).toBe(text.replace('2', '20'));
    expect(patchText(text, before, before)).toBe(text);
  });

  it('takes the last entry out of a list on one line', () => {
    const text = '{"a":[false,[]],"b":[1,2]}';
    expect(patchText(text, { a: [false, []], b: [1, 2] }, { a: [false], b: [1] })).toBe('{"a":[false],"b":[1]}');
    const spaced = '{ "b": [ 1, 2 ] }';
    expect(patchText(spaced, { b: [1, 2] }, { b: [1] })).toBe('{ "b": [ 1 ] }');
  });

  it('puts a new entry between its neighbours and takes one out', () => {
    const text = '{\n  "phrases": [\n    "one",\n    "three"\n  ]\n}\n';
    const before = JSON.parse(text) as Json;
    const more = withValue(before, ['phrases'], ['one', 'two', 'three']);
    const patched = patchText(text, before, more);
    expect(patched).toBe('{\n  "phrases": [\n    "one",\n    "two",\n    "three"\n  ]\n}\n');
    expect(patchText(patched, more, before)).toBe(text);
  });
});
