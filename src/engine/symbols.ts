import { ALWAYS, FIRST_LIST, maskOf } from './automaton';
import { CAPS, type Forms, NUMBER, OPAQUE } from './forms';
import type { Lexicon, Part } from './lexicon';

export interface ResolvedPart extends Part {
  /** What a pattern may ask of this word: itself, its stems, number, capitals. */
  readonly symbols: Int32Array;
  readonly mask: number;
}

/** A spelling in one language: its words, and whether it belongs to a neighbour. */
export interface Resolved {
  readonly parts: readonly ResolvedPart[];
  readonly joinsNext: boolean;
  readonly joinsPrevious: boolean;
}

const EMPTY = new Int32Array(0);

/** The words that the patterns of one language know, each as a number; and which of them a spelling carries. */
export class Symbols {
  readonly number = 1;
  readonly caps = 2;
  private last = 2;
  private lastList = FIRST_LIST;
  private readonly words = new Map<string, number>();
  private readonly exacts = new Map<string, number>();
  private readonly begins = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private resolved: (Resolved | undefined)[] = [];
  private generation = 0;

  constructor(
    private readonly forms: Forms,
    readonly lexicon: Lexicon,
  ) {}

  word(folded: string): number {
    return this.in(this.words, folded);
  }

  exact(spelling: string): number {
    return this.in(this.exacts, exactKey(spelling));
  }

  beginning(folded: string): number {
    return this.in(this.begins, folded);
  }

  stem(folded: string): number {
    return this.in(this.stems, folded);
  }

  newList(): number {
    return ++this.lastList;
  }

  private in(map: Map<string, number>, key: string): number {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, ++this.last);
    return this.last;
  }

  /** Call when patterns were compiled after spellings had been resolved: these may carry more symbols now. */
  forget(): void {
    this.resolved = [];
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
        parts: [{ words: [], from: 0, to: -1, symbols: EMPTY, mask: ALWAYS }],
        joinsNext: false,
        joinsPrevious: false,
      };
    const split = this.lexicon.split(spelling);
    const flags = this.forms.flags[form];
    const parts = split.map((part, p) => {
      const symbols = part.words.flatMap((word) => this.carriedBy(word));
      if (flags & NUMBER) symbols.push(this.number);
      // A spelling in capitals counts once, however many words it opens to.
      if (flags & CAPS && p === 0) symbols.push(this.caps);
      const exact = split.length === 1 ? this.exacts.get(exactKey(spelling)) : undefined;
      if (exact !== undefined) symbols.push(exact);
      return {
        ...part,
        symbols: symbols.length === 0 ? EMPTY : Int32Array.from(new Set(symbols)),
        mask: maskOf(symbols) | ALWAYS,
      };
    });
    const alone = split.length === 1 ? split[0].words[0] : '';
    const { joinsNext, joinsPrevious } = this.lexicon;
    return { parts, joinsNext: joinsNext.has(alone), joinsPrevious: joinsPrevious.has(alone) };
  }

  private carriedBy(word: string): number[] {
    const found: number[] = [];
    const own = this.words.get(word);
    if (own !== undefined) found.push(own);
    if (this.begins.size > 0)
      for (let length = 2; length <= word.length; length++) {
        const begin = this.begins.get(word.slice(0, length));
        if (begin !== undefined) found.push(begin);
      }
    if (this.stems.size > 0) {
      this.stemsOf(word, found);
      for (const prefix of this.lexicon.prefixes)
        if (word.startsWith(prefix)) this.stemsOf(word.slice(prefix.length), found);
    }
    return found;
  }

  private stemsOf(word: string, found: number[]): void {
    for (let length = 1; length <= word.length; length++) {
      const stem = this.stems.get(word.slice(0, length));
      if (stem !== undefined && this.lexicon.isEndings(word.slice(length))) found.push(stem);
    }
  }
}

function exactKey(spelling: string): string {
  return spelling.normalize('NFC').toLowerCase();
}
