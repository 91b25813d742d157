import { type Facts, type FoundHit, levelOf, textIn } from '../facts';
import type { Finding, OrderRule } from '../types';

/** One act before another: a finding at the later act when it comes first. Silent while one of the two is missing. */
export function order(rule: OrderRule, facts: Facts): readonly Finding[] {
  const first = earliest(rule.first, facts);
  const later = earliest(rule.later, facts);
  if (!first || !later || first.span[0] <= later.span[0]) return [];
  const text = textIn(rule, facts.lang);
  return [
    {
      rule: rule.id,
      concept: rule.concept,
      kind: 'fault',
      level: levelOf(rule),
      stage: rule.stage ?? 'on',
      span: later.span,
      text: facts.text.slice(later.span[0], later.span[1]),
      message: text.message,
      why: text.why,
      source: rule.source,
      fixes: [],
    },
  ];
}

function earliest(acts: readonly string[], facts: Facts): FoundHit | undefined {
  return acts.flatMap((act) => facts.hits.get(act) ?? []).sort((a, b) => a.span[0] - b.span[0])[0];
}
