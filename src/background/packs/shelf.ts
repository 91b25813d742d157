import type { InstalledPack } from '../../packs/installed';
import type { Pin } from '../../packs/trust';
import { keep, kept } from '../../platform/store';

/** What is installed. Bytes of packs and compiled rules are stored beside it, under names that it gives. */
export interface Shelf {
  readonly format: 1;
  /** In the order of importance. */
  readonly packs: readonly InstalledPack[];
  /** Survive the removal of their packs, so that nobody is led back to an older version. */
  readonly pins: readonly Pin[];
  /** The compiled rules in use; none while no pack is on. */
  readonly set?: RuleSetInUse | undefined;
  /** From 0 to 99, made once: decides which new versions this installation takes early. */
  readonly lot: number;
}

/** Compiled rules: their files are stored as `set/GENERATION/NAME`. */
export interface RuleSetInUse {
  readonly generation: string;
  /** Which versions of which packs it was made of. */
  readonly of: string;
  /** Of the built-in rules and of the program that compiled them. */
  readonly stamp: string;
  readonly names: readonly string[];
  /** Which pack has the last word on a rule. */
  readonly owners: Readonly<Record<string, string>>;
}

const KEY = 'shelf';

const empty = (): Shelf => ({ format: 1, packs: [], pins: [], lot: Math.floor(Math.random() * 100) });

/** Reads the shelf. What a later version of the extension has written counts as nothing, and is left alone. */
export async function readShelf(): Promise<Shelf> {
  const shelf = await kept<Shelf>(KEY);
  return shelf?.format === 1 ? shelf : empty();
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the shelf: one change after the other, each with everything that belongs to it in one step. `change` gives
 * the new shelf and other values to keep or, as `undefined`, to drop. Rejects when it was not stored; then nothing is.
 */
export function changeShelf<T>(
  change: (
    shelf: Shelf,
  ) => Promise<{ readonly shelf: Shelf; readonly also?: Record<string, unknown>; readonly answer: T }>,
): Promise<T> {
  const done = last.then(async () => {
    const before = await kept<Shelf>(KEY);
    if (before && before.format > 1) throw new Error('A newer Replylint has stored the packs.');
    const { shelf, also, answer } = await change(before ?? empty());
    await keep({ ...also, [KEY]: shelf });
    return answer;
  });
  last = done.catch(() => undefined);
  return done;
}

/** Where the bytes of a version are stored. */
export const sourceKey = (sha256: string): string => `source/${sha256}`;

/** Where a file of a compiled set is stored. */
export const setKey = (generation: string, name: string): string => `set/${generation}/${name}`;
