import { canonical } from './canonical';
import { mergeTallies } from './merge';
import { type Check, count, exactly, fields, listOf, maybe, recordOf, text } from './strict';
import type { Setup } from './subject';
import type { Tally } from './tally';

/** What one machine counted: the setup, so that only like is added to like, and the counts. */
export interface Partial {
  readonly setup: Setup;
  readonly tally: Tally;
}

/** A partial that was read, or in one sentence why not. */
export type ReadPartial =
  | { readonly ok: true; readonly partial: Partial }
  | { readonly ok: false; readonly problem: string };

const KIND = 'replylint-backtest-partial';
const FORMAT = 1;

/** A partial as its file holds it: one line of JSON, the same for the same counts. */
export function writePartial({ setup, tally }: Partial): string {
  return `${canonical({ kind: KIND, format: FORMAT, setup, tally })}\n`;
}

/** Reads the file of a partial, strictly: nothing unknown, nothing missing, no number that is no count. */
export function readPartial(source: string): ReadPartial {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { ok: false, problem: 'This is no partial of a back-test: it is not JSON.' };
  }
  const { kind, format } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (kind !== KIND) return { ok: false, problem: 'This is no partial of a back-test. Write one with --partial.' };
  if (typeof format === 'number' && format > FORMAT)
    return { ok: false, problem: `This partial has format ${format}; it needs a newer Replylint.` };
  const wrong = partialShape(value, 'partial');
  if (wrong) return { ok: false, problem: `This partial is damaged: ${wrong}. Make it anew.` };
  return { ok: true, partial: value as unknown as Partial };
}

/** Adds partials up; refuses those of other packs, playbooks or numbers of samples, in words. */
export function mergePartials(partials: readonly Partial[]): ReadPartial {
  const [head, ...rest] = partials;
  if (!head) return { ok: false, problem: 'There is no partial to merge.' };
  const { setup } = head;
  let { tally } = head;
  for (const other of rest) {
    const difference = differenceOf(setup, other.setup);
    if (difference) return { ok: false, problem: difference };
    tally = mergeTallies(tally, other.tally, setup.samples);
  }
  return { ok: true, partial: { setup, tally } };
}

function differenceOf(a: Setup, b: Setup): string | undefined {
  const packs = (setup: Setup) =>
    `${setup.subject.packs.join(' + ')}${setup.against ? ` against ${setup.against.packs.join(' + ')}` : ''}`;
  const sameRules =
    a.subject.fingerprint === b.subject.fingerprint && a.against?.fingerprint === b.against?.fingerprint;
  if (!sameRules && packs(a) !== packs(b))
    return `Partials of different packs do not add up: ${packs(a)}, and ${packs(b)}.`;
  if (!sameRules)
    return `The partials name the same packs (${packs(a)}), but their rules differ: they were edited between the runs.`;
  if (a.playbook !== b.playbook)
    return `Partials of different playbooks do not add up: ${a.playbook ?? 'none'}, and ${b.playbook ?? 'none'}.`;
  if (a.samples !== b.samples) return `The partials keep different numbers of samples: ${a.samples} and ${b.samples}.`;
  return canonical(a) === canonical(b) ? undefined : 'The partials were made with different settings.';
}

const ruleId = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*){0,2}$/;
const language = /^[a-z]{2,8}$/;
const week = /^\d{4}-\d\d-\d\d$/;
const hash = /^[0-9a-f]{14}$/;

const counts = (...names: string[]): Readonly<Record<string, Check>> =>
  Object.fromEntries(names.map((name) => [name, count]));
const samples = recordOf(
  hash,
  fields({ id: maybe(text()), lang: text(language), text: text(), mark: maybe(listOf(count, 2)) }),
);
const side = fields(counts('hit', 'findings', 'heldMust', 'heldShould', 'atRisk'));
const subject = fields({
  packs: listOf(text()),
  fingerprint: text(hash),
  rules: listOf(
    fields({
      id: text(ruleId),
      level: text(/^(?:must|should|hint)$/),
      stage: text(/^(?:on|hint|shadow)$/),
      source: text(),
      message: text(),
    }),
  ),
});
const rule = fields({
  ...counts('replies', 'hits', 'repliesBefore', 'hitsBefore', 'newly', 'gone'),
  languages: recordOf(language, count),
  weeks: recordOf(week, count),
  samples,
  newlySamples: samples,
  goneSamples: samples,
});
const partialShape = fields({
  kind: exactly(KIND),
  format: exactly(FORMAT),
  setup: fields({
    subject,
    against: maybe(subject),
    playbook: maybe(text()),
    samples: count,
    customerValue: maybe(fields({ amount: count, currency: text() })),
  }),
  tally: fields({
    ...counts('replies', 'withoutReply', 'bad', 'newly', 'gone'),
    languages: recordOf(language, count),
    weeks: recordOf(week, fields(counts('replies', 'hit', 'findings', 'hitBefore', 'findingsBefore'))),
    now: side,
    before: side,
    rules: recordOf(ruleId, rule),
    heldSamples: samples,
  }),
});
