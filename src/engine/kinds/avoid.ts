import type { Facts, FoundHit } from '../facts';
import { levelOf, textIn } from '../facts';
import type { AvoidRule, Finding, Fix, Span } from '../types';

/** A fault that should not stand in a reply: a finding for each hit of its concept. */
export function avoid(rule: AvoidRule, facts: Facts): readonly Finding[] {
  const hits = facts.hits.get(rule.concept) ?? [];
  return hits
    .filter((hit) => rule.exempt !== 'customer' || !facts.saidByCustomer(at(facts, hit.span)))
    .map((hit) => finding(rule, hit, facts));
}

function at(facts: Facts, [start, end]: Span): string {
  return facts.text.slice(start, end);
}

function finding(rule: AvoidRule, hit: FoundHit, facts: Facts): Finding {
  const text = textIn(rule, facts.sentences[hit.sentence].lang);
  const own = hit.phrase.fixes ?? [];
  const wholeSentence = rule.replace === 'sentence';
  const fixes = [
    ...own.map((wording) => inPlace(wording, hit, facts, false)),
    ...(text.fixes ?? []).map((wording) => inPlace(wording, hit, facts, wholeSentence)),
  ];
  return {
    rule: rule.id,
    concept: rule.concept,
    kind: 'fault',
    level: levelOf(rule),
    stage: rule.stage ?? 'on',
    span: hit.span,
    text: at(facts, hit.span),
    message: text.message,
    why: text.why,
    source: rule.source,
    fixes: fixes.filter((fix) => fix.text !== at(facts, fix.span)),
  };
}

/** Sets the capital, and the closing sign of a whole sentence. */
function inPlace(wording: string, hit: FoundHit, facts: Facts, wholeSentence: boolean): Fix {
  const sentence = facts.sentences[hit.sentence].span;
  const span = wholeSentence ? sentence : hit.span;
  const opens =
    span[0] === sentence[0] ||
    (startsWithCapital(at(facts, span)) === startsWithCapital(at(facts, sentence)) &&
      isFirstWord(facts.text, sentence[0], span[0]));
  let text = opens ? wording.charAt(0).toLocaleUpperCase() + wording.slice(1) : wording;
  if (wholeSentence && !/[.!?…؟]["”»)]?$/.test(text)) text += closing(at(facts, sentence));
  return { span, text };
}

function startsWithCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLocaleLowerCase();
}

function isFirstWord(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(from, to));
}

function closing(sentence: string): string {
  return /[.!?…؟]/.test(sentence.slice(-2)) ? '.' : '';
}
