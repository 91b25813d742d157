import { classOf, DIGIT, JOINER, LETTER } from './characters';

/** Whether the character at `at`, of class `kind`, belongs to the word of letters, or the number, right before it. */
export function goesOn(text: string, at: number, kind: number, digits: boolean): boolean {
  // "5pm" is two words; "A4" is one.
  if (kind === LETTER) return !digits;
  if (kind === DIGIT) return true;
  return digits ? joinsDigits(text, at) : kind === JOINER && joinsLetters(text, at);
}

/** 17:00, 1,200.50, 10/12: a sign between two digits. */
function joinsDigits(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x3a && unit !== 0x2e && unit !== 0x2c && unit !== 0x2f && unit !== 0x66b) return false;
  return at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === DIGIT;
}

/** One apostrophe, hyphen or half-space (and any invisible marks) between two letters. */
function joinsLetters(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isInvisible(text.charCodeAt(next))) next++;
  if (next >= text.length) return false;
  const kind = classOf(text.charCodeAt(next));
  if (kind === LETTER || kind === DIGIT) return true;
  // Invisible marks may stand on both sides of an apostrophe.
  return kind === JOINER && isInvisible(text.charCodeAt(at)) && joinsLetters(text, next);
}

function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;
}

/** Whether the joiner at `at` is a dash between words. */
export function isDash(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011) return false;
  return at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== LETTER;
}
