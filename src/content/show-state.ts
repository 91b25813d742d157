import type { ChecklistItem, LanguageData } from '../engine/page';
import type { Counts } from '../platform/messages';
import type { Snapshot, StepProgress } from '../platform/snapshot';
import { offersOf } from './insert-offers';
import type { Session } from './session';
import { words } from './sources';

/** What the popup shows of a session; no word of the draft is in it. `due`: the promised moment, where it is known. */
export function snapshotOf(
  session: Session,
  site: string,
  language: LanguageData | undefined,
  ui: string,
  due?: number,
): Snapshot {
  const { result, context, rules, playbook } = session;
  const steps = rules.playbooks.find(({ id }) => id === playbook)?.steps ?? [];
  return {
    focusedAt: session.focusedAt,
    site,
    lang: result.lang,
    direction: language?.direction ?? 'ltr',
    mode: session.mode === 'unknown' ? 'neither' : session.mode,
    playbook,
    playbooks: rules.playbooks.map(({ id, label }) => ({ id, label: words(label, ui) })),
    step: result.step,
    stepChosen: context.step !== undefined,
    steps: steps.map(({ id, label }) => progressOf(id, words(label, ui), result.checklist)),
    checklist: result.checklist.map((line) => {
      const { step, item, by, label, state, reason, because } = line;
      return { step, item, by, label, state, reason, because, offers: offersOf(session, line) };
    }),
    findings: findingsOf(session),
    case: context.case,
    signals: signalsOf(session),
    acts: actsOf(session),
    refused: session.refused,
    checkedOnly: session.checkedOnly,
    due,
  };
}

/** How many findings there are of each level, for the badge. */
export function countsOf(session: Session): Counts {
  const counts = { must: 0, should: 0, hint: 0 };
  for (const { level } of findingsOf(session)) counts[level]++;
  return counts;
}

/** `n` of a finding in the text is its place in `session.findings`; the missing ones follow. */
function findingsOf(session: Session): Snapshot['findings'] {
  const missing = session.result.findings.filter(({ span, stage }) => !span && stage !== 'shadow');
  const shown = [
    ...session.findings.map(({ finding, level }) => ({ finding, level })),
    ...missing.map((finding) => ({ finding, level: finding.stage === 'hint' ? ('hint' as const) : finding.level })),
  ];
  return shown.map(({ finding: { rule, concept, kind, message, source }, level }, n) => ({
    n,
    rule,
    concept,
    level,
    kind,
    message,
    source,
  }));
}

/** An earlier message is known only by the items that it ticked; one that several acts could have ticked names none. */
function actsOf({ result, rules, playbook }: Session): readonly string[] {
  const items = rules.playbooks.find(({ id }) => id === playbook)?.steps.flatMap(({ items }) => items) ?? [];
  const earlier = result.checklist
    .filter(({ reason }) => reason === 'said-earlier')
    .flatMap((line) => items.find((item) => item.id === line.item && item.by === 'auto') ?? [])
    .flatMap((item) => (item.by === 'auto' && item.acts.length === 1 ? item.acts : []));
  return [...new Set([...result.acts.map(({ concept }) => concept), ...earlier])];
}

function signalsOf({ result, context }: Session): Snapshot['signals'] {
  const byAgent = context.signals.map((id) => ({ id, by: 'you' as const }));
  const seen = new Set(result.signals.map(({ concept }) => concept));
  const byText = [...seen].filter((id) => !context.signals.includes(id)).map((id) => ({ id, by: 'auto' as const }));
  return [...byText, ...byAgent];
}

function progressOf(id: string, label: string, checklist: readonly ChecklistItem[]): StepProgress {
  const items = checklist.filter(({ step, state }) => step === id && state !== 'not-applicable');
  return { id, label, done: items.filter(({ state }) => state === 'done').length, total: items.length };
}
