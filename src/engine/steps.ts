import { type Circumstances, holds, inLanguage } from './facts';
import type { ChecklistItem, Item, ItemState, Playbook, Reason, Span, Step } from './types';

/** Where the draft does an act; empty when it does not. */
export type SpansOf = (acts: readonly string[]) => readonly Span[];

/** The state of a playbook: a pure function of thread, draft and what the agent ticked. */
export interface Progress {
  /** The first step with something open; the last one when all is done; the agent's choice before both. */
  readonly step: string;
  readonly checklist: readonly ChecklistItem[];
}

export function progress(playbook: Playbook | undefined, about: Circumstances, spansOf: SpansOf): Progress {
  if (!playbook) return { step: '', checklist: [] };
  const states = playbook.steps.map((step) => step.items.map((item) => stateOf(step, item, about, spansOf)));
  const chosen = playbook.steps.find((step) => step.id === about.draft.step);
  const open = playbook.steps.find((step, i) => isOpen(step, states[i]));
  const current = chosen ?? open ?? playbook.steps[playbook.steps.length - 1];
  return { step: current?.id ?? '', checklist: states.flat() };
}

/** What the text can show decides; a step of `you` items alone waits for the agent. */
function isOpen(step: Step, items: readonly ChecklistItem[]): boolean {
  const auto = items.filter((item) => item.by === 'auto');
  const deciding = auto.length > 0 ? auto : items;
  return step.items.length > 0 && deciding.some((item) => item.state === 'open');
}

function stateOf(step: Step, item: Item, about: Circumstances, spansOf: SpansOf): ChecklistItem {
  const says = (state: ItemState, reason: Reason, spans: readonly Span[] = []): ChecklistItem => ({
    step: step.id,
    item: item.id,
    by: item.by,
    label: inLanguage(item.label, about.lang),
    spans,
    state,
    reason,
  });
  if (!holds(item.when, about, step.id)) {
    const excluded = says('not-applicable', 'excluded');
    const because = item.otherwise && inLanguage(item.otherwise, about.lang);
    return because ? { ...excluded, because } : excluded;
  }
  if (about.draft.ticks?.includes(`${step.id}/${item.id}`)) return says('done', 'ticked');
  if (item.by === 'you') return says('open', 'not-ticked');
  const spans = spansOf(item.acts);
  if (spans.length > 0) return says('done', 'said', spans);
  const earlier = item.acts.some((act) => about.earlier.has(act));
  return earlier ? says('done', 'said-earlier') : says('open', 'not-said');
}
