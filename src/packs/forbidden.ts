const invisible = /[\p{Bidi_Control}\p{Surrogate}\u{E0000}-\u{E007F}\uFFFD\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/u;
const control = /(?![\n\r\t])\p{Cc}/u;

/** The first code unit of a text that no pack may hold, with what to say about it: what cannot be seen can deceive. */
export function forbiddenCharacter(text: string): { at: number; message: string; remedy: string } | undefined {
  const found = invisible.exec(text) ?? control.exec(text);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return {
    at: found.index,
    message: `The character U+${code.toString(16).toUpperCase().padStart(4, '0')} (${nameOf(code)}) is not allowed in a pack.`,
    remedy: code === 0xfffd ? 'Type the character that was lost here.' : 'Delete it; it cannot be seen in the editor.',
  };
}

function nameOf(code: number): string {
  if (code === 0) return 'NUL';
  if (code === 0xfffd) return 'a character that was lost in conversion';
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a surrogate pair';
  if (code >= 0xe0000 && code <= 0xe007f) return 'an invisible tag';
  if (/\p{Bidi_Control}/u.test(String.fromCodePoint(code))) return 'it changes the direction of text';
  return 'a control character';
}
