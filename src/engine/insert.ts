import { Forms } from './forms';
import { OwnWords } from './own-words';
import { type Placed, Reading } from './reading';
import type { LanguageData, Span } from './types';

/** A ready sentence that the agent wants in the draft. */
export interface Wish {
  readonly sentence: string;
  /** Where it belongs unless the caret says otherwise: where the body of the reply begins, or where it ends. */
  readonly side: 'beginning' | 'end';
  /** The agent's caret, when nothing is selected. */
  readonly caret?: number | undefined;
  /** What should stand before it, at the beginning of the body. */
  readonly after?: readonly Span[];
}

/** What to write, and where: nothing of the draft gives way. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

interface Body {
  readonly text: string;
  readonly placed: readonly Placed[];
  /** For each paragraph whether it is the agent's own, as `OwnWords` tells. */
  readonly own: readonly boolean[];
  /** The paragraph that greets, or begins with a greeting; -1 without. */
  readonly greeting: number;
  /** Sentences of the body in their order, a greeting in the same line left out. */
  readonly sentences: readonly Span[];
}

const ENDS = /(?:[.!?…؟][)\]"'”’»]*|\p{Extended_Pictographic}\ufe0f?)$/u;
const WORD_END = /[\p{L}\p{M}\p{N}]$/u;

/**
 * Where a sentence goes: at the caret when it stands between two sentences, else at its side of the body, that is
 * after the greeting or before the closing and the signature. With the spaces that it needs. The best place first; the
 * next ones are for boxes that take no line break. None where the draft leaves no room.
 */
export function insertionsOf(
  text: string,
  excluded: readonly Span[],
  wish: Wish,
  languages: readonly LanguageData[],
): readonly Insertion[] {
  const body = bodyOf(text, excluded, languages);
  const { sentences } = body;
  if (sentences.length === 0) return inEmpty(body, wish);
  const at = isBetween(body, wish.caret) ? wish.caret : placeOf(sentences, wish);
  return [{ at, text: spaced(text, at, wish.sentence) }];
}

function bodyOf(text: string, excluded: readonly Span[], languages: readonly LanguageData[]): Body {
  const placed = new Reading(new Forms(languages.flatMap(({ abbreviations }) => abbreviations))).update(text, excluded);
  const words = new OwnWords(languages);
  const own = words.of(placed);
  const first = placed.findIndex((one) => !isBlank(one));
  const length = words.greetingIn(placed[first]?.block.text ?? '');
  const begins = (placed[first]?.start ?? 0) + length;
  const sentences = placed.flatMap((one, i) => (own[i] ? sentencesOf(one) : []));
  return { text, placed, own, greeting: length > 0 ? first : -1, sentences: withoutGreeting(sentences, begins) };
}

function sentencesOf({ block, start }: Placed): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { sentence } of block.units) {
    const whole = block.text.slice(at, at + sentence.length);
    const from = at + whole.length - whole.trimStart().length;
    if (whole.trim() !== '') spans.push([start + from, start + at + whole.trimEnd().length]);
    at += sentence.length;
  }
  return spans;
}

/** A greeting that fills its sentence takes it out of the body: what is inserted first stands behind it. */
function withoutGreeting(sentences: readonly Span[], begins: number): readonly Span[] {
  return sentences.flatMap(([from, to]): Span[] => (to <= begins ? [] : [[Math.max(from, begins), to]]));
}

function isBetween({ text, placed, own, sentences }: Body, caret: number | undefined): caret is number {
  if (caret === undefined) return false;
  const before = sentences.findLast(([, to]) => to <= caret);
  if (!before || sentences.some(([from, to]) => from < caret && caret < to)) return false;
  const within = placed.some(({ block, start }, i) => own[i] && start <= caret && caret <= start + block.text.length);
  const gap = text.slice(before[1], caret);
  return within && gap.trim() === '' && (gap.includes('\n') || ENDS.test(text.slice(...before)));
}

function placeOf(sentences: readonly Span[], { side, after = [] }: Wish): number {
  if (side === 'end') return sentences.at(-1)?.[1] ?? 0;
  const touches = ([from, to]: Span) => after.some(([start, end]) => start < to && from < end);
  const next = sentences.findIndex((sentence) => !touches(sentence));
  if (next === 0) return sentences[0]?.[0] ?? 0;
  return sentences.at(next < 0 ? -1 : next - 1)?.[1] ?? 0;
}

/** Nothing but a greeting, a closing, a signature or a quote stands there: an empty line between them is the place. */
function inEmpty({ text, placed, greeting }: Body, { sentence, caret = -1 }: Wish): readonly Insertion[] {
  const above = placed[greeting];
  const empty = emptyLines(placed.slice(greeting + 1), above && endOf(above) + 1);
  const chosen = empty.find((one) => one.start <= caret && caret <= endOf(one)) ?? empty[above ? empty.length >> 1 : 0];
  if (chosen) return [{ at: chosen.start, text: spaced(text, chosen.start, sentence) }];
  if (!above) return [{ at: 0, text: `${sentence}\n` }];
  const at = above.start + above.block.text.trimEnd().length;
  return [`\n${sentence}`, ` ${sentence}`].map((inserted) => ({ at, text: inserted }));
}

/** The empty lines at the beginning, one right after the other. */
function emptyLines(placed: readonly Placed[], begin: number | undefined): readonly Placed[] {
  let next = begin ?? placed[0]?.start;
  const end = placed.findIndex((one) => {
    const goesOn = isBlank(one) && one.start === next;
    next = endOf(one) + 1;
    return !goesOn;
  });
  return end < 0 ? placed : placed.slice(0, end);
}

function endOf({ block, start }: Placed): number {
  return start + block.text.length;
}

function isBlank({ block }: Placed): boolean {
  return block.text.trim() === '';
}

function spaced(text: string, at: number, sentence: string): string {
  const before = text.slice(0, at);
  const lead = before === '' || /\s$/.test(before) ? '' : WORD_END.test(before) ? '. ' : ' ';
  const trail = at === text.length || /\s/.test(text.charAt(at)) ? '' : ' ';
  return lead + sentence + trail;
}
