import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { badgeOf, isShown } = await import('../../src/background/badge');

describe('the badge', () => {
  it.each([
    [{ must: 0, should: 0, hint: 0 }, '', 'Replylint'],
    [{ must: 0, should: 0, hint: 2 }, '', 'Replylint: 2 findings'],
    [{ must: 1, should: 2, hint: 3 }, '3', 'Replylint: 6 findings'],
    [{ must: 120, should: 0, hint: 0 }, '99+', 'Replylint: 120 findings'],
  ])('for %j', (counts, badge, label) => {
    expect(badgeOf(counts)).toMatchObject({ badge, label });
  });

  it('of a draft that is gone, unless another frame was counted since', () => {
    const none = { must: 0, should: 0, hint: 0 };
    const gone = { ...none, gone: true };
    expect([isShown(1, 0, none), isShown(1, 5, none), isShown(1, 0, gone), isShown(2, 0, gone)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect([isShown(1, 5, gone), isShown(1, 0, gone)]).toEqual([true, true]);
  });

  it('is loud only for a must', () => {
    const loud = badgeOf({ must: 1, should: 0, hint: 0 }).background;
    expect(badgeOf({ must: 0, should: 9, hint: 0 }).background).not.toBe(loud);
  });
});
