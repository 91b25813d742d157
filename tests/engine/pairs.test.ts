import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pairs } from '../../src/engine/pairs';

const number = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }));
const pairs = fc.uniqueArray(fc.tuple(number, number), {
  selector: ([one, other]) => `${one} ${other}`,
  maxLength: 900,
});

describe('pairs of numbers', () => {
  it('keep what was set, and know no others, however many there are', () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.tuple(number, number)), (known, others) => {
        const all = new Pairs();
        const wanted = new Map(known.map(([one, other], index) => [`${one} ${other}`, index + 1]));
        for (const [index, [one, other]] of known.entries()) all.set(one, other, index + 1);
        for (const [one, other] of [...known, ...others])
          expect(all.get(one, other)).toBe(wanted.get(`${one} ${other}`) ?? 0);
        expect(all.count).toBe(known.length);
      }),
    );
  });

  it('know nothing once they are cleared, and learn anew', () => {
    const all = new Pairs();
    for (let one = 0; one < 1000; one++) all.set(one, 1, 7);
    all.clear();
    expect([all.get(5, 1), all.count]).toEqual([0, 0]);
    all.set(5, 1, 9);
    expect([all.get(5, 1), all.get(6, 1)]).toEqual([9, 0]);
  });
});
