import { Reservoir } from './samples';
import type { RuleTally, Sample } from './tally';

/** Counts for one rule. */
export class RuleCounter {
  readonly samples: Reservoir;
  private readonly newlySamples: Reservoir;
  private readonly goneSamples: Reservoir;
  private readonly counts = { replies: 0, hits: 0, repliesBefore: 0, hitsBefore: 0, newly: 0, gone: 0 };
  private readonly languages: Record<string, number> = {};
  private readonly weeks: Record<string, number> = {};

  constructor(most: number) {
    this.samples = new Reservoir(most);
    this.newlySamples = new Reservoir(most);
    this.goneSamples = new Reservoir(most);
  }

  /** A reply in which the rule finds something so many times. */
  count(lang: string, week: string | undefined, hits: number): void {
    this.counts.replies++;
    this.counts.hits += hits;
    this.languages[lang] = (this.languages[lang] ?? 0) + 1;
    if (week !== undefined) this.weeks[week] = (this.weeks[week] ?? 0) + 1;
  }

  /** A reply in which it found something before, so many times. */
  before(hits: number): void {
    this.counts.repliesBefore++;
    this.counts.hitsBefore += hits;
  }

  /** A reply that it did not find before. */
  newly(sample: Sample): void {
    this.counts.newly++;
    this.newlySamples.offer(sample);
  }

  /** A reply that it no longer finds. */
  gone(sample: Sample): void {
    this.counts.gone++;
    this.goneSamples.offer(sample);
  }

  get tally(): RuleTally {
    return {
      ...this.counts,
      languages: this.languages,
      weeks: this.weeks,
      samples: this.samples.samples,
      newlySamples: this.newlySamples.samples,
      goneSamples: this.goneSamples.samples,
    };
  }
}
