import fc from 'fast-check';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/packs/pack';
import { placeOf } from '../../src/studio/locate';

const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, each]) =>
          pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

describe('the place of a value in a text', () => {
  it('is where a parser finds it, whatever the layout', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (json, indent) => {
        const value: unknown = JSON.parse(json);
        const text = `\n ${JSON.stringify(value, null, indent)} `;
        const tree = parseTree(text) as Node;
        for (const path of pathsOf(value)) {
          const node = findNodeAtLocation(tree, [...path]) as Node;
          expect(placeOf(text, path)).toEqual([node.offset, node.offset + node.length]);
        }
      }),
    );
  });

  it.each<[string, Path, string | undefined]>([
    ['{"a": "x\\\\", "b": 1}', ['b'], '1'],
    ['{"a\\"}": [1, "]"], "b": {"c": true}}', ['b', 'c'], 'true'],
    ['{"\\u0061": 1}', ['a'], '1'],
    ['{"a": 1, "a": 2}', ['a'], '2'],
    ['[1, 2]', [2], undefined],
    ['[]', [0], undefined],
    ['{}', ['a'], undefined],
    ['{"a": 1}', ['a', 'b'], undefined],
    ['{"a": 1}', [0], undefined],
  ])('in %s at %j is %j', (text, path, expected) => {
    const place = placeOf(text, path);
    expect(place && text.slice(...place)).toBe(expected);
  });
});
