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
  private readonly silent: readonly string[];
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
    this.silent = language.silent ?? [];
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
    if (this.silent.some((ending) => spelling.endsWith(ending))) {
      const parts = this.split(spelling.slice(0, -1));
      return [...parts.slice(0, -1), { ...parts[parts.length - 1], to: spelling.length }];
    }
    const { text, at } = foldWithMap(spelling);
    const place = (folded: number) => (folded < text.length ? at[folded] : spelling.length);
    return this.splitFolded(text).map(({ words, from, to }) => ({ words, from: place(from), to: place(to) }));
  }

  private splitFolded(text: string): readonly Part[] {
    const hyphens = text.includes('-');
    const whole =
      this.contractions.get(text) ?? (hyphens ? this.contractions.get(text.replace(JOINERS, '')) : undefined);
    if (whole) return share(whole, text.length);
    const parts = hyphens ? this.splitHyphens(text) : [];
    return parts.length > 1 ? parts : this.splitClitic(text);
  }

  /** A hyphen is a border beside a part the language splits off; elsewhere it joins. */
  private splitHyphens(text: string): Part[] {
    const pieces = text.split('-');
    const parts: Part[] = [];
    let from = 0;
    let border = true;
    pieces.forEach((piece, i) => {
      const own =
        (i > 0 ? this.after.get(piece) : undefined) ?? (i < pieces.length - 1 ? this.before.get(piece) : undefined);
      const to = from + piece.length;
      if (border || own !== undefined) {
        const word = own ?? this.contractions.get(piece)?.[0] ?? piece.replace(JOINERS, '');
        parts.push({ words: [word], from, to });
      } else {
        const joined = parts[parts.length - 1];
        parts[parts.length - 1] = { words: [joined.words[0] + piece], from: joined.from, to };
      }
      border = own !== undefined;
      from = to + 1;
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
function share(words: readonly string[], length: number): readonly Part[] {
  const total = words.join('').length;
  let seen = 0;
  let to = 0;
  return words.map((word) => {
    const from = to;
    seen += word.length;
    to = Math.round((seen * length) / total);
    return { words: [word], from, to };
  });
}
