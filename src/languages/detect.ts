import { common } from './common';
import { foreign, own } from './signs';
import { words } from './words';

const LATIN = 1;
const CYRILLIC = 2;
const ARABIC = 3;
const OTHER = 4;
const TABLE = 0x700;

/** Every letter without its diacritics, and the script of it; 0 parts words. */
const base = new Uint16Array(TABLE);
const script = new Uint8Array(TABLE);

function scriptOf(unit: number): number {
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

const ours = Object.keys(common);
const ids = [...ours, ...Object.keys(foreign)];
const OURS = ours.length;
const COUNT = ids.length;

/** What a word, an ending, a pair or a letter says: language, weight, language, weight. */
type Says = readonly number[];

/** Signs by their hash. Most of what is asked for is unknown: a small bit table answers that without the map. */
class Signs {
  private readonly seen = new Uint8Array(4096);
  private readonly says = new Map<number, Says>();

  set(hash: number, says: Says): void {
    this.seen[(hash ^ (hash >>> 12)) & 4095] = 1;
    this.says.set(hash, says);
  }

  get(hash: number): Says | undefined {
    return this.seen[(hash ^ (hash >>> 12)) & 4095] === 1 ? this.says.get(hash) : undefined;
  }
}

const hashed = (text: string) => {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash;
};
const plainly = (text: string) =>
  [...text.toLowerCase()].map((letter) => String.fromCharCode(base[letter.charCodeAt(0)] ?? 0)).join('');

/** The more languages share a sign, the less it says. */
function signs(lists: readonly string[][], weight: (sign: string) => number): Signs {
  const owners = new Map<string, number[]>();
  lists.forEach((list, language) => {
    for (const sign of new Set(list)) owners.set(sign, [...(owners.get(sign) ?? []), language]);
  });
  const all = new Signs();
  for (const [sign, who] of owners)
    all.set(
      hashed(sign),
      who.flatMap((language) => [language, weight(sign) / who.length]),
    );
  return all;
}

const list = (text: string) => words(text).filter((word) => word !== '');
const profiles = ids.map((id, i) => {
  const profile = own[id] ?? foreign[id] ?? { words: '', endings: '', pairs: '', letters: '' };
  return i < OURS ? { ...profile, words: `${common[id].join(' ')} ${profile.words}` } : profile;
});

const byWord = signs(
  profiles.map((profile) =>
    list(profile.words)
      .filter((word) => !/[-\u200c']/.test(word))
      .map(plainly),
  ),
  (word) => Math.min(1.6, 0.4 + word.length * 0.3),
);
const byEnding = signs(
  profiles.map((profile) => list(profile.endings).map(plainly)),
  (ending) => 0.1 + ending.length * 0.12,
);
const byPair = signs(
  profiles.map((profile) => list(profile.pairs).map(plainly)),
  () => 0.25,
);
const byLetter = signs(
  profiles.map((profile) => [...profile.letters]),
  () => 1.4,
);

const LONGEST = 600;
const scores = new Float64Array(COUNT);

function hear(says: Says | undefined): boolean {
  if (!says) return false;
  for (let i = 0; i < says.length; i += 2) scores[says[i]] += says[i + 1];
  return true;
}

const scriptOfLanguage = profiles.map((profile) => scriptOf((list(profile.words)[0] ?? '').charCodeAt(0)));
const letters = new Int32Array(OTHER + 1);
/** The last letters of the word that is being read, newest first. */
const tail = new Int32Array(4);

const join = (hash: number, letter: number) => (Math.imul(hash, 31) + letter) | 0;

/** A word, or else the longest ending that is known. */
function hearWord(hash: number, length: number): void {
  if (hear(byWord.get(hash)) || length < 4) return;
  const [a, b, c, d] = tail;
  const two = join(b, a);
  if (hear(byEnding.get(join(join(join(d, c), b), a)))) return;
  if (!hear(byEnding.get(join(join(c, b), a)))) hear(byEnding.get(two));
}

function hearLetter(unit: number, letter: number, length: number): void {
  letters[script[unit]]++;
  if (unit > 0x7f) hear(byLetter.get(unit));
  if (length > 0) hear(byPair.get(join(tail[0], letter)));
  tail.copyWithin(1, 0, 3);
  tail[0] = letter;
}

const isSilent = (unit: number) =>
  unit === 0x200c || unit === 0x200d || (unit >= 0x64b && unit <= 0x655) || (unit >= 0x300 && unit <= 0x36f);

/** Adds up what the words of a text say; gives the number of words. */
function listen(text: string): number {
  scores.fill(0);
  letters.fill(0);
  const end = Math.min(text.length, LONGEST);
  let count = 0;
  let hash = 0;
  let length = 0;
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0;
    const letter = unit < TABLE ? base[unit] : 0;
    if (letter !== 0) {
      hearLetter(unit, letter, length++);
      hash = join(hash, letter);
    } else if (!isSilent(unit)) {
      if (unit >= TABLE && unit < 0xd800) letters[unit >= 0x2000 && unit < 0x3040 ? 0 : OTHER]++;
      if (length > 0) {
        count++;
        hearWord(hash, length);
        hash = length = 0;
      }
    }
  }
  return count;
}

function dominantScript(): number {
  // A Latin name or address in a text of another script does not make it Latin.
  const [, latin, cyrillic, arabic, other] = letters;
  const most = Math.max(cyrillic, arabic, other);
  if (latin + most === 0) return 0;
  if (most * 2 < latin) return LATIN;
  return most === cyrillic ? CYRILLIC : most === arabic ? ARABIC : OTHER;
}

/** What a text must say before it is believed, and how much louder than the next language. */
const ENOUGH = 0.6;
const MARGIN = 1.1;
/** Other languages must speak up: the agent writes in one of ours, most of the time. */
const FOREIGN_ENOUGH = 1.2;
const FOREIGN_MARGIN = 1.3;
/** A text of so many words with less than so much a word is in a language that nobody here knows. */
const MANY = 5;
const STRANGE = 0.12;

/**
 * The language of a paragraph: the id of one that we have, `unknown` where it is clearly another one, nothing where the
 * text is too short to tell. Reads 600 characters at the most, each once.
 */
export function detect(paragraph: string): string | undefined {
  const count = listen(paragraph);
  const writing = dominantScript();
  if (writing === 0) return undefined;
  if (writing === OTHER) return 'unknown';
  let best = -1;
  let ours = 0;
  let others = 0;
  for (let language = 0; language < COUNT; language++) {
    if (scriptOfLanguage[language] !== writing) continue;
    if (best < 0 || scores[language] > scores[best]) best = language;
    if (language < OURS) ours = Math.max(ours, scores[language]);
    else others = Math.max(others, scores[language]);
  }
  if (count >= MANY && scores[best] < STRANGE * count) return 'unknown';
  if (best < OURS) return ours >= ENOUGH && ours > others * MARGIN ? ids[best] : undefined;
  return others >= FOREIGN_ENOUGH && others > ours * FOREIGN_MARGIN ? 'unknown' : undefined;
}
