import {
  CLAUSE,
  COMMA,
  classOf,
  DIGIT,
  isLower,
  isUpper,
  JOINER,
  LETTER,
  LINK,
  NEWLINE,
  OPEN,
  SPACE,
  STOP,
} from './characters';
import { ABBREVIATION, type Forms, INITIAL, NUMBER, OPAQUE, ROOM } from './forms';
import { isLink, linkEnd, opaqueEnd } from './opaque';

/** What stands between two words. */
export const GAP_SPACE = 0;
export const GAP_COMMA = 1;
export const GAP_CLAUSE = 2;

/** One sentence as words. All positions count from the start of the sentence. */
export interface Sentence {
  /** Code units up to the start of the next sentence, white space included. */
  readonly length: number;
  /** Where the words and their closing signs end. */
  readonly end: number;
  /** `WORD` numbers to a word: where it starts and ends, its form, and what stands before it (`GAP_SPACE`, ...). */
  readonly words: readonly number[];
  readonly question: boolean;
  /** How many `!` and `?` close it. */
  readonly marks: number;
  readonly exclaims: boolean;
}

/** Longer runs of letters are no words. */
const LONGEST_WORD = 48;
/** Nobody writes a longer sentence; what is longer is cut, so that no work grows with its square. */
const MOST_WORDS = 500;

/** How many numbers `Sentence.words` has for a word, and which is which. */
export const WORD = 4;
export const START = 0;
export const END = 1;
export const FORM = 2;
export const GAP = 3;

/** The words of the sentence that is being read, and where it begins. */
const cells: number[] = new Array(256 * WORD).fill(0);
let base = 0;
let count = 0;
let gap = GAP_SPACE;

function push(start: number, end: number, form: number): void {
  const at = count++ * WORD;
  cells[at + START] = start - base;
  cells[at + END] = end - base;
  cells[at + FORM] = form;
  cells[at + GAP] = gap;
  gap = GAP_SPACE;
}

/** A number of the last word so far. */
function last(which: number): number {
  return cells[(count - 1) * WORD + which];
}

/** Reads one sentence of `text`, from `from` up to `to` at the most. What it says depends on nothing before `from`. */
export function readSentence(text: string, from: number, to: number, known: Forms): Sentence {
  base = from;
  count = 0;
  gap = GAP_SPACE;
  let at = from;
  let chunk = from;
  let end = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === LETTER || kind === DIGIT) {
      at = readWord(text, at, to, unit, kind === DIGIT, known);
      end = at;
    } else if (kind === SPACE || kind === NEWLINE) {
      if (count >= MOST_WORDS) return finish(text, at, end, skipSpace(text, at, to));
      chunk = ++at;
    } else if (kind === STOP) {
      const after = afterStops(text, at, to);
      end = after;
      if (endsSentence(text, at, after, to, known)) return finish(text, at, after, skipSpace(text, after, to));
      at = after;
    } else if (kind === LINK && isLink(text, at, chunk, to)) {
      at = readLink(text, chunk, to);
      end = at;
    } else if (kind === OPEN) {
      at = readOpaque(text, at, to);
      end = at;
    } else {
      if (kind === CLAUSE || (kind === JOINER && isDash(text, at, to))) gap = GAP_CLAUSE;
      else if (kind === COMMA && gap === GAP_SPACE) gap = GAP_COMMA;
      at++;
      if (kind === COMMA || kind === CLAUSE) end = at;
    }
  }
  return finish(text, to, end, to);
}

function finish(text: string, stop: number, end: number, next: number): Sentence {
  let question = false;
  let exclaims = false;
  let marks = 0;
  for (let i = stop; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x3f || unit === 0x61f) question = true;
    else if (unit === 0x21) exclaims = true;
    else continue;
    marks++;
  }
  const words = cells.slice(0, count * WORD);
  return { length: next - base, end: end - base, words, question, marks, exclaims };
}

