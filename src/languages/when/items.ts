import type { Span } from '../../engine/types';
import { type Meaning, type Role, type Token, tokens, type WhenWords } from './words';

/** A stretch of a sentence that means something for a time, or a word that does not (`''`). */
export interface Item {
  readonly means: Meaning;
  /** The number in digits as written, or the number that a word means. */
  readonly number?: string | undefined;
  /** What it says of something that came before; it then means nothing for a time. */
  readonly role?: Role | undefined;
  /** Whether the number was a word. */
  readonly isWord?: boolean;
  readonly start: number;
  readonly end: number;
  /** A comma stands before it. */
  readonly comma: boolean;
}

/** Sentences as spans of the text: they end at a stop with white space behind it, at a semicolon or at a line's end. */
export function sentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(/[.!?؟…]+(?=\s|$)|[;؛\n]/gu)) {
    const isAbbreviation = sign === '.' && /(?:^|[\s.\d])\p{L}$/u.test(text.slice(Math.max(0, index - 3), index));
    const goesOn = isAbbreviation && /^\s+\p{Ll}/u.test(text.slice(index + 1, index + 4));
    if (goesOn) continue;
    spans.push([start, index]);
    start = index + sign.length;
  }
  spans.push([start, text.length]);
  return spans.filter(([from, to]) => text.slice(from, to).trim() !== '');
}

/** The items of one sentence; the longest phrase wins. */
export function itemsOf(text: string, [from, to]: Span, words: WhenWords): readonly Item[] {
  const all = tokens(text.slice(from, to)).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }));
  const items: Item[] = [];
  for (let at = 0; at < all.length; ) {
    const count = phraseAt(text, all, at, words);
    const part = all.slice(at, at + Math.max(count, 1));
    const [first] = part;
    const last = part.at(-1);
    if (!first || !last) break;
    const before = text.slice(items.at(-1)?.end ?? from, first.start);
    const phrase = part.map(({ word }) => word).join(' ');
    const known = words.phrases.get(phrase);
    const role = known === undefined ? words.roles.get(phrase) : undefined;
    const place = { start: first.start, end: last.end, comma: /[,،:—–]/.test(before) };
    items.push({ ...place, ...meaningOf(first.word, known), ...(role && { role }) });
    at += part.length;
  }
  return items;
}

function meaningOf(word: string, known: Meaning | undefined): Pick<Item, 'means' | 'number' | 'isWord'> {
  if (/^\d/.test(word)) return { means: 'number', number: word };
  if (known !== undefined && /^\d/.test(known)) return { means: 'number', number: known, isWord: true };
  return { means: known ?? '' };
}

/** How many tokens the longest phrase here has; its words stand close together. */
function phraseAt(text: string, all: readonly Token[], at: number, { phrases, roles, longest }: WhenWords): number {
  for (let count = Math.min(longest, all.length - at); count > 0; count--) {
    const part = all.slice(at, at + count);
    const phrase = part.map(({ word }) => word).join(' ');
    if (!phrases.has(phrase) && !roles.has(phrase)) continue;
    const isClose = part.every((token, i) => {
      const next = part[i + 1];
      return !next || /^[\s.\-‐‑'’\u200c]{0,3}$/u.test(text.slice(token.end, next.start));
    });
    if (isClose) return count;
  }
  return 0;
}
