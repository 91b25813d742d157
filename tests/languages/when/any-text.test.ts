import fc from 'fast-check';
import { expect, it } from 'vitest';
import { understand } from '../../../src/languages/when';
import { momentOf, wallOf } from '../../../src/languages/when/calendar';
import { tokens } from '../../../src/languages/when/words';
import { en } from './en';
import { fa } from './fa';
import { mn } from './mn';
import { pt } from './pt';
import { ro } from './ro';

const all = [en, ro, pt, fa, mn].flat();
const pieces = [...new Set(all.flatMap(({ text }) => tokens(text).map(({ start, end }) => text.slice(start, end))))];
const zones = [...new Set(all.map(({ zone }) => zone))];

const scene = fc.record({
  now: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) }),
  zone: fc.constantFrom(...zones),
  hours: fc.record({
    days: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
    from: fc.constantFrom('00:00', '08:30', '09:00', '22:00'),
    to: fc.constantFrom('06:00', '17:00', '23:59'),
  }),
});
const text = fc.oneof(
  fc
    .array(
      fc.oneof(fc.constantFrom(...pieces), fc.nat(3000).map(String), fc.constantFrom(',', '.', ';', '-', '/', ':')),
      {
        maxLength: 14,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

it('reads any text at any time: no error, a span inside the text, never a moment that is over', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('en', 'ro', 'pt', 'fa', 'mn', 'xx'),
      scene,
      fc.nat(80),
      (said, lang, when, from) => {
        const found = understand(said, [Math.min(from, said.length), said.length], lang, when);
        if (!found) return;
        expect(found.at).toBeGreaterThanOrEqual(when.now);
        expect(found.at).toBeLessThan(when.now + 450 * 86_400_000);
        const [start, end] = found.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(said.length);
      },
    ),
    { numRuns: 3000 },
  );
});

it('takes every wall clock to a moment and back, but for the hour that does not exist', () => {
  fc.assert(
    fc.property(scene, ({ now, zone }) => {
      expect(wallOf(momentOf(wallOf(now, zone), zone), zone)).toBe(wallOf(now, zone));
    }),
  );
});
