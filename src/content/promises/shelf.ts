import type { understand } from '../../languages/when';

/** Where the script that reads times leaves what it can do, for the linter of the same frame; pages cannot see it. */
export const TIMES = Symbol.for('replylint times');

/** The global of a content script. */
export interface Shelf {
  [TIMES]?: typeof understand;
}
