import type { Forms } from './forms';
import type { NearCode, PhraseCode, Program } from './program';
import { PHRASES } from './run';
import { ends, negates, spell, starts, words } from './spell';
import { GAP_CLAUSE, GAP_COMMA, type Sentence } from './tokenize';
import type { Matches } from './words';

/** A phrase found in one sentence. */
export interface LocalHit {
  /** Its place in the pack. */
  readonly id: number;
  readonly phrase: PhraseCode;
  /** Words of the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Code units from the start of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** What one sentence says in one language, independent of its neighbours. */
export interface Analysis {
  /** Hits that passed their guards; those with `phrase.late` still wait for the neighbours. */
  readonly hits: readonly LocalHit[];
  readonly late: boolean;
  /** Some of them for the next sentence. */
  readonly asksNext: boolean;
  /** Where guard patterns matched: triples of id, first word, last word + 1. */
  readonly marks: readonly number[];
  readonly words: number;
}

const matches: Matches = { count: 0, ids: [], starts: [], ends: [] };
const NONE: readonly never[] = [];
const NOTHING: Analysis = { hits: NONE, late: false, asksNext: false, marks: NONE, words: 0 };

/** Finds the phrases of a sentence. `text` and `base` locate it: the sentence begins at `text[base]`. */
export function analyse(sentence: Sentence, text: string, base: number, program: Program, forms: Forms): Analysis {
  if (sentence.words.length === 0) return NOTHING;
  spell(sentence, text, base, program, forms);
  program.runner.run(PHRASES, words, matches);
  if (matches.count === 0) return { ...NOTHING, words: words.count };
  const marks: number[] = [];
  for (let i = 0; i < matches.count; i++)
    if (!program.phrases[matches.ids[i]]) marks.push(matches.ids[i], matches.starts[i], matches.ends[i]);
  const hits: LocalHit[] = [];
  let late = false;
  let asksNext = false;
  for (let i = 0; i < matches.count; i++) {
    const phrase = program.phrases[matches.ids[i]];
    const start = matches.starts[i];
    const end = matches.ends[i];
    if (!phrase || start === end || !passes(phrase, start, end, program)) continue;
    hits.push({ id: matches.ids[i], phrase, start, end, from: starts[start], to: ends[end - 1] });
    late ||= phrase.late === true;
    asksNext ||= phrase.near?.within === 'next' || phrase.notNear?.within === 'next';
  }
  return { hits: late ? hits : withoutOverlaps(hits), late, asksNext, marks, words: words.count };
}

function passes(phrase: PhraseCode, start: number, end: number, program: Program): boolean {
  for (const guard of phrase.except ?? []) if (isCovered(program.guard(guard, words), start, end)) return false;
  if (phrase.negated && isNegated(phrase, start, end, program) !== (phrase.negated === 'only')) return false;
  if (phrase.late) return true;
  if (phrase.near && !stands(phrase.near, start, end, program)) return false;
  return !(phrase.notNear && stands(phrase.notNear, start, end, program));
}

function isCovered(found: Matches, start: number, end: number): boolean {
  for (let m = 0; m < found.count; m++) if (found.starts[m] <= start && found.ends[m] >= end) return true;
  return false;
}

function stands(near: NearCode, start: number, end: number, program: Program): boolean {
  if (near.guard === undefined) return false;
  const found = program.guard(near.guard, words);
  for (let m = 0; m < found.count; m++) if (isNear(near, start, end, found.starts[m], found.ends[m])) return true;
  return false;
}

/** Whether a guard pattern stands near words `start` to `end` of the same sentence. */
export function hasMark(near: NearCode, start: number, end: number, marks: readonly number[]): boolean {
  for (let m = 0; m < marks.length; m += 3)
    if (marks[m] === near.mark && isNear(near, start, end, marks[m + 1], marks[m + 2])) return true;
  return false;
}

/** Whether words `from` to `to` lie on the right side of the hit and close enough; the hit itself is no neighbour, unless asked for. */
export function isNear(near: NearCode, start: number, end: number, from: number, to: number): boolean {
  if (near.side === 'inside') return from >= start && to <= end;
  const most = typeof near.within === 'number' ? near.within : Number.POSITIVE_INFINITY;
  if (near.side !== 'after' && to <= start && start - to <= most) return true;
  return near.side !== 'before' && from >= end && from - end <= most;
}

function isNegated(phrase: PhraseCode, start: number, end: number, program: Program): boolean {
  const { lexicon, negators } = program;
  const { reach } = lexicon.language.negation;
  const inside = !phrase.ownNegator;
  const before = program.guard(negators.before, words);
  for (let m = 0; m < before.count; m++) {
    const [from, to] = [before.starts[m], before.ends[m]];
    if (to <= start && start - to <= reach && oneClause(to, start)) return true;
    if (inside && from >= start && to < end) return true;
  }
  const after = program.guard(negators.after, words);
  for (let m = 0; m < after.count; m++) {
    const [from, to] = [after.starts[m], after.ends[m]];
    if (from >= end && from - end <= reach && oneClause(end, from)) return true;
    if (inside && from > start && to <= end) return true;
  }
  const last = Math.min(words.count, end + reach + 1);
  for (let at = inside ? start : end; at < last; at++) {
    if (at >= end && !oneClause(end, at)) break;
    if (negates[at] === 1) return true;
  }
  return false;
}

/** "Don't worry, I'm on it": one comma parts clauses; "not, however, able": two of them enclose a remark. */
function oneClause(from: number, to: number): boolean {
  let commas = 0;
  for (let at = from; at <= to && at < words.count; at++) {
    if (words.gaps[at] === GAP_CLAUSE) return false;
    if (words.gaps[at] === GAP_COMMA) commas++;
  }
  return commas !== 1;
}

/** Of overlapping hits of one concept the longest stays; of equal ones the one that brings its own wording, or stands first in the pack. */
export function withoutOverlaps(hits: readonly LocalHit[]): readonly LocalHit[] {
  if (hits.length < 2) return hits;
  const inOrder = [...hits].sort((a, b) => a.start - b.start || a.end - b.end || fixes(b) - fixes(a) || a.id - b.id);
  if (!inOrder.some((hit, i) => meetsItsLike(hit, inOrder, i + 1))) return inOrder;
  const taken = new Map<string, boolean[]>();
  const left = new Set<LocalHit>();
  for (const hit of [...inOrder].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const { phrase, start, end } = hit;
    const own = taken.get(phrase.concept) ?? [];
    taken.set(phrase.concept, own);
    if (own.slice(start, end).includes(true)) continue;
    for (let at = start; at < end; at++) own[at] = true;
    left.add(hit);
  }
  return inOrder.filter((hit) => left.has(hit));
}

/** Whether one of those that begin later overlaps a hit of the same concept. */
function meetsItsLike({ phrase, end }: LocalHit, inOrder: readonly LocalHit[], next: number): boolean {
  for (let i = next; i < inOrder.length && inOrder[i].start < end; i++)
    if (inOrder[i].phrase.concept === phrase.concept) return true;
  return false;
}

function fixes(hit: LocalHit): number {
  return hit.phrase.fixes?.length ?? 0;
}
