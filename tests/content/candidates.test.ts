import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atCorner, boxAt, candidates, isWithin, overlap, placeAt } from '../../src/content/count/candidates';

const length = fc.integer({ min: 1, max: 900 });
const offset = fc.integer({ min: -900, max: 900 });
const boxes = fc.record({ left: offset, top: offset, width: length, height: length });
const sizes = fc.record({ width: fc.integer({ min: 24, max: 60 }), height: fc.constant(24) });
const directions = fc.constantFrom('ltr', 'rtl');

describe('a place beside a box', () => {
  it('is found again from where the count was dropped, to the pixel', () => {
    fc.assert(
      fc.property(boxes, sizes, offset, offset, directions, (box, size, left, top, direction) => {
        const dropped = { ...size, left, top };
        expect(boxAt(placeAt(dropped, box, direction), box, size, direction)).toEqual(dropped);
      }),
    );
  });

  it('is mirrored where one writes from the right', () => {
    const box = { left: 100, top: 50, width: 400, height: 200 };
    const size = { width: 40, height: 24 };
    const mirror = ({ left, width }: { left: number; width: number }) => 2 * box.left + box.width - left - width;
    for (const place of candidates(size, false, undefined))
      expect(boxAt(place, box, size, 'rtl').left).toBe(mirror(boxAt(place, box, size, 'ltr')));
  });

  it('is the chosen one before all others', () => {
    const chosen = { block: 'start', inline: 'start', x: 3, y: 4 } as const;
    expect(candidates({ width: 40, height: 24 }, false, chosen)[0]).toBe(chosen);
  });

  it('stays off the handle that makes a box larger', () => {
    const box = { left: 0, top: 0, width: 400, height: 200 };
    const size = { width: 40, height: 24 };
    const handle = { left: 384, top: 184, width: 16, height: 16 };
    const [first] = candidates(size, true, undefined);
    expect(first && overlap(boxAt(first, box, size, 'ltr'), handle)).toBe(false);
  });

  it('is there at every corner, inside or outside', () => {
    const all = candidates({ width: 40, height: 24 }, false, undefined);
    for (const block of ['start', 'end'] as const)
      for (const inline of ['start', 'end'] as const) expect(atCorner(all, block, inline)).not.toEqual([]);
  });

  it('counts only where it can be seen whole', () => {
    expect(isWithin({ left: 10, top: 10, width: 40, height: 24 }, { width: 50, height: 34 })).toBe(true);
    expect(isWithin({ left: 11, top: 10, width: 40, height: 24 }, { width: 50, height: 34 })).toBe(false);
  });
});
