import type { Entries, Entry } from './entries';
import { CAPS, type Forms, NUMBER, OPAQUE } from './forms';
import type { Lexicon, Part } from './lexicon';
import { CAPS_SYMBOL, exactKey, NUMBER_SYMBOL } from './spellings';

export interface ResolvedPart extends Part {
  /** What patterns may ask of this word: itself, its stems, number, capitals. */
  readonly entry: Entry;
}

/** A spelling in one language: its words, and whether it belongs to a neighbour. */
export interface Resolved {
  readonly parts: readonly ResolvedPart[];
  readonly joinsNext: boolean;
  readonly joinsPrevious: boolean;
}

/** Tells which of the words that the patterns of a language look for a spelling carries. */
export class Symbols {
  /** By the letter of their kind (`LETTERS`): words, exact spellings, beginnings, endings, stems. */
  private readonly kinds = {
    w: new Map<string, number>(),
    x: new Map<string, number>(),
    b: new Map<string, number>(),
    e: new Map<string, number>(),
    s: new Map<string, number>(),
  };
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
      this.kinds[entry[0] as 'w'].set(entry.slice(1), CAPS_SYMBOL + 1 + i);
    });
  }

  /** What the spelling `form` is in this language; computed once for each spelling. */
  resolve(form: number): Resolved {
    if (this.generation !== this.forms.generation) {
      this.generation = this.forms.generation;
      this.resolved = [];
    }
    const known = this.resolved[form];
    if (known) return known;
    const fresh = this.build(form);
    this.resolved[form] = fresh;
    return fresh;
  }

  private build(form: number): Resolved {
    const spelling = this.forms.texts[form];
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
      const exact = split.length === 1 ? this.kinds.x.get(exactKey(spelling)) : undefined;
      if (exact !== undefined) symbols.push(exact);
      return { ...part, entry: this.entries.of([...new Set(symbols)]) };
    });
    const alone = split.length === 1 ? split[0].words[0] : '';
    const { joinsNext, joinsPrevious } = this.lexicon;
    return { parts, joinsNext: joinsNext.has(alone), joinsPrevious: joinsPrevious.has(alone) };
  }

  private carriedBy(word: string): number[] {
    const { w, b, e, s } = this.kinds;
    const found: number[] = [];
    const own = w.get(word);
    if (own !== undefined) found.push(own);
    if (b.size > 0)
      for (let length = 2; length <= word.length; length++) {
        const begin = b.get(word.slice(0, length));
        if (begin !== undefined) found.push(begin);
      }
    if (e.size > 0)
      for (let length = 3; length < word.length; length++) {
        const end = e.get(word.slice(-length));
        if (end !== undefined) found.push(end);
      }
    if (s.size > 0) {
      this.stemsOf(word, found);
      for (const prefix of this.lexicon.prefixes)
        if (word.startsWith(prefix)) this.stemsOf(word.slice(prefix.length), found);
    }
    return found;
  }

  private stemsOf(word: string, found: number[]): void {
    for (let length = 1; length <= word.length; length++) {
      const stem = this.kinds.s.get(word.slice(0, length));
      if (stem !== undefined && this.lexicon.isEndings(word.slice(length))) found.push(stem);
    }
  }
}
