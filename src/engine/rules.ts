/** Rules as data: what a pack holds and the engine compiles. */

import type { CaseKind, ConceptKind, Level, Stage } from './types';

/** Text per language id; `en` stands in where a language has none. */
export type Localized = Readonly<Record<string, string>>;
type PerLanguage<T> = Readonly<Record<string, T>>;

/** Words that must or must not stand near a hit. Distances count words; a sentence always ends the reach. */
export interface Near {
  /** Patterns; `concept:ID` stands for every hit of that concept. */
  readonly any: readonly string[];
  /** Words between hit and neighbour at the most, or the whole `sentence`, or also the `next` one. Default `sentence`. */
  readonly within?: number | 'sentence' | 'next';
  /** `inside`: between the first and the last word of the hit, in its gaps. */
  readonly side?: 'before' | 'after' | 'both' | 'inside';
}

export type Negated = 'skip' | 'only' | 'either';

/** One way to say a thing. A bare string is a phrase with a pattern and no guards. */
export interface Phrase {
  /** A pattern over words; see docs/patterns.md. */
  readonly match: string;
  /** Phrases that *cover* the hit: where one of them contains it, the hit is dropped. */
  readonly except?: readonly string[];
  readonly near?: Near;
  readonly notNear?: Near;
  /** What a negator of the language beside the hit means. Default `either`: nothing. */
  readonly negated?: Negated;
  /** Wordings for exactly this phrase; they go before the rule's. */
  readonly fixes?: readonly string[];
}

/** One meaning of a sentence, said in many ways. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly phrases: PerLanguage<readonly (string | Phrase)[]>;
  /** Exceptions for all phrases of a language. */
  readonly except?: PerLanguage<readonly string[]>;
  /** Tests and documentation of an act or a signal (a fault is tested by its rule). */
  readonly examples?: PerLanguage<{
    /** The expected span stands in `[[ ]]`. */
    readonly yes: readonly string[];
    readonly no: readonly string[];
  }>;
}

/** When a rule holds. Every part that is given must hold; a list holds when one of its members does. */
export interface When {
  /** Signals of the customer's message; `!id` asks that it is absent. */
  readonly signals?: readonly string[];
  readonly step?: readonly string[];
  /** Ids of playbooks, of which one is in use. */
  readonly playbook?: readonly string[];
  readonly case?: readonly CaseKind[];
  readonly language?: readonly string[];
  /** Host names; `*.example.com` covers its subdomains. */
  readonly site?: readonly string[];
  /** `first`: no agent message yet; `later`: there is one. */
  readonly position?: 'first' | 'later';
}

/** What the agent reads about a rule, in one language. */
export interface RuleText {
  /** What is the matter, in a few words. */
  readonly message: string;
  readonly why: string;
  /** Better wordings, written as they stand inside a sentence; the engine sets the capital. */
  readonly fixes?: readonly string[];
}

export interface Examples {
  /** The expected span stands in `[[ ]]`. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

interface RuleBase {
  readonly id: string;
  readonly level: Level;
  readonly stage?: Stage;
  /** Playbook and step that ask for it: `heat A, seven 3`. */
  readonly source: string;
  readonly when?: When;
  /** Agents cannot switch it off for themselves: a pack's setting. */
  readonly locked?: boolean;
  /** What the send guard does about it, where its pack says so: a pack's setting. */
  readonly guard?: 'off' | 'remind' | 'ask';
  readonly text: PerLanguage<RuleText>;
  readonly examples: PerLanguage<Examples>;
}

/** A fault that should not stand in a reply. */
export interface AvoidRule extends RuleBase {
  readonly kind: 'avoid';
  readonly concept: string;
  /** What a fix replaces: the hit (default) or the whole sentence it stands in. */
  readonly replace?: 'hit' | 'sentence';
  /** `customer`: words that the customer used first do not count (jargon). */
  readonly exempt?: 'customer';
}

/** An act that the reply should contain. */
export interface RequireRule extends RuleBase {
  readonly kind: 'require';
  /** One of these acts is enough. */
  readonly acts: readonly string[];
  /** Only within the first n sentences. */
  readonly within?: number;
}

/** At most (or at least) so many of something. */
export interface LimitRule extends RuleBase {
  readonly kind: 'limit';
  /** The concept that a finding reports: `over-apology`. */
  readonly concept: string;
  /** What is counted: hits of a concept, questions, or the words of a sentence. */
  readonly count: { readonly concept: string } | 'questions' | 'sentence-words';
  readonly most?: number;
  readonly least?: number;
}

/** One act before another. */
export interface OrderRule extends RuleBase {
  readonly kind: 'order';
  readonly concept: string;
  readonly first: readonly string[];
  readonly later: readonly string[];
}

export type Rule = AvoidRule | RequireRule | LimitRule | OrderRule;

/** A line of a step: something the text can show, or something only the agent knows. */
export type Item =
  | {
      readonly id: string;
      readonly by: 'auto';
      /** One of these acts ticks it. */
      readonly acts: readonly string[];
      readonly label: Localized;
      /** Without these the item is not applicable: an apology where nothing went wrong. */
      readonly when?: When;
      /** Why it is not applicable then: "The customer does not report a mistake of ours." */
      readonly otherwise?: Localized;
    }
  | {
      readonly id: string;
      readonly by: 'you';
      readonly label: Localized;
      readonly when?: When;
      readonly otherwise?: Localized;
    };

export interface Step {
  readonly id: string;
  readonly label: Localized;
  readonly items: readonly Item[];
  /** Ids of rules that are most important while this step is current. */
  readonly never: readonly string[];
}

export interface Playbook {
  readonly id: string;
  readonly label: Localized;
  readonly steps: readonly Step[];
}

/** Ready sentences for an act, offered by the checklist. */
export interface Snippet {
  readonly id: string;
  readonly act: string;
  readonly text: PerLanguage<readonly string[]>;
}

/** Everything a linter needs, merged from packs: what the engine compiles. */
export interface RuleSet {
  /** Named lists of words and phrases: `@colleague` in a pattern. */
  readonly lists: PerLanguage<Readonly<Record<string, readonly string[]>>>;
  readonly concepts: readonly Concept[];
  readonly rules: readonly Rule[];
  readonly playbooks: readonly Playbook[];
  readonly snippets: readonly Snippet[];
}
