/**
 * What a word of a text is to an automaton, worked out once for each spelling: a place in `Entries.cells`. Here its number
 * among all entries stands, and behind it what follows.
 */
export const ID = 0;
/** `maskOf` its symbols, and `ALWAYS`. */
export const WORD_MASK = 1;
/** Where its symbols begin; they end where the lists begin. */
export const SYMBOLS = 2;
/** Where its lists begin: for each list that may begin with it, ascending, its number, and where the nodes that it leads to there begin and end. */
export const LISTS_AT = 3;
/** Where they end, and pairs begin: a node that phrases beginning with it lead to, and 0 or 1 more than the list to read on the way. */
export const BEGINS = 4;
/** Where these end. */
export const BEGINS_END = 5;
/** What it opens, bit by bit: see `writeGates`. */
export const BITS = 6;

/** Whether a word has what a gate other than 0 asks for. */
export function opens(gate: number, words: Int32Array, word: number): boolean {
  if (gate > 0) return (words[word + BITS + (gate >> 5)] & (1 << (gate & 31))) !== 0;
  for (let i = words[word + SYMBOLS]; i < words[word + LISTS_AT]; i++) if (words[i] === -gate) return true;
  return false;
}
