import { type Facts, type FoundHit, textIn } from '../facts';
import type { AvoidRule, Finding, Fix } from '../types';
import { at, finding } from './finding';

/** A fault that should not stand in a reply: a finding for each hit of its concept. */
export function avoid(rule: AvoidRule, facts: Facts): readonly Finding[] {
  const hits = facts.hits.get(rule.concept) ?? [];
  return hits
    .filter((hit) => rule.exempt !== 'customer' || !facts.saidByCustomer(at(facts, hit.span)))
    .map((hit) => atHit(rule, hit, facts));
}

function atHit(rule: AvoidRule, hit: FoundHit, facts: Facts): Finding {
  const text = textIn(rule, facts.sentences[hit.sentence].lang);
  const wholeSentence = rule.replace === 'sentence';
  const fixes = [
    ...hit.fixes.map((wording) => inPlace(wording, hit, facts, false)),
    ...(text.fixes ?? []).map((wording) => inPlace(wording, hit, facts, wholeSentence)),
  ].filter((fix) => fix.text !== at(facts, fix.span));
  return finding(rule, facts, { span: hit.span, concept: rule.concept, text, fixes });
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
