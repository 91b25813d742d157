import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { badgeOf } = await import('../../src/background/badge');

describe('the badge', () => {
  it.each([
    [{ must: 0, should: 0, hint: 0 }, '', 'Replylint'],
    [{ must: 0, should: 0, hint: 2 }, '', 'Replylint: 2 findings'],
    [{ must: 1, should: 2, hint: 3 }, '3', 'Replylint: 6 findings'],
    [{ must: 120, should: 0, hint: 0 }, '99+', 'Replylint: 120 findings'],
  ])('for %j', (counts, badge, label) => {
    expect(badgeOf(counts)).toMatchObject({ badge, label });
  });

  it('is loud only for a must', () => {
    const loud = badgeOf({ must: 1, should: 0, hint: 0 }).background;
    expect(badgeOf({ must: 0, should: 9, hint: 0 }).background).not.toBe(loud);
  });
});
