import { type Facts, levelOf, textIn } from '../facts';
import type { Finding, Fix, Rule, RuleText, Span } from '../types';

/** What differs from finding to finding of one rule. */
interface Place {
  /** Nothing stands there yet without one. */
  readonly span?: Span;
  readonly concept: string;
  /** In the language of the place; that of the draft without it. */
  readonly text?: RuleText;
  readonly fixes?: readonly Fix[];
}

/** A finding of a rule: a fault where it has a place, something missing where it has none. */
export function finding(rule: Rule, facts: Facts, { span, concept, text, fixes = [] }: Place): Finding {
  const { message, why } = text ?? textIn(rule, facts.lang);
  return {
    rule: rule.id,
    concept,
    kind: span ? 'fault' : 'missing',
    level: levelOf(rule),
    stage: rule.stage ?? 'on',
    ...(span && { span, text: at(facts, span) }),
    message,
    why,
    source: rule.source,
    fixes,
  };
}

/** The words of the draft at a place. */
export function at(facts: Facts, [start, end]: Span): string {
  return facts.text.slice(start, end);
}
