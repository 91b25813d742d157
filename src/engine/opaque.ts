import { classOf, LETTER, NEWLINE, SPACE } from './characters';

/** How far an opening bracket looks for its end: what changes nearer than this can change a sentence. */
export const LOOK_AHEAD = 64;

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '`': '`' };

/** `://`, `www.x/`, `a@b`: the chunk without spaces is a link or an address; "and/or" is not. */
export function isLink(text: string, at: number, chunk: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x40) return at > chunk && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER;
  if (at > chunk && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at - 1) === 0x3a) return true;
  for (let i = Math.max(chunk, at - LOOK_AHEAD); i < at; i++) if (text.charCodeAt(i) === 0x2e) return true;
  return false;
}

/** Where the chunk without spaces that begins at `start` ends, less the punctuation that follows it. */
export function linkEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && classOf(text.charCodeAt(at)) !== SPACE && classOf(text.charCodeAt(at)) !== NEWLINE) at++;
  while (at > start + 1 && '.,;:!?)…؟،'.includes(text[at - 1])) at--;
  return at;
}

/** Where `{{name}}`, `[link]` or `` `code` `` that opens at `at` ends; -1 when its end is not near. */
export function opaqueEnd(text: string, at: number): number {
  const closer = CLOSERS[text[at]];
  const limit = Math.min(text.length, at + LOOK_AHEAD - 2);
  for (let i = at + 1; i < limit; i++)
    if (text[i] === closer) return text[i + 1] === closer && i + 1 < text.length ? i + 2 : i + 1;
  return -1;
}
