import type { Matches, Runner, Words } from './run';

/**
 * A set of patterns that guards phrases. It is compiled when a phrase that it guards is first found: most guards of a
 * pack are never asked in the life of a page, and none is run over a sentence without such a phrase.
 */
export class Guard {
  private runner: Runner | undefined;
  private serial = -1;
  private readonly matches: Matches = { count: 0, ids: [], starts: [], ends: [] };

  constructor(private readonly compile: () => Runner) {}

  /** True when the guard was compiled just now: spellings may carry new symbols. */
  prepare(): boolean {
    if (this.runner) return false;
    this.runner = this.compile();
    return true;
  }

  /** Where its patterns stand in a sentence. */
  in(words: Words): Matches {
    if (this.serial !== words.serial) {
      this.serial = words.serial;
      this.runner?.run(words, this.matches);
    }
    return this.matches;
  }
}
