import { type Facts, levelOf, textIn } from '../facts';
import type { Finding, RequireRule } from '../types';

/** An act the reply should contain: one finding without a place when neither the draft nor the thread has it. */
export function require(rule: RequireRule, facts: Facts): readonly Finding[] {
  const most = rule.within ?? Number.POSITIVE_INFINITY;
  const done = rule.acts.some(
    (act) => facts.earlier.has(act) || facts.hits.get(act)?.some((hit) => hit.sentence < most),
  );
  if (done) return [];
  const text = textIn(rule, facts.lang);
  return [
    {
      rule: rule.id,
      concept: rule.acts[0],
      kind: 'missing',
      level: levelOf(rule),
      stage: rule.stage ?? 'on',
      message: text.message,
      why: text.why,
      source: rule.source,
      fixes: [],
    },
  ];
}
