import type { Partial } from '../partial';
import type { CustomerValue, RuleCard, Setup } from '../subject';
import type { Counts, RuleTally, Sample, Samples, Side, Tally, WeekTally } from '../tally';

/** The results of a back-test as people read them: sorted, with shares, ready to be written in any form. */
export interface Report {
  readonly packs: readonly string[];
  readonly against?: readonly string[];
  readonly playbook?: string;
  readonly replies: number;
  readonly withoutReply: number;
  readonly bad: number;
  /** Most replies first. */
  readonly languages: readonly { readonly lang: string; readonly replies: number }[];
  /** In the order of time. */
  readonly weeks: readonly (WeekTally & { readonly week: string })[];
  readonly now: Side;
  readonly before?: Side;
  /** Only with `against`. */
  readonly newly?: number;
  readonly gone?: number;
  /** Rules that found something, most replies first. */
  readonly rules: readonly RuleRow[];
  /** Ids of rules that found nothing. */
  readonly silent: readonly string[];
  readonly held: readonly Sample[];
  readonly business?: Business;
}

/** A rule and what it found. */
export interface RuleRow extends RuleCard {
  /** Whether both packs have it, only the new one, or only the old one. */
  readonly presence: 'both' | 'added' | 'removed';
  readonly replies: number;
  readonly hits: number;
  /** Replies hit for each 1,000, to two digits. */
  readonly per1000: number;
  readonly languages: Counts;
  readonly weeks: Counts;
  readonly samples: readonly Sample[];
  /** Only with `against`. */
  readonly change?: Change;
}

export interface Change {
  readonly repliesBefore: number;
  readonly hitsBefore: number;
  readonly per1000Before: number;
  readonly newly: number;
  readonly gone: number;
  readonly newlySamples: readonly Sample[];
  readonly goneSamples: readonly Sample[];
}

/** What is at stake: what a customer spends in a year, times the replies that say what drives customers away. */
export interface Business extends CustomerValue {
  readonly repliesAtRisk: number;
  readonly total: number;
  readonly totalBefore?: number;
}

/** Makes the report of a back-test. `value` goes before what the pack says a customer spends. */
export function reportOf({ setup, tally }: Partial, value: CustomerValue | undefined = setup.customerValue): Report {
  const { subject, against, playbook } = setup;
  const cards = cardsOf(setup);
  const business = value && businessOf(value, tally, against !== undefined);
  return {
    packs: subject.packs,
    ...(against && { against: against.packs, before: tally.before, newly: tally.newly, gone: tally.gone }),
    ...(playbook !== undefined && { playbook }),
    replies: tally.replies,
    withoutReply: tally.withoutReply,
    bad: tally.bad,
    languages: Object.entries(tally.languages)
      .map(([lang, replies]) => ({ lang, replies }))
      .sort((a, b) => b.replies - a.replies || order(a.lang, b.lang)),
    weeks: Object.entries(tally.weeks)
      .map(([week, counts]) => ({ week, ...counts }))
      .sort((a, b) => order(a.week, b.week)),
    now: tally.now,
    rules: Object.entries(tally.rules)
      .map(([id, counts]) => rowOf(cards.get(id) ?? unknownCard(id), counts, setup, tally.replies))
      .sort((a, b) => b.replies - a.replies || order(a.id, b.id)),
    silent: subject.rules.map(({ id }) => id).filter((id) => !tally.rules[id]?.replies),
    held: listed(tally.heldSamples),
    ...(business && { business }),
  };
}

/** So many for each 1,000 of all, to two digits. */
export function per1000(some: number, all: number): number {
  return all === 0 ? 0 : Math.round((some / all) * 100_000) / 100;
}

function rowOf(card: RuleCard, counts: RuleTally, { subject, against }: Setup, all: number): RuleRow {
  const isIn = (rules: readonly RuleCard[] | undefined) => rules?.some(({ id }) => id === card.id) ?? false;
  const { replies, hits, languages, weeks, repliesBefore, hitsBefore, newly, gone } = counts;
  const presence = !isIn(subject.rules) ? 'removed' : against && !isIn(against.rules) ? 'added' : 'both';
  const change = {
    repliesBefore,
    hitsBefore,
    per1000Before: per1000(repliesBefore, all),
    newly,
    gone,
    newlySamples: listed(counts.newlySamples),
    goneSamples: listed(counts.goneSamples),
  };
  const found = { replies, hits, per1000: per1000(replies, all), languages, weeks, samples: listed(counts.samples) };
  return { ...card, presence, ...found, ...(against && { change }) };
}

/** Rules of both packs; the new one has the word. */
function cardsOf({ subject, against }: Setup): ReadonlyMap<string, RuleCard> {
  return new Map([...(against?.rules ?? []), ...subject.rules].map((card) => [card.id, card]));
}

const unknownCard = (id: string): RuleCard => ({ id, level: 'hint', stage: 'on', source: '', message: '' });

function businessOf({ amount, currency }: CustomerValue, { now, before }: Tally, compared: boolean): Business {
  return {
    amount,
    currency,
    repliesAtRisk: now.atRisk,
    total: amount * now.atRisk,
    ...(compared && { totalBefore: amount * before.atRisk }),
  };
}

const listed = (samples: Samples): readonly Sample[] =>
  Object.entries(samples)
    .sort(([a], [b]) => order(a, b))
    .map(([, sample]) => sample);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
