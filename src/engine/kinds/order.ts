import type { Facts } from '../facts';
import type { FoundHit } from '../found';
import type { Finding, OrderRule } from '../types';
import { finding } from './finding';

/** One act before another: a finding at the later act when it comes first. Silent while one of the two is missing. */
export function order(rule: OrderRule, facts: Facts): readonly Finding[] {
  const first = earliest(rule.first, facts);
  const later = earliest(rule.later, facts);
  if (!first || !later || first.span[0] <= later.span[0]) return [];
  return [finding(rule, facts, { span: later.span, concept: rule.concept })];
}

function earliest(acts: readonly string[], facts: Facts): FoundHit | undefined {
  return acts.flatMap((act) => facts.hits.get(act) ?? []).sort((a, b) => a.span[0] - b.span[0])[0];
}
