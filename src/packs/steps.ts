/** Runs work that was cut into steps to its end at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Runs it in turns of about `ms` milliseconds; `breathe` lets others in between. */
export async function finishInTurns<T>(steps: Generator<void, T>, breathe: () => Promise<void>, ms = 30): Promise<T> {
  let turn = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - turn < ms) continue;
    await breathe();
    turn = performance.now();
  }
}
