/** What a back-test counts. Everything in it adds up: two tallies of the same setup merge into one. */
export interface Tally {
  /** Replies that were linted. */
  readonly replies: number;
  /** Records that hold no reply of an agent, only a customer's words. */
  readonly withoutReply: number;
  /** Records that could not be read. */
  readonly bad: number;
  /** Replies by language; `unknown` for the others. */
  readonly languages: Counts;
  /** By week, named by its Monday; only replies whose date is known. */
  readonly weeks: Readonly<Record<string, WeekTally>>;
  readonly now: Side;
  /** The same replies under the pack in use. Zeros where there is nothing to compare with. */
  readonly before: Side;
  /** Replies in which some rule finds something that it did not find before. */
  readonly newly: number;
  /** Replies in which some rule no longer finds what it found before. */
  readonly gone: number;
  /** By rule id; only rules that found something. */
  readonly rules: Readonly<Record<string, RuleTally>>;
  /** Replies that the send guard would have held. */
  readonly heldSamples: Samples;
}

export type Counts = Readonly<Record<string, number>>;

/** What one pack says about all replies. Rules in stage `shadow` are left out: nobody would have seen them. */
export interface Side {
  /** Replies with a finding of any level. */
  readonly hit: number;
  readonly findings: number;
  /**
   * Replies that a send guard set to `must` takes notice of: said what must not be said, or left out what must be said.
   * What a pack asks of the guard for its own rules goes before that.
   */
  readonly heldMust: number;
  /** The same for `must` and `should`. */
  readonly heldShould: number;
  /** Replies that say something of level `must`: words that drive customers away. */
  readonly atRisk: number;
}

export interface WeekTally {
  readonly replies: number;
  readonly hit: number;
  readonly findings: number;
  readonly hitBefore: number;
  readonly findingsBefore: number;
}

export interface RuleTally {
  /** Replies in which the rule found something, and how often it did. */
  readonly replies: number;
  readonly hits: number;
  readonly repliesBefore: number;
  readonly hitsBefore: number;
  /** Replies that it finds now and did not find before, and the other way round. */
  readonly newly: number;
  readonly gone: number;
  /** Replies by language. */
  readonly languages: Counts;
  /** Replies by week. */
  readonly weeks: Counts;
  readonly samples: Samples;
  readonly newlySamples: Samples;
  readonly goneSamples: Samples;
}

/** A finding in its context. */
export interface Sample {
  readonly id?: string;
  readonly lang: string;
  /** Part of the reply; `…` where it goes on. */
  readonly text: string;
  /** What was found, in UTF-16 units of `text`; nothing where something is missing. */
  readonly mark?: readonly [start: number, end: number];
}

/** Samples by the fingerprint of their text: the smallest are kept, so that it does not matter who saw what first. */
export type Samples = Readonly<Record<string, Sample>>;
