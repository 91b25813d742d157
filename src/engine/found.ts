import type { Analysis } from './analyse';
import { Settled } from './settle';
import { type Sentence, START } from './tokenize';
import type { Finding, Rule, Span } from './types';

/** A hit in the whole draft. */
export interface FoundHit {
  readonly concept: string;
  /** Wordings of the phrase itself. */
  readonly fixes: readonly string[];
  readonly span: Span;
  readonly sentence: FoundSentence;
  /** What a rule said of it: it says the same as long as the hit is the same. */
  told?: { readonly rule: Rule; readonly finding: Finding };
}

/** A sentence of the agent's own words, placed in the draft: the same object as long as nothing about it changes. */
export interface FoundSentence {
  readonly span: Span;
  readonly words: number;
  readonly lang: string;
  readonly question: boolean;
  /** How many stand before it. */
  readonly number: number;
  /** Where its unit begins in the draft. */
  readonly base: number;
  readonly settled: Settled;
  readonly hits: readonly FoundHit[];
}

/** A sentence read in one language, with what is remembered of it; it knows no position. */
export interface Analysed {
  readonly sentence: Sentence;
  readonly lang: string;
  readonly analysis: Analysis;
  /** What stayed of it beside the sentence behind it. */
  settled?: Settled;
  /** What was found where it last stood. */
  found?: FoundSentence;
}

const NONE: readonly never[] = [];

/** Places sentences in the draft, where they begin at `bases`; from the last to the first: a guard may ask about the next. */
export function placeAll(all: readonly Analysed[], bases: readonly number[]): readonly FoundSentence[] {
  const sentences: FoundSentence[] = [];
  let next: Settled | undefined;
  for (let number = all.length - 1; number >= 0; number--) {
    const one = all[number];
    const base = bases[number];
    next = settle(one, next);
    let { found } = one;
    if (!found || found.base !== base || found.number !== number || found.settled !== next)
      one.found = found = place(one, next, base, number);
    sentences.push(found);
  }
  return sentences.reverse();
}

function settle(one: Analysed, behind: Settled | undefined): Settled {
  const { analysis, settled } = one;
  const next = analysis.asksNext ? behind : undefined;
  if (settled && settled.next === next) return settled;
  one.settled = new Settled(analysis, next);
  return one.settled;
}

function place({ sentence, lang, analysis }: Analysed, settled: Settled, base: number, number: number): FoundSentence {
  const hits: FoundHit[] = [];
  const found: FoundSentence = {
    span: [base + sentence.words[START], base + sentence.end],
    words: analysis.words,
    lang,
    question: sentence.question,
    number,
    base,
    settled,
    hits,
  };
  for (const { phrase, from, to } of settled.hits)
    hits.push({
      concept: phrase.concept,
      fixes: phrase.fixes ?? NONE,
      span: [base + from, base + to],
      sentence: found,
    });
  return found;
}
