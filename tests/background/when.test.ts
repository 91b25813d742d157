import { describe, expect, it } from 'vitest';
import { isDue, nextTime } from '../../src/background/packs/when';

const MINUTE = 60_000;
const check = (at: number, next: number) => ({ at, next, failures: 0 });

describe('when a server is asked', () => {
  it('is at once, then when its time has come', () => {
    expect(isDue(undefined, 0)).toBe(true);
    expect(isDue(check(0, 100), 99)).toBe(false);
    expect(isDue(check(0, 100), 100)).toBe(true);
  });

  it('is not put off for years by a clock that was years ahead (N17)', () => {
    const ahead = 10 * 365 * 24 * 60 * MINUTE;
    expect(isDue(check(ahead, ahead + 1), 1000)).toBe(true);
  });

  it('is every six hours, or as the policy says; after failures 15 minutes, doubled, up to a day (N01)', () => {
    expect(nextTime(0, 0, undefined, 0.5)).toBe(6 * 60 * MINUTE);
    expect(nextTime(0, 0, 1, 0.5)).toBe(60 * MINUTE);
    const waits = [1, 2, 3, 10].map((failures) => nextTime(0, failures, 6, 0.5) / MINUTE);
    expect(waits).toEqual([15, 30, 60, 1440]);
    expect(nextTime(0, 1, 6, 0)).toBeLessThan(nextTime(0, 1, 6, 1));
  });
});
