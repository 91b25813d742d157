import { ALWAYS } from './automaton';
import { WORD_MASK } from './entry';
import type { Forms } from './forms';
import type { Program } from './program';
import type { Runner } from './run';
import type { Symbols } from './symbols';
import { END, FORM, GAP, GAP_SPACE, type Sentence, START, WORD } from './tokenize';
import { wider } from './wider';
import type { Words } from './words';

/** Room for so many words at first. */
const FIRST_SIZE = 256;

/** The words of the sentence that was spelled last, and where each stands in it: runs do not nest, so all share one. */
export const words: Words = {
  serial: 0,
  count: 0,
  entries: new Int32Array(FIRST_SIZE),
  masks: new Int32Array(FIRST_SIZE),
  gaps: new Uint8Array(FIRST_SIZE),
  question: false,
  exclaims: false,
  marks: 0,
};
/** Code units from the start of the sentence. */
export const starts: number[] = [];
export const ends: number[] = [];
/** Whether the word itself negates: 1 or 0. */
export const negates: number[] = [];

/** The form of words `start` to `end` (code units of the sentence) as one. */
type Joined = (start: number, end: number) => number;

/** Fills the words of the sentence that begins at `text[base]`: contractions opened, parted words joined. */
export function spell(sentence: Sentence, text: string, base: number, program: Program, forms: Forms): void {
  words.serial++;
  words.count = 0;
  words.question = sentence.question;
  words.exclaims = sentence.exclaims;
  words.marks = sentence.marks;
  const { symbols, lexicon, runner } = program;
  symbols.refresh();
  const read = sentence.words;
  // The space becomes a half-space: as long, so that places stay.
  const joined = (start: number, end: number) =>
    forms.of(text.slice(base + start, base + end).replaceAll(' ', '\u200c'));
  reserve(read.length / WORD);
  for (let i = 0; i < read.length; i += WORD) {
    const simple = symbols.simple(read[i + FORM]);
    if (simple < 0 || (lexicon.joins && i + WORD < read.length && symbols.simple(read[i + WORD + FORM]) < 0))
      i = spellAny(read, i, symbols, lexicon.joins ? joined : undefined);
    else push(simple >> 1, simple & 1, read[i + GAP], read[i + START], read[i + END]);
  }
  finish(runner);
}

/** Whatever the word at `first` is; gives the place of the last that it takes in. `joined` where the language joins words. */
function spellAny(read: readonly number[], first: number, symbols: Symbols, joined: Joined | undefined): number {
  let i = first;
  const start = read[i + START];
  let end = read[i + END];
  let resolved = symbols.resolve(read[i + FORM]);
  while (joined && i + WORD < read.length && end + 1 === read[i + WORD + START] && read[i + WORD + GAP] === GAP_SPACE) {
    const next = symbols.resolve(read[i + WORD + FORM]);
    if (!resolved.joinsNext && !next.joinsPrevious) break;
    i += WORD;
    end = read[i + END];
    resolved = { ...symbols.resolve(joined(start, end)), joinsNext: next.joinsNext };
  }
  reserve(words.count + resolved.parts.length + (read.length - i) / WORD);
  resolved.parts.forEach((part, p) => {
    const gap = p === 0 ? read[first + GAP] : GAP_SPACE;
    push(part.entry, part.negates ? 1 : 0, gap, start + part.from, part.to < 0 ? end : start + part.to);
  });
  return i;
}

function push(entry: number, negating: number, gap: number, start: number, end: number): void {
  const at = words.count++;
  words.entries[at] = entry;
  words.gaps[at] = gap;
  negates[at] = negating;
  starts[at] = start;
  ends[at] = end;
}

/** What the words are together is known when each is: entries may have moved meanwhile. */
function finish({ entries }: Runner): void {
  const { cells, end } = entries;
  const { count } = words;
  words.entries[count] = end;
  words.masks[count + 1] = ALWAYS;
  for (let at = 0; at <= count; at++) words.masks[at] = cells[words.entries[at] + WORD_MASK];
}

/** Makes room for so many words, and what stands behind them. */
function reserve(count: number): void {
  if (count + 2 <= words.entries.length) return;
  words.entries = wider(words.entries, count * 2);
  words.masks = wider(words.masks, count * 2);
  words.gaps = wider(words.gaps, count * 2);
}
