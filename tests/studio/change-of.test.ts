import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/packs/change';
import type { Flaw } from '../../src/packs/pack';
import { changeOf } from '../../src/studio/change-of';
import type { Json, JsonObject } from '../../src/studio/json';

const words = fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four', 'five'), { maxLength: 5 });
const phrase: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom('one', 'two', 'three'),
  fc.record({ match: fc.constantFrom('four', 'five'), negated: fc.constantFrom('skip', 'only') }),
);
const perLanguage = <T>(of: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom('en', 'ro'), of) as fc.Arbitrary<unknown>;
const entry: fc.Arbitrary<JsonObject> = fc.record(
  {
    id: fc.constant('acme/rule'),
    level: fc.constantFrom('must', 'should', 'hint'),
    stage: fc.constantFrom('hint', 'shadow'),
    acts: words as fc.Arbitrary<Json>,
    when: fc.record({ case: words, signals: words }, { requiredKeys: [] }) as fc.Arbitrary<Json>,
    text: perLanguage(fc.record({ message: fc.constantFrom('a', 'b'), fixes: words }, { requiredKeys: ['message'] })),
    phrases: perLanguage(fc.uniqueArray(phrase, { selector: (one) => JSON.stringify(one) })),
    examples: perLanguage(fc.record({ bad: words, good: words })),
  },
  { requiredKeys: ['id'] },
) as fc.Arbitrary<JsonObject>;

describe('a change of an inherited entry', () => {
  it('makes the edited entry of it when packs are merged', () => {
    fc.assert(
      fc.property(entry, entry, (base, edited) => {
        const flaws: Flaw[] = [];
        const change = changeOf(base, edited);
        expect(change ? applyChange(base, change, [], flaws) : base).toEqual(edited);
        expect(flaws).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('says only what differs', () => {
    const base = { id: 'jargon', level: 'hint', phrases: { en: ['sla', 'cpe', 'rma'] } };
    expect(changeOf(base, { ...base, level: 'must' })).toEqual({ id: 'jargon', level: 'must' });
    expect(changeOf(base, { ...base, phrases: { en: ['sla', 'rma', 'ont'] } })).toEqual({
      id: 'jargon',
      'phrases+': { en: ['ont'] },
      'phrases-': { en: ['cpe'] },
    });
    expect(changeOf(base, structuredClone(base))).toBeUndefined();
  });
});
