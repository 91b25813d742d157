import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from '../../src/content/hash';

const truth = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);

it('is the first half of SHA-256, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(hashOf(text)).toBe(truth(text));
    }),
  );
});

it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('is right at the edges of its blocks: %i bytes', (length) => {
  const text = 'a'.repeat(length);
  expect(hashOf(text)).toBe(truth(text));
});
