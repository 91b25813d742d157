/** Folding: spellings that mean the same word become the same letters, with a map back to the original. */

/** Each letter with what stands for it. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair) => [pair[0], pair.slice(1)]));

/** Letters that no decomposition leads to their plain form. */
const PLAIN = pairs(
  'ßss æae œoe øo đd ðd łl ıi þth ªa ºo ' +
    // Arabic code points typed on Persian keyboards, and the hamza carriers that are often left out.
    'يی ىی ېی ئی كک ڪک ةه ۀه ەه ۂه ہه أا إا آا ٱا ؤو ء ' +
    // Mongolian on a Russian keyboard: ө and ү are typed as о and у, or as letters that look like them.
    'ёе өо ѳо єо ӧо үу їу ұу ӱу ъь',
);

/** Latin letters that look like Cyrillic ones, for words that mix both. */
const LOOK_ALIKE = pairs('aа cс eе oо pр xх yу kк hн mм tт bв vу');

const APOSTROPHES = "'’‘ʼ´`′＇";
const BACKTICK = 0x60;
const HYPHENS = '‐‑';

/** Combining marks, tatweel, Arabic vowel signs and invisible joiners carry no letter. */
function isSilent(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x64b && unit <= 0x65f) ||
    unit === 0x670 ||
    unit === 0x640 ||
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    unit === 0x2060 ||
    unit === 0xfeff
  );
}

const CYRILLIC = /[\u0400-\u052f]/;

function foldCharacter(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return unit === BACKTICK ? "'" : character.toLowerCase();
  if (isSilent(unit)) return '';
  if (unit >= 0x660 && unit <= 0x669) return String.fromCharCode(unit - 0x660 + 48);
  if (unit >= 0x6f0 && unit <= 0x6f9) return String.fromCharCode(unit - 0x6f0 + 48);
  if (APOSTROPHES.includes(character)) return "'";
  if (HYPHENS.includes(character)) return '-';
  const lower = character.toLowerCase();
  const plain = PLAIN.get(lower);
  if (plain !== undefined) return plain;
  // Cyrillic keeps й: taking its breve off would make it another letter.
  if (unit >= 0x400 && unit <= 0x52f) return lower;
  let out = '';
  // Arabic presentation forms are whole letters or ligatures.
  // The Greek oxia is an acute accent, which is an apostrophe here.
  for (const part of lower.normalize(unit >= 0xfb50 ? 'NFKD' : 'NFD'))
    if (!isSilent(part.charCodeAt(0))) out += APOSTROPHES.includes(part) ? "'" : (PLAIN.get(part) ?? part);
  return out;
}

export interface Folded {
  /** Lower case, without diacritics; apostrophes are `'`, hyphens `-`; invisible characters are gone. */
  readonly text: string;
  /** For every code unit of `text` the code unit of the original it came from. */
  readonly at: readonly number[];
}

/** Folds one word. Slow path: the tokenizer folds every distinct spelling once. */
export function foldWithMap(original: string): Folded {
  let text = '';
  const at: number[] = [];
  const cyrillic = CYRILLIC.test(original);
  for (let i = 0; i < original.length; i++) {
    let folded = foldCharacter(original[i]);
    if (cyrillic) folded = folded.replace(/[a-z]/g, (letter) => LOOK_ALIKE.get(letter) ?? letter);
    // и and a breve of its own are й, as one code point is.
    if (folded === 'и' && original.charCodeAt(i + 1) === 0x306) folded = 'й';
    for (let k = 0; k < folded.length; k++) at.push(i);
    text += folded;
  }
  return { text, at };
}

/** Most words of a pack are folded already. */
const PLAIN_WORD = /^[a-z0-9']*$/;

/** The folded form of a word; see `foldWithMap`. */
export function fold(original: string): string {
  if (PLAIN_WORD.test(original)) return original;
  return foldWithMap(original).text;
}
