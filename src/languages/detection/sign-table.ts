/** What a word, an ending, a pair or a letter says: language, weight, language, weight. */
export type Says = readonly number[];

/** The hash of the letters so far and one more. */
export const join = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** Signs by their hash. Most of what is asked for is unknown: a small bit table answers that without the map. */
export class SignTable {
  private readonly seen = new Uint8Array(4096);
  private readonly says = new Map<number, Says>();

  /** Takes the signs of each language. The more languages share one, the less it says. */
  constructor(lists: readonly (readonly string[])[], weight: (sign: string) => number) {
    const owners = new Map<string, number[]>();
    lists.forEach((list, language) => {
      for (const sign of new Set(list)) owners.set(sign, [...(owners.get(sign) ?? []), language]);
    });
    for (const [sign, who] of owners)
      this.set(
        hashed(sign),
        who.flatMap((language) => [language, weight(sign) / who.length]),
      );
  }

  get(hash: number): Says | undefined {
    return this.seen[(hash ^ (hash >>> 12)) & 4095] === 1 ? this.says.get(hash) : undefined;
  }

  private set(hash: number, says: Says): void {
    this.seen[(hash ^ (hash >>> 12)) & 4095] = 1;
    this.says.set(hash, says);
  }
}

function hashed(text: string): number {
  let hash = 0;
  for (const letter of text) hash = join(hash, letter.charCodeAt(0));
  return hash;
}
