/**
 * The place of an installation in the queue for a pack, from 0 to 99; `lot` is the installation's own number. The same
 * for a pack for ever, so that a growing share only adds installations; another for each pack.
 */
export function lotOf(lot: number, id: string): number {
  const sum = Array.from(id).reduce((all, letter) => (all * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 7);
  return (lot + sum) % 100;
}
