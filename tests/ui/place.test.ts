import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../src/content/card/place';

const card = { width: 340, height: 200 };
const view = { width: 1000, height: 700 };
const word = { left: 300, top: 100, width: 80, height: 20 };

describe('a card', () => {
  it('stands under the words, its start at their start', () => {
    expect(place(word, card, view, 'ltr')).toMatchObject({ left: 300, top: 126 });
  });

  it('ends where right-to-left words begin', () => {
    expect(place(word, card, view, 'rtl')).toMatchObject({ left: 40, top: 126 });
  });

  it('goes above when there is no room below', () => {
    expect(place({ ...word, top: 600 }, card, view, 'ltr')).toMatchObject({ left: 300, top: 394 });
  });

  it('is cut to the larger side where it fits on neither', () => {
    expect(place({ ...word, top: 100 }, card, { width: 1000, height: 250 }, 'ltr')).toMatchObject({
      top: 126,
      maxHeight: 116,
    });
  });

  it('hides while the words are out of sight', () => {
    expect(place({ ...word, top: -50 }, card, view, 'ltr')).toBeUndefined();
    expect(place({ ...word, top: 701 }, card, view, 'ltr')).toBeUndefined();
  });

  it('never leaves a viewport that can hold it', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 1000 }),
      top: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 0, max: 400 }),
      height: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(
        box,
        fc.integer({ min: 40, max: 690 }),
        fc.constantFrom('ltr', 'rtl'),
        (anchor, height, direction) => {
          const at = place(anchor, { width: 340, height }, view, direction);
          expect(at).toBeDefined();
          if (!at) return;
          expect(at.left).toBeGreaterThanOrEqual(8);
          expect(at.left + 340).toBeLessThanOrEqual(992);
          expect(at.top).toBeGreaterThanOrEqual(8);
          expect(at.top + Math.min(height, at.maxHeight)).toBeLessThanOrEqual(692);
        },
      ),
      // A line at the very edge, and a card as high as the view: the corner that chance seldom tries.
      { numRuns: 3000, examples: [[{ left: 0, top: 0, width: 0, height: 0 }, 690, 'ltr']] },
    );
  });
});
