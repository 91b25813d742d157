import type { Finding } from '../engine/types';
import { type Entry, isBad, type Readable } from './entry';
import { excerpt } from './excerpt';
import { RuleCounter } from './rule-counter';
import { Reservoir } from './samples';
import type { Sample, Tally } from './tally';
import type { GuardWishes, Trial } from './trial';
import { weekOf } from './week';

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

const side = () => ({ hit: 0, findings: 0, heldMust: 0, heldShould: 0, atRisk: 0 });

/** Counts replies as they come in; keeps none of them but samples. Memory grows with the rules, not with the replies. */
export class Counter {
  private readonly counts: Mutable<Omit<Tally, 'rules' | 'heldSamples'>> = {
    replies: 0,
    withoutReply: 0,
    bad: 0,
    languages: {},
    weeks: {},
    now: side(),
    before: side(),
    newly: 0,
    gone: 0,
  };
  private readonly rules = new Map<string, RuleCounter>();
  private readonly held: Reservoir;

  constructor(private readonly trial: Trial) {
    this.held = new Reservoir(trial.samples);
  }

  /** Counts one record of the input, also one that could not be read. */
  add(record: Readable): void {
    if (isBad(record)) this.counts.bad++;
    else if (record.draft.reply === undefined) this.counts.withoutReply++;
    else this.addReply(record, record.draft.reply);
  }

  /** What was counted so far. */
  get tally(): Tally {
    const rules = Object.fromEntries([...this.rules].map(([id, rule]) => [id, rule.tally]));
    return structuredClone({ ...this.counts, rules, heldSamples: this.held.samples });
  }

  private addReply(entry: Entry, reply: string): void {
    const { lint, lintBefore, languages, guards, guardsBefore } = this.trial;
    const result = lint(entry.draft);
    const found = byRule(result.findings);
    const old = lintBefore && byRule(lintBefore(entry.draft).findings);
    const seen: Seen = {
      reply,
      lang: languages.includes(result.lang) ? result.lang : 'unknown',
      week: weekOf(entry.at),
      ...(entry.id !== undefined && { id: entry.id }),
    };
    const { counts } = this;
    counts.replies++;
    counts.languages[seen.lang] = (counts.languages[seen.lang] ?? 0) + 1;
    const shown = countSide(counts.now, found, guards);
    const shownBefore = old ? countSide(counts.before, old, guardsBefore) : 0;
    this.countWeek(seen.week, shown, shownBefore);
    this.keepHeld(seen, found);
    this.countRules(seen, found, old);
  }

  private countRules(seen: Seen, found: ByRule, old: ByRule | undefined): void {
    let newly = false;
    let gone = false;
    for (const [id, findings] of found) {
      const rule = this.rule(id);
      const before = old?.get(id);
      const sample = sampleOf(seen, findings[0]);
      rule.count(seen.lang, seen.week, findings.length);
      rule.samples.offer(sample);
      if (before) rule.before(before.length);
      else if (old) {
        newly = true;
        rule.newly(sample);
      }
    }
    for (const [id, findings] of old ?? []) {
      if (found.has(id)) continue;
      gone = true;
      const rule = this.rule(id);
      rule.before(findings.length);
      rule.gone(sampleOf(seen, findings[0]));
    }
    if (newly) this.counts.newly++;
    if (gone) this.counts.gone++;
  }

  private rule(id: string): RuleCounter {
    const known = this.rules.get(id);
    if (known) return known;
    const rule = new RuleCounter(this.trial.samples);
    this.rules.set(id, rule);
    return rule;
  }

  private countWeek(week: string | undefined, shown: number, shownBefore: number): void {
    if (week === undefined) return;
    const { weeks } = this.counts;
    weeks[week] ??= { replies: 0, hit: 0, findings: 0, hitBefore: 0, findingsBefore: 0 };
    const counts = weeks[week];
    counts.replies++;
    counts.findings += shown;
    counts.findingsBefore += shownBefore;
    if (shown > 0) counts.hit++;
    if (shownBefore > 0) counts.hitBefore++;
  }

  private keepHeld(seen: Seen, found: ByRule): void {
    const open = [...found.values()].flat().find(isHeldIn(this.trial.guards, 'must'));
    if (open) this.held.offer(sampleOf(seen, open));
  }
}

/** A reply that is being counted. */
interface Seen {
  readonly id?: string | number;
  readonly lang: string;
  readonly week: string | undefined;
  readonly reply: string;
}

type ByRule = ReadonlyMap<string, readonly Finding[]>;

function byRule(findings: readonly Finding[]): ByRule {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = map.get(finding.rule);
    if (list) list.push(finding);
    else map.set(finding.rule, [finding]);
  }
  return map;
}

const isMust = ({ level, stage }: Finding): boolean => level === 'must' && stage === 'on';

/**
 * Whether the send guard takes notice of a finding: where it is set to the level or a lower one, unless the pack of its
 * rule says otherwise.
 */
function isHeldIn(guards: GuardWishes, from: 'must' | 'should'): (finding: Finding) => boolean {
  return ({ rule, level, stage }) => {
    if (stage !== 'on' || level === 'hint') return false;
    const wish = guards.get(rule);
    return wish ? wish !== 'off' : level === 'must' || from === 'should';
  };
}

/** Counts what an agent would have seen; gives the number of findings. */
function countSide(counts: Mutable<Tally['now']>, found: ByRule, guards: GuardWishes): number {
  const shown = [...found.values()].flat().filter(({ stage }) => stage !== 'shadow');
  counts.findings += shown.length;
  if (shown.length > 0) counts.hit++;
  if (shown.some(isHeldIn(guards, 'must'))) counts.heldMust++;
  if (shown.some(isHeldIn(guards, 'should'))) counts.heldShould++;
  if (shown.some((finding) => isMust(finding) && finding.kind === 'fault')) counts.atRisk++;
  return shown.length;
}

function sampleOf({ id, lang, reply }: Seen, finding: Finding | undefined): Sample {
  return { ...(id !== undefined && { id: String(id) }), lang, ...excerpt(reply, finding?.span) };
}
