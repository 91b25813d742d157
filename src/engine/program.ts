import type { AutomatonCode } from './automaton';
import type { Forms } from './forms';
import type { LanguageData } from './language';
import { type Lexicon, lexiconOf } from './lexicon';
import { Runner } from './run';
import { Symbols } from './symbols';
import type { Matches, Words } from './words';

/** A phrase with its guards as numbers. What is not given is as in `Phrase`. */
export interface PhraseCode {
  readonly concept: string;
  readonly fixes?: readonly string[];
  /** Where one of these guards covers the hit, it is none. */
  readonly except?: readonly number[];
  readonly near?: NearCode;
  readonly notNear?: NearCode;
  readonly negated?: 'skip' | 'only';
  /** The pattern itself holds a negator; then only words around the hit can negate it. */
  readonly ownNegator?: boolean;
  /** Guards ask for other concepts or the next sentence: answered when the whole text is known. */
  readonly late?: boolean;
}

export interface NearCode {
  /** Asked in the sentence of the hit. */
  readonly guard?: number;
  /** Or, where the answer comes late: the id under which the patterns are marked in every sentence. */
  readonly mark?: number;
  readonly concepts?: readonly string[];
  readonly within?: number | 'sentence' | 'next';
  readonly side?: 'before' | 'after' | 'both' | 'inside';
}

/** The phrases of one language, compiled: plain data, the same wherever it was made. */
export interface ProgramCode {
  /** The words that patterns look for, as `Spellings.list` gives them. */
  readonly spellings: readonly string[];
  readonly automaton: AutomatonCode;
  /** By match id; `null` for marks. */
  readonly phrases: readonly (PhraseCode | null)[];
  /** The guards of the language's negators. */
  readonly negators: { readonly before: number; readonly after: number };
}

/** A program ready to run. */
export class Program {
  readonly lexicon: Lexicon;
  readonly symbols: Symbols;
  readonly runner: Runner;
  readonly phrases: ProgramCode['phrases'];
  readonly negators: ProgramCode['negators'];
  private readonly guards: (Guard | undefined)[] = [];

  constructor(
    readonly language: LanguageData,
    code: ProgramCode,
    forms: Forms,
  ) {
    this.lexicon = lexiconOf(language);
    this.runner = new Runner(code.automaton);
    this.symbols = new Symbols(code.spellings, forms, this.lexicon, this.runner.entries);
    this.phrases = code.phrases;
    this.negators = code.negators;
  }

  /** Where the patterns of a guard stand in a sentence; looked for when a phrase that it guards was found. */
  guard(id: number, words: Words): Matches {
    let guard = this.guards[id];
    if (!guard) this.guards[id] = guard = { serial: -1, matches: { count: 0, ids: [], starts: [], ends: [] } };
    if (guard.serial !== words.serial) {
      guard.serial = words.serial;
      this.runner.run(this.runner.rootOf(id), words, guard.matches);
    }
    return guard.matches;
  }
}

interface Guard {
  /** The sentence it was last asked about. */
  serial: number;
  readonly matches: Matches;
}
