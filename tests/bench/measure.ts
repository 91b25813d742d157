/** Median time of a call in microseconds: `rounds` batches, each long enough for the clock. */
export function median(call: () => unknown, rounds = 41): number {
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
export function loop(text: string): number {
  return median(() => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  });
}
