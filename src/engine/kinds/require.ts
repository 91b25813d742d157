import type { Facts } from '../facts';
import type { Finding, RequireRule } from '../types';
import { finding } from './finding';

/** An act the reply should contain: one finding without a place when neither the draft nor the thread has it. */
export function require(rule: RequireRule, facts: Facts): readonly Finding[] {
  const most = rule.within ?? Number.POSITIVE_INFINITY;
  const done = rule.acts.some(
    (act) => facts.earlier.has(act) || facts.hits.get(act)?.some((hit) => hit.sentence.number < most),
  );
  return done ? [] : [finding(rule, facts, { concept: rule.acts[0] })];
}
