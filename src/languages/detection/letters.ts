export const LATIN = 1;
export const CYRILLIC = 2;
export const ARABIC = 3;
export const OTHER = 4;
/** Code units below are looked up in the tables. */
export const TABLE = 0x700;

/** Every letter without its diacritics, by its code unit; 0 parts words. */
export const base = new Uint16Array(TABLE);
/** The script of every letter. */
export const script = new Uint8Array(TABLE);

/** The script that a code unit of a letter belongs to. */
export function scriptOf(unit: number): number {
  if (unit < 0x250) return LATIN;
  if (unit >= 0x400 && unit < 0x530) return CYRILLIC;
  return unit >= 0x600 ? ARABIC : OTHER;
}

const SAME: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ё: 'е', ө: 'о', ү: 'у', й: 'й', ї: 'ї' },
  ...{ ي: 'ی', ى: 'ی', ئ: 'ی', ك: 'ک', ة: 'ه', أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و' },
};

for (let unit = 0x41; unit < TABLE; unit++) {
  const letter = String.fromCharCode(unit);
  if (!/\p{L}/u.test(letter)) continue;
  const lower = letter.toLowerCase();
  base[unit] = (SAME[lower] ?? lower.normalize('NFD')).charCodeAt(0);
  script[unit] = scriptOf(unit);
}

/** Lower case without diacritics. */
export function plainly(text: string): string {
  return [...text.toLowerCase()].map((letter) => String.fromCharCode(base[letter.charCodeAt(0)] ?? 0)).join('');
}

/** Whether a code unit stands within a word without being a letter: joiners and marks. */
export function isSilent(unit: number): boolean {
  return unit === 0x200c || unit === 0x200d || (unit >= 0x64b && unit <= 0x655) || (unit >= 0x300 && unit <= 0x36f);
}
