import { CLAUSE, COMMA, classOf, DIGIT, JOINER, LETTER, LINK, NEWLINE, OPEN, SPACE, STOP, table } from './characters';
import { type Forms, OPAQUE, ROOM } from './forms';
import { isLink, linkEnd, opaqueEnd } from './opaque';
import { afterStops, endsSentence, skipSpace } from './sentence-end';
import { goesOn, isDash } from './word-end';

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

/** The words of the sentence that is being read, and what stands before the next one. */
const cells: number[] = Array.from({ length: (MOST_WORDS + 2) * WORD }, () => 0);

/** Reads the sentence of `text` that begins at `from`. What it says depends on nothing before. */
export function readSentence(text: string, from: number, known: Forms): Sentence {
  const words = cells;
  const to = text.length;
  let count = 0;
  let at = from;
  let chunk = from;
  let end = from;
  words[GAP] = GAP_SPACE;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === LETTER || kind === DIGIT) {
      at = readWord(text, at, unit, kind === DIGIT, known, words, count++ * WORD, from);
      end = at;
    } else if (kind === SPACE || kind === NEWLINE) {
      if (count >= MOST_WORDS) return finish(text, from, at, end, skipSpace(text, at), count);
      chunk = ++at;
    } else if (kind === STOP) {
      end = afterStops(text, at);
      const last = (count - 1) * WORD;
      const flags = count > 0 && words[last + END] === at - from ? known.flags[words[last + FORM]] : 0;
      if (endsSentence(text, at, end, count, flags)) return finish(text, from, at, end, skipSpace(text, end), count);
      at = end;
    } else if (kind === LINK && isLink(text, at, chunk)) {
      // A link or an address is one word that no pattern knows, with all that was read of it before.
      while (count > 0 && words[(count - 1) * WORD + START] >= chunk - from) count--;
      end = at = linkEnd(text, chunk);
      put(words, count++ * WORD, chunk - from, at - from, OPAQUE);
    } else if (kind === OPEN) {
      // So is a placeholder or code; an opening sign without its end parts clauses.
      const close = opaqueEnd(text, at);
      if (close < 0) words[count * WORD + GAP] = GAP_CLAUSE;
      else put(words, count++ * WORD, at - from, close - from, OPAQUE);
      end = at = close < 0 ? at + 1 : close;
    } else {
      const gap = count * WORD + GAP;
      if (kind === CLAUSE || (kind === JOINER && isDash(text, at))) words[gap] = GAP_CLAUSE;
      else if (kind === COMMA && words[gap] === GAP_SPACE) words[gap] = GAP_COMMA;
      at++;
      if (kind === COMMA || kind === CLAUSE) end = at;
    }
  }
  return finish(text, from, to, end, to, count);
}

/** A word whose gap is known; the next one has none so far. */
function put(words: number[], word: number, start: number, end: number, form: number): void {
  words[word + START] = start;
  words[word + END] = end;
  words[word + FORM] = form;
  words[word + WORD + GAP] = GAP_SPACE;
}

function finish(text: string, from: number, stop: number, end: number, next: number, count: number): Sentence {
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
  return { length: next - from, end: end - from, words: cells.slice(0, count * WORD), question, marks, exclaims };
}

/** Reads the word that begins at `start` into `words`; gives its end. */
function readWord(
  text: string,
  start: number,
  first: number,
  digits: boolean,
  known: Forms,
  words: number[],
  word: number,
  from: number,
): number {
  const { letters, top } = known;
  const kinds = table;
  const to = text.length;
  let hash = 0;
  let at = start;
  let unit = first;
  let kind = 0;
  do {
    // Most words are letters and nothing else: without calls, or it is twice as slow.
    do {
      letters[top + ((at - start) & (ROOM - 1))] = unit;
      hash = (Math.imul(hash, 31) + unit) | 0;
      if (++at >= to) break;
      unit = text.charCodeAt(at);
      kind = unit < kinds.length ? kinds[unit] : classOf(unit);
    } while (kind === LETTER && !digits);
  } while (at < to && goesOn(text, at, kind, digits));
  put(words, word, start - from, at - from, at - start > LONGEST_WORD ? OPAQUE : known.intern(at - start, hash));
  return at;
}
