/** A page that is typed in all day runs compiled code; so does what is measured. */
const WARM_UP_MS = 400;

function warmUp(call: (round: number) => unknown): void {
  const end = performance.now() + WARM_UP_MS;
  for (let round = 0; performance.now() < end; round++) sink(call(round));
}

/** Median time of a call in microseconds: `rounds` batches, each long enough for the clock. */
export function median(call: () => unknown, rounds = 41): number {
  warmUp(call);
  let repeat = 1;
  for (;;) {
    const took = batch(call, repeat);
    if (took > 2_000) break;
    repeat *= 2;
  }
  const times = Array.from({ length: rounds }, () => batch(call, repeat) / repeat);
  return times.sort((a, b) => a - b)[rounds >> 1];
}

/** The value below which `share` of the single calls stay, in microseconds. */
export function percentile(call: (round: number) => unknown, share: number, rounds = 400): number {
  warmUp(call);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    sink(call(round));
    times.push((performance.now() - start) * 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds * share)];
}

let kept: unknown;
function sink(value: unknown): void {
  kept = value;
}

function batch(call: () => unknown, repeat: number): number {
  const start = performance.now();
  for (let i = 0; i < repeat; i++) sink(call());
  return (performance.now() - start) * 1000;
}

export function lastValue(): unknown {
  return kept;
}

/** L: one plain loop over the characters of a text, the unit of all engine measures. */
function loopOver(text: string): () => number {
  return () => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  };
}

/** Microseconds of L. */
export function loop(text: string): number {
  return median(loopOver(text));
}

/**
 * A call in L. The two are measured in turn, pair by pair, and the median of their ratios counts: on a shared machine
 * the speed drifts from second to second.
 */
export function inLoops(call: () => unknown, text: string, rounds = 41): number {
  const unit = loopOver(text);
  warmUp(call);
  warmUp(unit);
  const many = (of: () => unknown) => {
    let repeat = 1;
    while (batch(of, repeat) < 1_000) repeat *= 2;
    return repeat;
  };
  const [calls, units] = [many(call), many(unit)];
  const ratios = Array.from({ length: rounds }, () => batch(call, calls) / calls / (batch(unit, units) / units));
  return ratios.sort((a, b) => a - b)[rounds >> 1];
}
