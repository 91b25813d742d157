import { fold, foldWithMap } from './fold';
import type { LanguageData } from './types';

/** A word as patterns see it, cut out of a spelling: "don't" has two, "do" and "not". */
export interface Part {
  /** Folded words that it may stand for: "'s" is "is" or "has". */
  readonly words: readonly string[];
  /** Code units in the spelling. */
  readonly from: number;
  readonly to: number;
}

/** Folded by its case alone, and without any sign to split at. */
const PLAIN_WORD = /^[A-Za-z]+$/;
const JOINERS = /['-]/g;
const MOST_ENDINGS = 4;

const lexicons = new WeakMap<LanguageData, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: LanguageData): Lexicon {
  const known = lexicons.get(language) ?? new Lexicon(language);
  lexicons.set(language, known);
  return known;
}

/** Opens the spellings of one language: contractions, hyphens, clitics, prefixes and endings. */
export class Lexicon {
  readonly joinsNext: ReadonlySet<string>;
  readonly joinsPrevious: ReadonlySet<string>;
  /** Whether there are any such words at all. */
  readonly joins: boolean;
  private readonly contractions: ReadonlyMap<string, readonly string[]>;
  private readonly clitics: readonly (readonly [ending: string, words: readonly string[]])[];
  /** Every clitic begins with an apostrophe: a word without one has none. */
  private readonly cliticsAreMarked: boolean;
  private readonly before: ReadonlyMap<string, string>;
  private readonly after: ReadonlyMap<string, string>;
  private readonly endings: ReadonlySet<string>;
  private readonly longestEnding: number;
  readonly prefixes: readonly string[];
  private readonly negatingPrefixes: readonly string[];
  private readonly negatingSuffixes: readonly string[];

  constructor(readonly language: LanguageData) {
    const folded = (words: readonly string[] | undefined) => (words ?? []).map(fold);
    const entries = <T>(record: Readonly<Record<string, T>> | undefined) => Object.entries(record ?? {});
    this.joinsNext = new Set(folded(language.joinsNext));
    this.joinsPrevious = new Set(folded(language.joinsPrevious));
    this.joins = this.joinsNext.size + this.joinsPrevious.size > 0;
    this.contractions = new Map(entries(language.contractions).map(([key, words]) => [fold(key), folded(words)]));
    this.clitics = entries(language.clitics)
      .map(([key, words]) => [fold(key), folded(typeof words === 'string' ? [words] : words)] as const)
      .sort(([a], [b]) => b.length - a.length);
    this.cliticsAreMarked = this.clitics.every(([ending]) => ending.startsWith("'"));
    this.before = new Map(entries(language.hyphenated?.before).map(([key, word]) => [fold(key), fold(word)]));
    this.after = new Map(entries(language.hyphenated?.after).map(([key, word]) => [fold(key), fold(word)]));
    this.endings = new Set(folded(language.endings));
    this.longestEnding = Math.max(0, ...[...this.endings].map((ending) => ending.length));
    this.prefixes = folded(language.prefixes);
    this.negatingPrefixes = folded(language.negation.prefixes);
    this.negatingSuffixes = folded(language.negation.suffixes);
  }

  /** The words of one spelling, in order; never empty. */
  split(spelling: string): readonly Part[] {
    if (PLAIN_WORD.test(spelling)) {
      const word = spelling.toLowerCase();
      if (this.cliticsAreMarked && !this.contractions.has(word))
        return [{ words: [word], from: 0, to: spelling.length }];
    }
    const { text, at } = foldWithMap(spelling);
    const place = (from: number, to: number) => ({
      from: at[from] ?? spelling.length,
      to: to >= text.length ? spelling.length : at[to],
    });
    const whole =
      this.contractions.get(text) ??
      (text.includes('-') ? this.contractions.get(text.replace(JOINERS, '')) : undefined);
    if (whole) return share(whole, text.length).map(({ word, from, to }) => ({ words: [word], ...place(from, to) }));
    if (text.includes('-')) {
      const parts = this.splitHyphens(text);
      if (parts.length > 1) return parts.map((part) => ({ words: part.words, ...place(part.from, part.to) }));
    }
    return this.splitClitic(text).map((part) => ({ words: part.words, ...place(part.from, part.to) }));
  }

  /** A hyphen is a border beside a part the language splits off; elsewhere it joins. */
  private splitHyphens(text: string): Part[] {
    const pieces: { text: string; from: number; to: number; word?: string }[] = [];
    let from = 0;
    for (const piece of text.split('-')) {
      pieces.push({ text: piece, from, to: from + piece.length });
      from += piece.length + 1;
    }
    const last = pieces.length - 1;
    pieces.forEach((piece, i) => {
      if (i < last) piece.word = this.before.get(piece.text);
      if (i > 0) piece.word = this.after.get(piece.text) ?? piece.word;
    });
    const parts: Part[] = [];
    pieces.forEach((piece, i) => {
      const border = i === 0 || piece.word !== undefined || pieces[i - 1].word !== undefined;
      if (border) {
        const word = piece.word ?? this.contractions.get(piece.text)?.[0] ?? piece.text.replace(JOINERS, '');
        parts.push({ words: [word], from: piece.from, to: piece.to });
      } else {
        const joined = parts[parts.length - 1];
        parts[parts.length - 1] = { words: [joined.words[0] + piece.text], from: joined.from, to: piece.to };
      }
    });
    return parts;
  }

  private splitClitic(text: string): Part[] {
    for (const [ending, words] of this.clitics) {
      if (!text.endsWith(ending)) continue;
      const cut = text.length - ending.length;
      if (cut === 0) return [{ words, from: 0, to: text.length }];
      return [...this.splitClitic(text.slice(0, cut)), { words, from: cut, to: text.length }];
    }
    const bare = text.replace(JOINERS, '');
    return [{ words: [this.contractions.get(bare)?.[0] ?? bare], from: 0, to: text.length }];
  }

  /** Whether a folded word of letters stands for itself. */
  isPlain(folded: string): boolean {
    return this.cliticsAreMarked && !this.contractions.has(folded);
  }

  /** The spelling that the language writes for a folded word: `canceled` for `cancelled`. */
  variant(folded: string): string {
    const other = this.contractions.get(folded);
    return other?.length === 1 ? other[0] : folded;
  }

  /** Whether a folded word carries its own negation: Persian `نمی...`, Mongolian `...гүй`. */
  negates(word: string): boolean {
    return (
      this.negatingPrefixes.some((prefix) => word.startsWith(prefix)) ||
      this.negatingSuffixes.some((suffix) => word.endsWith(suffix))
    );
  }

  /** Whether `rest` is a chain of endings of the language: what may follow a stem. */
  isEndings(rest: string, most = MOST_ENDINGS): boolean {
    if (rest === '') return true;
    if (most === 0) return false;
    for (let length = Math.min(rest.length, this.longestEnding); length > 0; length--)
      if (this.endings.has(rest.slice(0, length)) && this.isEndings(rest.slice(length), most - 1)) return true;
    return false;
  }
}

/** Shares the letters of a contraction out among its words, by their lengths. */
function share(words: readonly string[], length: number): { word: string; from: number; to: number }[] {
  const total = words.reduce((sum, word) => sum + word.length, 0);
  let seen = 0;
  return words.map((word) => {
    const from = Math.round((seen * length) / total);
    seen += word.length;
    return { word, from, to: Math.round((seen * length) / total) };
  });
}
