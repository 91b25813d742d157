import type { Sign } from './pattern';
import { GAP_SPACE } from './tokenize';

/** A sentence as the automaton reads it: every word as an entry of `Runner.entries`, and what stands around the words. */
export interface Words {
  /** Grows with every sentence that is spelled. */
  serial: number;
  count: number;
  /** With `Entries.end` behind the last. */
  entries: Int32Array;
  /** `WORD_MASK` of each entry, and `ALWAYS` behind. */
  masks: Int32Array;
  gaps: Uint8Array;
  question: boolean;
  exclaims: boolean;
  marks: number;
}

/** Matches of one run, three arrays side by side; `starts` and `ends` count words, end exclusive. */
export interface Matches {
  count: number;
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Adds a match. */
export function report(out: Matches, id: number, start: number, end: number): void {
  out.ids[out.count] = id;
  out.starts[out.count] = start;
  out.ends[out.count++] = end;
}

/** Whether a sign holds before the word at a position. */
export function holds(sign: Sign, at: number, words: Words): boolean {
  switch (sign) {
    case '^':
      return at === 0;
    case '$':
      return at === words.count;
    case '?':
      return words.question;
    case '!':
      return words.exclaims;
    case '!!':
      return words.marks >= 2;
    case ',':
      return at > 0 && at < words.count && words.gaps[at] !== GAP_SPACE;
  }
}
