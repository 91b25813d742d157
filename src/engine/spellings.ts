/** Symbols that are no words: any number in digits, any word in capitals. Words follow. */
export const NUMBER_SYMBOL = 1;
export const CAPS_SYMBOL = 2;

/** How a word of a pattern is looked for in a text. */
export type SpellingKind = 'word' | 'exact' | 'begins' | 'ends' | 'stem';

/** The first letter of an entry in the code of a program. */
export const LETTERS = { word: 'w', exact: 'x', begins: 'b', ends: 'e', stem: 's' } as const;

/** Every word that the patterns of a language look for, each with a number: its symbol. */
export class Spellings {
  private readonly kinds = {
    word: new Map<string, number>(),
    exact: new Map<string, number>(),
    begins: new Map<string, number>(),
    ends: new Map<string, number>(),
    stem: new Map<string, number>(),
  };
  private last = CAPS_SYMBOL;

  /** The symbol of a word: folded, but for an exact spelling. */
  symbol(kind: SpellingKind, text: string): number {
    const known = this.kinds[kind].get(text);
    if (known !== undefined) return known;
    this.kinds[kind].set(text, ++this.last);
    return this.last;
  }

  /** In the order of their symbols, each with the letter of its kind in front. */
  list(): readonly string[] {
    const all: string[] = [];
    for (const [kind, texts] of Object.entries(this.kinds))
      for (const [text, symbol] of texts) all[symbol - CAPS_SYMBOL - 1] = LETTERS[kind as SpellingKind] + text;
    return all;
  }
}

/** How an exact spelling is compared: letter by letter, but for its case. */
export function exactKey(spelling: string): string {
  return spelling.normalize('NFC').toLowerCase();
}
