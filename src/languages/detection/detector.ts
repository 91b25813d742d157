import { words } from '../words';
import { ARABIC, base, CYRILLIC, isSilent, LATIN, OTHER, plainly, script, scriptOf, TABLE } from './letters';
import { join, type Says, SignTable } from './sign-table';

/** What tells a language in a few words: frequent words, word endings, pairs of letters, letters of its own. */
export interface Profile {
  readonly words: string;
  /** Endings of one to four letters. */
  readonly endings: string;
  /** Pairs of letters that are frequent here and rare in the languages we have. */
  readonly pairs: string;
  /** Letters that settle it, or nearly so. */
  readonly letters: string;
}

/** Languages and what tells them, as data. */
export interface LanguageSigns {
  /** The languages that there are rules for, by id. */
  readonly ours: Readonly<Record<string, Profile>>;
  /** Others, so that they are not taken for ours. */
  readonly foreign: Readonly<Record<string, Profile>>;
}

const LONGEST = 600;
/** What a text must say before it is believed, and how much louder than the next language. */
const ENOUGH = 0.6;
const MARGIN = 1.1;
/** Other languages must speak up: the agent writes in one of ours, most of the time. */
const FOREIGN_ENOUGH = 1.2;
const FOREIGN_MARGIN = 1.3;
/** A text of so many words with less than so much a word is in a language that nobody here knows. */
const MANY = 5;
const STRANGE = 0.12;

const list = (text: string) => words(text).filter((word) => word !== '');

/**
 * Tells the language of paragraphs: the id of one of ours, `unknown` where it is clearly another one, nothing where the
 * text is too short to tell. Reads 600 characters at the most, each once.
 */
export function detectorOf(signs: LanguageSigns): (paragraph: string) => string | undefined {
  const detector = new Detector(signs);
  return (paragraph) => detector.tell(paragraph);
}

class Detector {
  private readonly ids: readonly string[];
  private readonly ours: number;
  private readonly scripts: readonly number[];
  private readonly byWord: SignTable;
  private readonly byEnding: SignTable;
  private readonly byPair: SignTable;
  private readonly byLetter: SignTable;
  private readonly scores: Float64Array;
  private readonly letters = new Int32Array(OTHER + 1);
  /** The last letters of the word that is being read, newest first. */
  private readonly tail = new Int32Array(4);

  constructor({ ours, foreign }: LanguageSigns) {
    this.ids = [...Object.keys(ours), ...Object.keys(foreign)];
    this.ours = Object.keys(ours).length;
    this.scores = new Float64Array(this.ids.length);
    const profiles = [...Object.values(ours), ...Object.values(foreign)];
    this.scripts = profiles.map((profile) => scriptOf((list(profile.words)[0] ?? '').charCodeAt(0)));
    const whole = (word: string) => !/[-\u200c']/.test(word);
    this.byWord = new SignTable(
      profiles.map((profile) => list(profile.words).filter(whole).map(plainly)),
      (word) => Math.min(1.6, 0.4 + word.length * 0.3),
    );
    this.byEnding = new SignTable(
      profiles.map((profile) => list(profile.endings).map(plainly)),
      (ending) => 0.1 + ending.length * 0.12,
    );
    this.byPair = new SignTable(
      profiles.map((profile) => list(profile.pairs).map(plainly)),
      () => 0.25,
    );
    this.byLetter = new SignTable(
      profiles.map((profile) => [...profile.letters]),
      () => 1.4,
    );
  }

  tell(paragraph: string): string | undefined {
    const count = this.listen(paragraph);
    const writing = this.dominantScript();
    if (writing === 0) return undefined;
    if (writing === OTHER) return 'unknown';
    const { scores } = this;
    let best = -1;
    let ours = 0;
    let others = 0;
    for (let language = 0; language < scores.length; language++) {
      if (this.scripts[language] !== writing) continue;
      if (best < 0 || scores[language] > scores[best]) best = language;
      if (language < this.ours) ours = Math.max(ours, scores[language]);
      else others = Math.max(others, scores[language]);
    }
    if (count >= MANY && scores[best] < STRANGE * count) return 'unknown';
    if (best < this.ours) return ours >= ENOUGH && ours > others * MARGIN ? this.ids[best] : undefined;
    return others >= FOREIGN_ENOUGH && others > ours * FOREIGN_MARGIN ? 'unknown' : undefined;
  }

  /** Adds up what the words of a text say; gives the number of words. */
  private listen(text: string): number {
    const { scores, letters } = this;
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
        this.hearLetter(unit, letter, length++);
        hash = join(hash, letter);
      } else if (!isSilent(unit)) {
        if (unit >= TABLE && unit < 0xd800) letters[unit >= 0x2000 && unit < 0x3040 ? 0 : OTHER]++;
        if (length > 0) {
          count++;
          this.hearWord(hash, length);
          hash = length = 0;
        }
      }
    }
    return count;
  }

  private hearLetter(unit: number, letter: number, length: number): void {
    const { tail } = this;
    this.letters[script[unit]]++;
    if (unit > 0x7f) this.hear(this.byLetter.get(unit));
    if (length > 0) this.hear(this.byPair.get(join(tail[0], letter)));
    tail.copyWithin(1, 0, 3);
    tail[0] = letter;
  }

  /** A word, or else the longest ending that is known. */
  private hearWord(hash: number, length: number): void {
    if (this.hear(this.byWord.get(hash)) || length < 4) return;
    const { byEnding } = this;
    const [a, b, c, d] = this.tail;
    if (this.hear(byEnding.get(join(join(join(d, c), b), a)))) return;
    if (!this.hear(byEnding.get(join(join(c, b), a)))) this.hear(byEnding.get(join(b, a)));
  }

  private hear(says: Says | undefined): boolean {
    if (!says) return false;
    for (let i = 0; i < says.length; i += 2) this.scores[says[i]] += says[i + 1];
    return true;
  }

  private dominantScript(): number {
    // A Latin name or address in a text of another script does not make it Latin.
    const [, latin, cyrillic, arabic, other] = this.letters;
    const most = Math.max(cyrillic, arabic, other);
    if (latin + most === 0) return 0;
    if (most * 2 < latin) return LATIN;
    return most === cyrillic ? CYRILLIC : most === arabic ? ARABIC : OTHER;
  }
}
