import type { Forms } from './forms';
import type { Analysed } from './found';
import { LOOK_AHEAD } from './opaque';
import { readSentence, type Sentence } from './tokenize';
import type { Span } from './types';

/** A sentence with the room for what was found out about it. It knows no position, so an edit before it changes nothing. */
export interface Unit {
  readonly sentence: Sentence;
  /** In the language it was last read in. */
  analysed?: Analysed;
}

/** A paragraph: one line, or several that a mail program wrapped. */
export interface Block {
  readonly text: string;
  readonly units: readonly Unit[];
  /** The detected language of a sample; `null` while nobody asked. */
  lang: string | undefined | null;
}

export interface Placed {
  readonly block: Block;
  readonly start: number;
}

const WRAPPED_AT = 50;

/**
 * Reads a text into blocks and sentences, and reuses from the reading before all that did not change. The result is
 * the same as a reading from nothing: a sentence depends only on what follows its start, `LOOK_AHEAD` units at most.
 */
export class Reading {
  placed: readonly Placed[] = [];
  private generation: number;

  constructor(private readonly forms: Forms) {
    this.generation = forms.generation;
  }

  update(text: string, excluded: readonly Span[] = []): readonly Placed[] {
    this.forms.trim();
    // Numbers of spellings from before the table was emptied mean nothing now.
    const old = this.generation === this.forms.generation ? this.placed.map((one) => one.block) : [];
    this.generation = this.forms.generation;
    const spans = subtract(paragraphs(text), excluded);
    const same = (span: Span, block: Block | undefined) =>
      block !== undefined && block.text === text.slice(span[0], span[1]);
    let front = 0;
    while (front < spans.length && same(spans[front], old[front])) front++;
    let back = 0;
    while (
      back < spans.length - front &&
      back < old.length - front &&
      same(spans[spans.length - 1 - back], old[old.length - 1 - back])
    )
      back++;
    const oneForOne = spans.length - front - back === 1 && old.length - front - back === 1;
    this.placed = spans.map((span, i) => {
      const fromEnd = spans.length - i;
      const block =
        i < front
          ? old[i]
          : fromEnd <= back
            ? old[old.length - fromEnd]
            : this.read(text.slice(span[0], span[1]), oneForOne ? old[front] : undefined);
      return { block, start: span[0] };
    });
    return this.placed;
  }

  private read(text: string, before: Block | undefined): Block {
    const units: Unit[] = [];
    let at = 0;
    let tail = Number.POSITIVE_INFINITY;
    const shift = before ? text.length - before.text.length : 0;
    if (before) {
      const prefix = commonPrefix(before.text, text);
      tail = text.length - commonSuffix(before.text, text, Math.min(before.text.length, text.length) - prefix);
      for (const unit of before.units) {
        if (at + unit.sentence.length + LOOK_AHEAD > prefix) break;
        units.push(unit);
        at += unit.sentence.length;
      }
    }
    let next = units.length;
    let nextAt = at;
    while (at < text.length) {
      while (before && next < before.units.length && nextAt + shift < at)
        nextAt += before.units[next++].sentence.length;
      if (before && at >= tail && nextAt + shift === at) {
        units.push(...before.units.slice(next));
        break;
      }
      const sentence = readSentence(text, at, this.forms);
      units.push({ sentence });
      at += sentence.length;
    }
    const sample = before && before.text.slice(0, SAMPLE) === text.slice(0, SAMPLE);
    return { text, units, lang: sample ? before.lang : null };
  }
}

/** How much of a paragraph tells its language. */
export const SAMPLE = 500;

/** Lines, without their line breaks; a line that a mail program wrapped goes on in the next. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let line = 0;
  for (;;) {
    let end = text.indexOf('\n', line);
    if (end < 0) end = text.length;
    if (end === text.length || !isWrapped(text, line, end)) {
      spans.push([start, end]);
      start = end + 1;
    }
    line = end + 1;
    if (end === text.length) return spans;
  }
}

function isWrapped(text: string, line: number, end: number): boolean {
  if (end - line < WRAPPED_AT || end - line > 2 * WRAPPED_AT) return false;
  return /[\p{L},]/u.test(text[end - 1]) && /\p{Ll}/u.test(text[end + 1] ?? '');
}

function subtract(spans: readonly Span[], excluded: readonly Span[]): readonly Span[] {
  if (excluded.length === 0) return spans;
  let left: Span[] = [...spans];
  for (const [from, to] of excluded)
    left = left.flatMap(([start, end]): Span[] => {
      if (to <= start || from >= end) return [[start, end]];
      return (
        [
          [start, from],
          [to, end],
        ] as Span[]
      ).filter(([a, b]) => a < b);
    });
  return left;
}

/** Length of the common beginning, by halving with native comparison: a loop over the letters is 20 times slower. */
function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function commonSuffix(a: string, b: string, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
    else high = middle - 1;
  }
  return low;
}
