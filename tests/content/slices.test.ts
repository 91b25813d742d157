import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/content/slices';

/** Steps of two milliseconds each, counted. */
function* work(steps: number, done: { steps: number }): Generator<void> {
  for (let i = 0; i < steps; i++) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    done.steps++;
    yield;
  }
}

const view = globalThis as unknown as Window;

describe('long work in slices', () => {
  it('is done to its end, and lets others run in between', async () => {
    const done = { steps: 0 };
    const seen: number[] = [];
    const watch = setInterval(() => seen.push(done.steps), 0);
    await inSlices(work(20, done), view);
    clearInterval(watch);
    expect(done.steps).toBe(20);
    expect(seen.some((steps) => steps > 0 && steps < 20)).toBe(true);
  });

  it('passes on what goes wrong', async () => {
    const broken = (function* (): Generator<void> {
      yield;
      throw new Error('broken');
    })();
    await expect(inSlices(broken, view)).rejects.toThrow('broken');
  });
});
