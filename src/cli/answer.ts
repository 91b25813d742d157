import type { Entry } from '../backtest/entry';
import type { ChecklistItem, Finding, Hit, LintResult } from '../engine/types';

/** A finding as the command line writes it: fixes are the wordings. */
export type AnswerFinding = Omit<Finding, 'fixes' | 'stage'> & { readonly fixes: readonly string[] };

/** The answer to one reply, one line of the output. */
export interface Answer {
  readonly id?: string | number;
  readonly lang: string;
  readonly findings: readonly AnswerFinding[];
  readonly acts: readonly Hit[];
  readonly signals: readonly Hit[];
  readonly checklist: readonly Pick<ChecklistItem, 'step' | 'item' | 'state'>[];
  readonly step: string;
}

/** What of a result goes out. Rules in stage `shadow` count and show nothing. */
export function answerTo(
  { id }: Pick<Entry, 'id'>,
  { lang, findings, acts, signals, checklist, step }: LintResult,
): Answer {
  return {
    ...(id !== undefined && { id }),
    lang,
    findings: findings.filter(({ stage }) => stage !== 'shadow').map(withoutStage),
    acts,
    signals,
    checklist: checklist.map(({ step: of, item, state }) => ({ step: of, item, state })),
    step,
  };
}

function withoutStage({ stage: _, fixes, ...finding }: Finding): AnswerFinding {
  return { ...finding, fixes: [...new Set(fixes.map(({ text }) => text))] };
}
