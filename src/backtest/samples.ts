import { canonical } from './canonical';
import { fingerprint } from './hash';
import type { Sample, Samples } from './tally';

/** A bounded set of samples: those with the smallest fingerprints, whatever order they came in. */
export class Reservoir {
  private readonly kept = new Map<string, Sample>();
  private largest = '';

  constructor(private readonly most: number) {}

  /** Of samples that read the same, one is kept. */
  offer(sample: Sample): void {
    if (this.most === 0) return;
    const key = fingerprint(sample.text);
    const twin = this.kept.get(key);
    if (!twin && this.kept.size >= this.most && key > this.largest) return;
    this.kept.set(key, twin ? preferred(twin, sample) : sample);
    if (this.kept.size > this.most) this.kept.delete(this.largest);
    if (key > this.largest || this.kept.size >= this.most) this.largest = largestOf(this.kept.keys());
  }

  get samples(): Samples {
    return Object.fromEntries(this.kept);
  }
}

/** The samples that a reservoir of this size would have kept of both. */
export function mergeSamples(a: Samples, b: Samples, most: number): Samples {
  const both = new Map(Object.entries(a));
  for (const [key, sample] of Object.entries(b)) {
    const twin = both.get(key);
    both.set(key, twin ? preferred(twin, sample) : sample);
  }
  return Object.fromEntries([...both].sort(([one], [other]) => (one < other ? -1 : 1)).slice(0, most));
}

/** Which of two that read the same is shown must not depend on who came first. */
function preferred(a: Sample, b: Sample): Sample {
  return canonical(a) <= canonical(b) ? a : b;
}

function largestOf(keys: Iterable<string>): string {
  let largest = '';
  for (const key of keys) if (key > largest) largest = key;
  return largest;
}
