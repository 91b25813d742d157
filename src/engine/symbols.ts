import type { Entries } from './entries';
import { CAPS, type Forms, NUMBER, OPAQUE } from './forms';
import type { Lexicon, Part } from './lexicon';
import { CAPS_SYMBOL, exactKey, LETTERS, NUMBER_SYMBOL } from './spellings';

export interface ResolvedPart extends Part {
  /** What patterns may ask of this word: itself, its stems, number, capitals. */
  readonly entry: number;
}

/** A spelling in one language: its words, and whether it belongs to a neighbour. */
export interface Resolved {
  readonly parts: readonly ResolvedPart[];
  readonly joinsNext: boolean;
  readonly joinsPrevious: boolean;
}

/** Tells which of the words that the patterns of a language look for a spelling carries. */
export class Symbols {
  /** By the letter of its kind (`LETTERS`) and the spelling: as they come, because thousands of copies would cost more. */
  private readonly numbers = new Map<string, number>();
  private readonly letters: ReadonlySet<string>;
  private resolved: (Resolved | undefined)[] = [];
  private generation = 0;

  /** `spellings` as `Spellings.list` gives them. */
  constructor(
    spellings: readonly string[],
    private readonly forms: Forms,
    readonly lexicon: Lexicon,
    private readonly entries: Entries,
  ) {
    spellings.forEach((entry, i) => {
      this.numbers.set(entry, CAPS_SYMBOL + 1 + i);
    });
    this.letters = new Set(spellings.map((entry) => entry[0]));
  }

  /** Call before a sentence is resolved: what was known of forms from before their table was emptied is void. */
  refresh(): void {
    if (this.generation === this.forms.generation) return;
    this.generation = this.forms.generation;
    this.resolved = [];
  }

  /** What the spelling `form` is in this language; computed once for each spelling. */
  resolve(form: number): Resolved {
    return this.resolved[form] ?? this.build(form);
  }

  private build(form: number): Resolved {
    const fresh = this.read(form);
    while (this.resolved.length < form) this.resolved.push(undefined);
    this.resolved[form] = fresh;
    return fresh;
  }

  private read(form: number): Resolved {
    const spelling = this.forms.textOf(form);
    if (form === OPAQUE)
      return {
        parts: [{ words: [], from: 0, to: -1, entry: this.entries.of([]) }],
        joinsNext: false,
        joinsPrevious: false,
      };
    const split = this.lexicon.split(spelling);
    const flags = this.forms.flags[form];
    const parts = split.map((part, p) => {
      const symbols = part.words.flatMap((word) => this.carriedBy(word));
      if (flags & NUMBER) symbols.push(NUMBER_SYMBOL);
      // A spelling in capitals counts once, however many words it opens to.
      if (flags & CAPS && p === 0) symbols.push(CAPS_SYMBOL);
      const exact = split.length === 1 ? this.numbers.get(LETTERS.exact + exactKey(spelling)) : undefined;
      if (exact !== undefined) symbols.push(exact);
      return { ...part, entry: this.entries.of([...new Set(symbols)]) };
    });
    const alone = split.length === 1 ? split[0].words[0] : '';
    const { joinsNext, joinsPrevious } = this.lexicon;
    return { parts, joinsNext: joinsNext.has(alone), joinsPrevious: joinsPrevious.has(alone) };
  }

  private carriedBy(word: string): number[] {
    const found: number[] = [];
    const add = (letter: string, text: string) => {
      const symbol = this.numbers.get(letter + text);
      if (symbol !== undefined) found.push(symbol);
    };
    add(LETTERS.word, word);
    if (this.letters.has(LETTERS.begins))
      for (let length = 2; length <= word.length; length++) add(LETTERS.begins, word.slice(0, length));
    if (this.letters.has(LETTERS.ends))
      for (let length = 3; length < word.length; length++) add(LETTERS.ends, word.slice(-length));
    if (this.letters.has(LETTERS.stem)) {
      this.stemsOf(word, found);
      for (const prefix of this.lexicon.prefixes)
        if (word.startsWith(prefix)) this.stemsOf(word.slice(prefix.length), found);
    }
    return found;
  }

  private stemsOf(word: string, found: number[]): void {
    for (let length = 1; length <= word.length; length++) {
      const stem = this.numbers.get(LETTERS.stem + word.slice(0, length));
      if (stem !== undefined && this.lexicon.isEndings(word.slice(length))) found.push(stem);
    }
  }
}
