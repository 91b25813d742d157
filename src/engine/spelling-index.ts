/** Numbers as narrow as the largest of them allows. */
function narrow(length: number, largest: number): Uint8Array | Uint16Array | Int32Array {
  if (largest < 0x100) return new Uint8Array(length);
  return largest < 0x10000 ? new Uint16Array(length) : new Int32Array(length);
}

/**
 * Finds spellings by their letters. A language brings up to fifty thousand of them: their letters stand one after the
 * other, each as its number among all letters in use, because a string and an entry of a map for each would cost four
 * times the memory.
 */
export class SpellingIndex {
  /** By code unit: its number, from 1; 0 for one that no spelling has. */
  private readonly codes: Uint16Array;
  private readonly letters: ReturnType<typeof narrow>;
  /** Where each spelling begins; it ends where the next one begins. */
  private readonly places: Int32Array;
  /** By hash: 1 more than the first spelling with it; and by spelling: 1 more than the next with the same one. */
  private readonly heads: ReturnType<typeof narrow>;
  private readonly nexts: ReturnType<typeof narrow>;

  /** `spellings` as `Spellings.list` gives them: the letter of a kind, and a text. */
  constructor(spellings: readonly string[]) {
    const { length } = spellings;
    let total = 0;
    let largest = 0;
    for (const spelling of spellings) {
      total += spelling.length;
      for (let i = 0; i < spelling.length; i++) largest = Math.max(largest, spelling.charCodeAt(i));
    }
    this.codes = new Uint16Array(largest + 1);
    let distinct = 0;
    for (const spelling of spellings)
      for (let i = 0; i < spelling.length; i++) this.codes[spelling.charCodeAt(i)] ||= ++distinct;
    this.letters = narrow(total, distinct);
    this.places = new Int32Array(length + 1);
    this.nexts = narrow(length, length);
    let slots = 16;
    while (slots * 2 < length) slots *= 2;
    this.heads = narrow(slots, length);
    for (let i = length - 1, end = total; i >= 0; i--) end = this.put(i, spellings[i], end);
    this.places[length] = total;
  }

  /** Which spelling of the kind is `text.slice(from, to)`; -1 for none. */
  of(kind: string, text: string, from = 0, to = text.length): number {
    const { codes, heads, letters, nexts, places } = this;
    let hash = codes[kind.charCodeAt(0)];
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + codes[text.charCodeAt(i)]) | 0;
    for (let found = heads[this.slotOf(hash)]; found !== 0; found = nexts[found - 1]) {
      const place = places[found - 1];
      if (places[found] - place !== to - from + 1 || letters[place] !== codes[kind.charCodeAt(0)]) continue;
      let i = from;
      while (i < to && letters[place + 1 + i - from] === codes[text.charCodeAt(i)]) i++;
      if (i === to) return found - 1;
    }
    return -1;
  }

  /** Adds a spelling whose letters end at `end`; gives where they begin. */
  private put(number: number, spelling: string, end: number): number {
    const place = end - spelling.length;
    let hash = 0;
    for (let i = 0; i < spelling.length; i++) {
      const code = this.codes[spelling.charCodeAt(i)];
      this.letters[place + i] = code;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.places[number] = place;
    const slot = this.slotOf(hash);
    this.nexts[number] = this.heads[slot];
    this.heads[slot] = number + 1;
    return place;
  }

  private slotOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 7) & (this.heads.length - 1);
  }
}
