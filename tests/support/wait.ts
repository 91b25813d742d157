import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 25;

/**
 * Asks again and again until the answer is truthy and returns it. After `ms` it throws and says what it waited for
 * and what the last answer was; an error of the question itself counts as "not yet".
 */
export const waitFor = async <T>(
  what: string,
  check: () => Promise<T> | T,
  ms = 10_000,
): Promise<NonNullable<Exclude<T, false | '' | 0>>> => {
  const deadline = Date.now() + ms;
  let last: unknown;
  for (let isLast = false; !isLast; ) {
    // One look begins when the time is up: a machine that stood still meanwhile, or one slow look, has not decided it.
    isLast = Date.now() >= deadline;
    try {
      const answer = await check();
      if (answer) return answer as NonNullable<Exclude<T, false | '' | 0>>;
      last = answer;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (!isLast) await pause(POLL_MS);
  }
  throw new Error(`Waited ${ms} ms for ${what}; last: ${JSON.stringify(last)}`);
};

/** Waits until the answer has been the same (as JSON) for `quietMs` and returns it. */
export const waitUntilStill = async <T>(what: string, check: () => Promise<T>, quietMs = 400): Promise<T> => {
  let last = await check();
  let since = Date.now();
  await waitFor(`${what} to stand still`, async () => {
    const now = await check();
    if (JSON.stringify(now) !== JSON.stringify(last)) since = Date.now();
    last = now;
    return Date.now() - since >= quietMs;
  });
  return last;
};
