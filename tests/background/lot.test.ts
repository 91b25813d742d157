import { describe, expect, it } from 'vitest';
import { lotOf } from '../../src/background/packs/lot';

const all = Array.from({ length: 100 }, (_, lot) => lot);

describe('the place of an installation in the queue for a pack', () => {
  it('is the same for ever, so that a growing share only adds installations', () => {
    expect(lotOf(17, 'acme')).toBe(lotOf(17, 'acme'));
  });

  it('is another one for each installation, and spread evenly', () => {
    for (const pack of ['acme', 'team-rules', 'ü'])
      expect(all.map((lot) => lotOf(lot, pack)).sort((a, b) => a - b)).toEqual(all);
  });

  it('is not the first one for every pack', () => {
    const packs = ['acme', 'sales', 'night', 'team'].map((pack) => lotOf(0, pack));
    expect(new Set(packs).size).toBeGreaterThan(1);
  });
});
