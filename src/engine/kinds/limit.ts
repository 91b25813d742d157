import type { Facts } from '../facts';
import type { Finding, LimitRule, Span } from '../types';
import { finding } from './finding';

/** At most (or at least) so many of something: a finding at the first one too many, or without a place when too few. */
export function limit(rule: LimitRule, facts: Facts): readonly Finding[] {
  if (rule.count === 'sentence-words') return longSentences(rule, facts);
  const spans = counted(rule, facts);
  if (rule.most !== undefined && spans.length > rule.most)
    return [finding(rule, facts, { span: spans[rule.most], concept: rule.concept })];
  if (rule.least !== undefined && spans.length < rule.least) return [finding(rule, facts, { concept: rule.concept })];
  return [];
}

function counted(rule: LimitRule, facts: Facts): readonly Span[] {
  if (typeof rule.count === 'object') return (facts.hits.get(rule.count.concept) ?? []).map((hit) => hit.span);
  return facts.sentences.filter((sentence) => sentence.question).map((sentence) => sentence.span);
}

function longSentences(rule: LimitRule, facts: Facts): readonly Finding[] {
  const { most = Number.POSITIVE_INFINITY, least = 0 } = rule;
  return facts.sentences
    .filter(({ words }) => words > most || words < least)
    .map(({ span }) => finding(rule, facts, { span, concept: rule.concept }));
}
