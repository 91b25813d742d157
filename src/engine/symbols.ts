import type { Entries } from './entries';
import { CAPS, type Forms, NUMBER, OPAQUE } from './forms';
import type { Lexicon, Part } from './lexicon';
import { SpellingIndex } from './spelling-index';
import { CAPS_SYMBOL, exactKey, LETTERS, NUMBER_SYMBOL } from './spellings';
import { wider } from './wider';

/** Of the first spelling; the others follow. */
const FIRST_SYMBOL = CAPS_SYMBOL + 1;
/** Room for so many forms at first. */
const FIRST_SIZE = 1024;

export interface ResolvedPart extends Part {
  /** What patterns may ask of this word: itself, its stems, number, capitals. */
  readonly entry: number;
  /** Whether it carries its own negation. */
  readonly negates: boolean;
}

/** A spelling in one language: its words, and whether it belongs to a neighbour. */
export interface Resolved {
  readonly parts: readonly ResolvedPart[];
  readonly joinsNext: boolean;
  readonly joinsPrevious: boolean;
}

/** Tells which of the words that the patterns of a language look for a spelling carries. */
export class Symbols {
  private readonly index: SpellingIndex;
  /** The kinds there are, each as its letter. */
  private readonly kinds: ReadonlySet<string>;
  private readonly resolved = new Map<number, Resolved>();
  /** By form what `simple` tells, and 2 more; 0 while nobody asked. */
  private simples = new Int32Array(FIRST_SIZE);
  private generation = 0;

  /** `spellings` as `Spellings.list` gives them. */
  constructor(
    spellings: readonly string[],
    private readonly forms: Forms,
    readonly lexicon: Lexicon,
    private readonly entries: Entries,
  ) {
    this.index = new SpellingIndex(spellings);
    this.kinds = new Set(spellings.map((entry) => entry[0]));
  }

  /** Call before a sentence is resolved: what was known of forms from before their table was emptied is void. */
  refresh(): void {
    if (this.generation === this.forms.generation) return;
    this.generation = this.forms.generation;
    this.resolved.clear();
    this.simples.fill(0);
  }

  /**
   * Of a spelling that is one word and belongs to no neighbour, as most are: 2 × its entry, and 1 more where it negates;
   * negative for another.
   */
  simple(form: number): number {
    const known = form < this.simples.length ? this.simples[form] : 0;
    return (known === 0 ? this.simplify(form) : known) - 2;
  }

  private simplify(form: number): number {
    const { parts, joinsNext, joinsPrevious } = this.resolve(form);
    const [{ from, to, entry, negates }] = parts;
    const whole = from === 0 && (to < 0 || to === this.forms.lengthOf(form));
    const simple = parts.length === 1 && whole && !joinsNext && !joinsPrevious;
    if (form >= this.simples.length) this.simples = wider(this.simples, form * 2);
    this.simples[form] = simple ? entry * 2 + (negates ? 3 : 2) : 1;
    return this.simples[form];
  }

  /** What the spelling `form` is in this language; computed once for each spelling. */
  resolve(form: number): Resolved {
    let known = this.resolved.get(form);
    if (!known) {
      known = this.read(form);
      this.resolved.set(form, known);
    }
    return known;
  }

  private read(form: number): Resolved {
    const spelling = this.forms.textOf(form);
    if (form === OPAQUE)
      return {
        parts: [{ words: [], from: 0, to: -1, entry: this.entries.of([]), negates: false }],
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
      if (split.length === 1) this.add(symbols, LETTERS.exact, exactKey(spelling));
      const negates = part.words.some((word) => this.lexicon.negates(word));
      return { ...part, entry: this.entries.of([...new Set(symbols)]), negates };
    });
    const alone = split.length === 1 ? split[0].words[0] : '';
    const { joinsNext, joinsPrevious } = this.lexicon;
    return { parts, joinsNext: joinsNext.has(alone), joinsPrevious: joinsPrevious.has(alone) };
  }

  private carriedBy(word: string): number[] {
    const found: number[] = [];
    this.add(found, LETTERS.word, word);
    if (this.kinds.has(LETTERS.begins))
      for (let length = 2; length <= word.length; length++) this.add(found, LETTERS.begins, word, 0, length);
    if (this.kinds.has(LETTERS.ends))
      for (let length = 3; length < word.length; length++)
        this.add(found, LETTERS.ends, word, word.length - length, word.length);
    if (this.kinds.has(LETTERS.stem)) {
      this.stemsOf(word, 0, found);
      for (const prefix of this.lexicon.prefixes) if (word.startsWith(prefix)) this.stemsOf(word, prefix.length, found);
    }
    return found;
  }

  private stemsOf(word: string, from: number, found: number[]): void {
    for (let to = from + 1; to <= word.length; to++) {
      const stem = this.index.of(LETTERS.stem, word, from, to);
      if (stem >= 0 && this.lexicon.isEndings(word.slice(to))) found.push(FIRST_SYMBOL + stem);
    }
  }

  /** Adds the symbol of `text.slice(from, to)`, if any pattern looks for it. */
  private add(found: number[], kind: string, text: string, from = 0, to = text.length): void {
    const number = this.index.of(kind, text, from, to);
    if (number >= 0) found.push(FIRST_SYMBOL + number);
  }
}
