/** A page that is typed in all day runs compiled code; so does what is measured. */
const WARM_UP_MS = 400;

function warmUp(call: (round: number) => unknown): void {
  const before = process.cpuUsage();
  for (let round = 0; process.cpuUsage(before).user < WARM_UP_MS * 1000; round++) sink(call(round));
}

/** The quickest of many rounds in microseconds: on a shared machine what is slower measures the neighbours. */
export function best(call: () => unknown, rounds = 41): number {
  warmUp(call);
  const repeat = manyOf(call);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) least = Math.min(least, batch(call, repeat) / repeat);
  return least;
}

/** How often a call is repeated so that the clock can tell. */
function manyOf(call: () => unknown): number {
  let repeat = 1;
  while (batch(call, repeat) < 1_000) repeat *= 2;
  return repeat;
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

/** Microseconds; of what the clock shows and what the process got of the processors, the lesser. */
function batch(call: () => unknown, repeat: number): number {
  const start = performance.now();
  const got = process.cpuUsage();
  for (let i = 0; i < repeat; i++) sink(call());
  const took = (performance.now() - start) * 1000;
  const { user, system } = process.cpuUsage(got);
  // Over less than some ticks of the system its count says nothing.
  return took > 20_000 ? Math.min(took, user + system) : took;
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
  return best(loopOver(text));
}

/**
 * A call in L, the quickest round of each. The two are measured in turn: on a shared machine the speed drifts from second
 * to second.
 */
export function inLoops(call: () => unknown, text: string, rounds = 41): number {
  const unit = loopOver(text);
  warmUp(call);
  warmUp(unit);
  const [calls, units] = [manyOf(call), manyOf(unit)];
  let [ours, loops] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    ours = Math.min(ours, batch(call, calls) / calls);
    loops = Math.min(loops, batch(unit, units) / units);
  }
  return ours / loops;
}
