import { fold } from './fold';
import type { Lexicon } from './lexicon';
import type { Pattern } from './pattern';
import { exactKey, NUMBER_SYMBOL, type Spellings } from './spellings';
import type { Language } from './types';

const HYPHEN = /[-‐‑\u200c]/;
const PLAIN_WORD = /^[a-z]+$/;
const [A, Z, SPACE] = [0x61, 0x7a, 0x20];
const MOST_PLAIN_WORDS = 16;
const LONGEST_PLAIN = 200;

/** What stands for one word of a pattern. */
export interface Choices {
  readonly symbols: readonly number[];
  /** Numbers of lists whose longer entries it may be. */
  readonly lists: readonly number[];
  /** Readings of several words: for each word its symbols. */
  readonly sequences: readonly (readonly (readonly number[])[])[];
}

const NONE: readonly never[] = [];
export const NO_CHOICE: Choices = { symbols: NONE, lists: NONE, sequences: NONE };

export function merge(all: readonly Choices[]): Choices {
  const symbols = new Set<number>();
  const lists = new Set<number>();
  const sequences: Choices['sequences'][number][] = [];
  for (const one of all) {
    for (const symbol of one.symbols) symbols.add(symbol);
    for (const list of one.lists) lists.add(list);
    sequences.push(...one.sequences);
  }
  return { symbols: [...symbols], lists: [...lists], sequences };
}

/** Reads the words of patterns in one language: spellings, beginnings, forms, numbers. */
export class PatternWords {
  private readonly known = new Map<string, Choices>();
  private readonly plains = new Map<string, number>();

  constructor(
    private readonly language: Language,
    private readonly lexicon: Lexicon,
    private readonly spellings: Spellings,
  ) {}

  /** The symbols of an entry that is nothing but words, as most are: there is nothing to parse. */
  plainWords(item: string): readonly number[] | undefined {
    if (item.length > LONGEST_PLAIN || this.lexicon.joins) return undefined;
    const symbols: number[] = [];
    for (let from = 0, at = 0; at <= item.length; at++) {
      const unit = at < item.length ? item.charCodeAt(at) : SPACE;
      if (unit >= A && unit <= Z) continue;
      if (unit !== SPACE || at === from || symbols.length === MOST_PLAIN_WORDS) return undefined;
      const symbol = this.plain(item.slice(from, at));
      if (symbol === 0) return undefined;
      symbols.push(symbol);
      from = at + 1;
    }
    return symbols;
  }

  /** The symbol of a word of the letters a to z; 0 for one that is not its own reading. */
  private plain(word: string): number {
    let symbol = this.plains.get(word);
    if (symbol === undefined) {
      symbol = this.lexicon.isPlain(word) ? this.symbol(word) : 0;
      this.plains.set(word, symbol);
    }
    return symbol;
  }

  /** Digits, and words for numbers. */
  numbers(): readonly number[] {
    return [NUMBER_SYMBOL, ...this.language.numbers.map((word) => this.symbol(fold(word)))];
  }

  /** What a word of a pattern stands for. */
  word(word: Pattern & { type: 'word' }): Choices {
    if (word.form === 'exact') return { ...NO_CHOICE, symbols: [this.spellings.symbol('exact', exactKey(word.text))] };
    if (word.form === 'begins' || word.form === 'ends')
      return { ...NO_CHOICE, symbols: [this.spellings.symbol(word.form, fold(word.text).replace(/['-]/g, ''))] };
    if (word.form === 'inflected') return this.inflected(word.text);
    return this.literal(word.text);
  }

  /** All forms of a word; forms and stems come folded. */
  private inflected(word: string): Choices {
    const known = this.known.get(`${word}~`);
    if (known) return known;
    const { forms, stems } = this.language.inflect(word);
    const symbols = new Set<number>();
    for (const form of forms) symbols.add(this.symbol(this.lexicon.variant(form)));
    for (const stem of stems) symbols.add(this.spellings.symbol('stem', stem));
    const choices = { ...NO_CHOICE, symbols: [...symbols] };
    this.known.set(`${word}~`, choices);
    return choices;
  }

  /** A spelling as the text has it; a hyphen or half-space may also be a space, or nothing. */
  private literal(spelling: string): Choices {
    const known = this.known.get(spelling);
    if (known) return known;
    const fresh = this.readings(spelling);
    this.known.set(spelling, fresh);
    return fresh;
  }

  private readings(spelling: string): Choices {
    const plain = PLAIN_WORD.test(spelling) ? this.plain(spelling) : 0;
    if (plain !== 0) return { ...NO_CHOICE, symbols: [plain] };
    const readings = [this.lexicon.split(spelling)];
    if (HYPHEN.test(spelling)) {
      const pieces = spelling.split(HYPHEN).filter((piece) => piece !== '');
      // Where the language splits the hyphen off, the joined letters are another word: `s-a` and `sa`.
      if (readings[0].length === 1) readings.push(this.lexicon.split(pieces.join('')));
      readings.push(pieces.flatMap((piece) => this.lexicon.split(piece)));
    }
    const symbols: number[] = [];
    const sequences: number[][][] = [];
    for (const parts of readings) {
      const each = parts.map((part) => part.words.map((word) => this.symbol(word)));
      if (each.length === 1) symbols.push(...each[0]);
      else sequences.push(each);
    }
    return { ...NO_CHOICE, symbols: [...new Set(symbols)], sequences };
  }

  private symbol(word: string): number {
    return this.spellings.symbol('word', word);
  }
}
