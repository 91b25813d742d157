/** What a UTF-16 code unit is to the tokenizer. Letters of all scripts are letters; what is not listed separates. */

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Stands inside a word when letters follow on both sides: apostrophe, hyphen, half-space, invisible marks. */
export const JOINER = 3;
export const SPACE = 4;
export const NEWLINE = 5;
/** Ends a sentence: . ! ? … ؟ */
export const STOP = 6;
/** Parts clauses: ; : — ( ) */
export const CLAUSE = 7;
export const COMMA = 8;
/** Opens a placeholder, a link text or code: { [ ` */
export const OPEN = 9;
/** Hints at a link or an address: / @ */
export const LINK = 10;

const SIZE = 0x3100;
/** By code unit, as far as it goes: a loop over letters looks here first, and asks `classOf` about the others. */
export const table = new Uint8Array(SIZE);

function range(from: number, to: number, kind: number): void {
  table.fill(kind, from, to + 1);
}

function each(characters: string, kind: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = kind;
}

range(0x30, 0x39, DIGIT);
range(0x41, 0x5a, LETTER);
range(0x61, 0x7a, LETTER);
range(0xc0, 0x1fff, LETTER);
range(0x2c00, 0x2dff, LETTER);
range(0x3040, 0x30ff, LETTER);
each('ªº', LETTER);
each('×÷', OTHER);
range(0x660, 0x669, DIGIT);
range(0x6f0, 0x6f9, DIGIT);
each("'’‘ʼ´`-‐‑\u00ad\u200b\u200c\u200d\u200e\u200f\u2060", JOINER);
each(' \t\u00a0\u2002\u2003\u2009\u202f\u3000\ufffc', SPACE);
each('\n\r\u2028\u2029\v\f', NEWLINE);
each('.!?…؟', STOP);
each(';:—–()؛|•', CLAUSE);
each(',،', COMMA);
each('{[`', OPEN);
each('/@', LINK);
each('\u060d\u061b\u066a\u066b\u066c\u06d4', OTHER);
each('؛', CLAUSE);
each('۔', STOP);

/** The class of a code unit. A surrogate half (emoji) is `OTHER`, a byte-order mark a `JOINER`. */
export function classOf(unit: number): number {
  if (unit < SIZE) return table[unit];
  if (unit === 0xfeff) return JOINER;
  return unit >= 0xd800 && unit <= 0xdfff ? OTHER : LETTER;
}

export function isUpper(unit: number): boolean {
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}

export function isLower(unit: number): boolean {
  const character = String.fromCharCode(unit);
  return character !== character.toUpperCase();
}