function readWord(text: string, start: number, to: number, first: number, digits: boolean, known: Forms): number {
  const { letters, top } = known;
  let hash = 0;
  let at = start;
  for (let unit = first; ; ) {
    letters[top + ((at - start) & (ROOM - 1))] = unit;
    hash = (Math.imul(hash, 31) + unit) | 0;
    if (++at >= to) break;
    unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === LETTER) {
      // "5pm" is two words; "A4" is one.
      if (digits) break;
    } else if (kind !== DIGIT) {
      const joined = digits ? joinsDigits(text, at, to) : kind === JOINER && joinsLetters(text, at, to);
      if (!joined) break;
    }
  }
  push(start, at, at - start > LONGEST_WORD ? OPAQUE : known.intern(at - start, hash));
  return at;
}

/** 17:00, 1,200.50, 10/12: a sign between two digits. */
function joinsDigits(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x3a && unit !== 0x2e && unit !== 0x2c && unit !== 0x2f && unit !== 0x66b) return false;
  return at + 1 < to && classOf(text.charCodeAt(at + 1)) === DIGIT;
}

/** One apostrophe, hyphen or half-space (and any invisible marks) between two letters. */
function joinsLetters(text: string, at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && isInvisible(text.charCodeAt(next))) next++;
  if (next >= to) return false;
  const kind = classOf(text.charCodeAt(next));
  if (kind === LETTER || kind === DIGIT) return true;
  // Invisible marks may stand on both sides of an apostrophe.
  return kind === JOINER && isInvisible(text.charCodeAt(at)) && joinsLetters(text, next, to);
}

function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;
}

function isDash(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011) return false;
  return at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== LETTER;
}

function afterStops(text: string, at: number, to: number): number {
  let after = at + 1;
  while (after < to && classOf(text.charCodeAt(after)) === STOP) after++;
  while (after < to && classOf(text.charCodeAt(after)) !== SPACE && '"”’»\')]'.includes(text[after])) after++;
  return after;
}

function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to) {
    const kind = classOf(text.charCodeAt(next));
    if (kind !== SPACE && kind !== NEWLINE) break;
    next++;
  }
  return next;
}

/** Whether the stops `text.slice(at, after)` end the sentence. */
function endsSentence(text: string, at: number, after: number, to: number, known: Forms): boolean {
  if (after >= to) return true;
  const next = text.charCodeAt(after);
  const kind = classOf(next);
  const first = text.charCodeAt(at);
  const single = after === at + 1 && first === 0x2e;
  if (kind === LETTER || kind === DIGIT) return !single || (kind === LETTER && isUpper(next) && endsInLower(text, at));
  if (kind === LINK || (kind === OPEN && !single)) return false;
  if (single && count > 0 && last(END) === at - base) {
    const flags = known.flags[last(FORM)];
    if (flags & (ABBREVIATION | INITIAL)) return false;
    // "1. Unplug it": the number of a list.
    if (flags & NUMBER && count === 1) return false;
  }
  // "Well... you see": the thought goes on.
  if (first === 0x2026 || (after - at > 1 && first === 0x2e))
    return !isLower(text.charCodeAt(skipSpace(text, after, to)));
  return true;
}

function endsInLower(text: string, at: number): boolean {
  return count > 0 && isLower(text.charCodeAt(at - 1));
}

/** A link or an address is one word that no pattern knows, with all that was read of it before. */
function readLink(text: string, start: number, to: number): number {
  for (; count > 0 && last(START) >= start - base; count--) gap = last(GAP);
  const end = linkEnd(text, start, to);
  push(start, end, OPAQUE);
  return end;
}

/** So is a placeholder or code; an opening sign without its end parts clauses. */
function readOpaque(text: string, at: number, to: number): number {
  const end = opaqueEnd(text, at, to);
  if (end < 0) gap = GAP_CLAUSE;
  else push(at, end, OPAQUE);
  return end < 0 ? at + 1 : end;
}
