import { type Facts, textIn } from '../facts';
import type { FoundHit } from '../found';
import type { AvoidRule, Finding, Fix, Span } from '../types';
import { at, finding } from './finding';

/** A fault that should not stand in a reply: a finding for each hit of its concept. */
export function avoid(rule: AvoidRule, facts: Facts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const hit of facts.hits.get(rule.concept) ?? []) {
    if (rule.exempt === 'customer' && facts.saidByCustomer(at(facts, hit.span))) continue;
    if (hit.told?.rule !== rule) hit.told = { rule, finding: atHit(rule, hit, facts) };
    findings.push(hit.told.finding);
  }
  return findings;
}

function atHit(rule: AvoidRule, { span, sentence, fixes }: FoundHit, facts: Facts): Finding {
  const text = textIn(rule, sentence.lang);
  const general = rule.replace === 'sentence' ? sentence.span : span;
  const all = [
    ...inPlace(fixes, span, sentence.span, facts),
    ...inPlace(text.fixes ?? [], general, sentence.span, facts),
  ];
  return finding(rule, facts, { span, concept: rule.concept, text, fixes: all });
}

/** What else may stand at a place of a sentence, with the capital; and with the closing sign, if it is the whole sentence. */
function inPlace(wordings: readonly string[], span: Span, sentence: Span, facts: Facts): readonly Fix[] {
  if (wordings.length === 0) return [];
  const old = at(facts, span);
  const whole = at(facts, sentence);
  const before = whole.slice(0, span[0] - sentence[0]);
  const opens = before === '' || (hasCapital(old) === hasCapital(whole) && !/[\p{L}\p{N}]/u.test(before));
  return wordings
    .map((wording) => {
      let text = opens ? wording.charAt(0).toLocaleUpperCase() + wording.slice(1) : wording;
      if (span === sentence && !/[.!?…؟]["”»)]?$/.test(text) && /[.!?…؟]/.test(whole.slice(-2))) text += '.';
      return { span, text };
    })
    .filter(({ text }) => text !== old);
}

function hasCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLocaleLowerCase();
}
