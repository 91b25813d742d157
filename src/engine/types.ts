/**
 * The words of the house: what goes into the engine and what comes out. Read this first.
 *
 * The engine is pure: no DOM, no browser, no clock, no files. Everything it knows about a language or
 * about complaint handling reaches it as data (`Language`, `RuleSet`).
 */

/** UTF-16 code units of the text that was given, end exclusive. */
export type Span = readonly [start: number, end: number];

export type ConceptKind = 'fault' | 'act' | 'signal';

/** How much a finding matters: what the send guard holds for, what is worth a change, a hint. */
export type Level = 'must' | 'should' | 'hint';

/** `hint` shows every finding of the rule as a hint; `shadow` counts and shows nothing. */
export type Stage = 'on' | 'hint' | 'shadow';

/** Whether the case can be solved on the spot; `heat` forbids a deadline for a complex one. */
export type CaseKind = 'simple' | 'complex' | 'unknown';

/** A concept seen in a text: an act in the draft, a signal in the customer's message. */
export interface Hit {
  readonly concept: string;
  readonly span: Span;
  readonly text: string;
}

/** A better wording: putting `text` in place of `span` mends the finding. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

/** One thing to tell the agent. `missing` has no span: nothing stands there yet. */
export interface Finding {
  readonly rule: string;
  readonly concept: string;
  readonly kind: 'fault' | 'missing';
  readonly level: Level;
  readonly stage: Stage;
  readonly span?: Span;
  readonly text?: string;
  /** What is the matter, in a few words. */
  readonly message: string;
  /** Why it harms, with the playbook's reason. */
  readonly why: string;
  /** The playbook and its step: `heat A`. */
  readonly source: string;
  readonly fixes: readonly Fix[];
}

export type ItemState = 'done' | 'open' | 'not-applicable';

/** One line of the checklist. `auto` items are ticked by the text, `you` items only by the agent. */
export interface ChecklistItem {
  readonly step: string;
  /** A concept id for an `auto` item, the item's own id for a `you` item. */
  readonly item: string;
  readonly by: 'auto' | 'you';
  readonly label: string;
  readonly state: ItemState;
  /** Why it is so: "Empathize is open because no sentence shows empathy." */
  readonly because: string;
  /** Where the draft does it; empty when an earlier message of the thread did. */
  readonly spans: readonly Span[];
}

/** An answer to one draft. All spans point into `Draft.reply`, those of `signals` into `Draft.customer`. */
export interface LintResult {
  /** The language most of the draft is written in; `unknown` when no loaded language fits. */
  readonly lang: string;
  readonly findings: readonly Finding[];
  readonly acts: readonly Hit[];
  readonly signals: readonly Hit[];
  readonly checklist: readonly ChecklistItem[];
  /** Id of the current step of the playbook. */
  readonly step: string;
}

export interface Message {
  readonly from: 'customer' | 'agent';
  readonly text: string;
  /** ISO 8601 time, where the page shows one. */
  readonly at?: string;
}

/** What is linted. Everything but the text is context that switches conditions. */
export interface Draft {
  readonly reply?: string;
  /** The customer's last message. */
  readonly customer?: string;
  readonly thread?: readonly Message[];
  /** Parts of `reply` that are not the agent's words (the editor knows: quotes, signatures, placeholders). */
  readonly excluded?: readonly Span[];
  /** Overrides detection. */
  readonly lang?: string;
  readonly case?: CaseKind;
  readonly playbook?: string;
  /** The step the agent chose; without it the reducer finds one. */
  readonly step?: string;
  /** Ids of `you` items the agent ticked, as `step/item`. */
  readonly ticks?: readonly string[];
  /** Signals the agent set by hand (`emotional`, `company-fault`). */
  readonly signals?: readonly string[];
  /** Host name of the page. */
  readonly site?: string;
}

// ---------------------------------------------------------------------------------------------- rules as data

/** Text per language id; `en` stands in where a language has none. */
export type Localized = Readonly<Record<string, string>>;
type PerLanguage<T> = Readonly<Record<string, T>>;

/** Words that must or must not stand near a hit. Distances count words; a sentence always ends the reach. */
export interface Near {
  /** Patterns; `concept:ID` stands for every hit of that concept. */
  readonly any: readonly string[];
  /** Words between hit and neighbour at the most, or the whole `sentence`, or also the `next` one. Default `sentence`. */
  readonly within?: number | 'sentence' | 'next';
  readonly side?: 'before' | 'after' | 'both';
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
  readonly then: readonly string[];
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

// --------------------------------------------------------------------------------------------- a language as data

/** What the engine must know of a language. One file per language in `src/languages/`. */
export interface Language {
  /** BCP 47: `en`. */
  readonly id: string;
  readonly direction: 'ltr' | 'rtl';
  /** Spellings that mean the same word: `{ "isnt": ["is", "not"] }`; keys folded. Spans are shared out by length. */
  readonly contractions?: Readonly<Record<string, readonly string[]>>;
  /** Endings split off as words of their own: `{ "n't": "not", "'ll": "will" }`; one ending may stand for several words. */
  readonly clitics?: Readonly<Record<string, string | readonly string[]>>;
  /** Parts that a hyphen splits off (`contacte-nos`, `n-am`); elsewhere a hyphen joins (`e-mail` = `email`). */
  readonly hyphenated?: {
    readonly before?: Readonly<Record<string, string>>;
    readonly after?: Readonly<Record<string, string>>;
  };
  /** Words that belong to the next one (Persian `می`), also where a space was typed. */
  readonly joinsNext?: readonly string[];
  /** Words that belong to the one before (Persian `ها`). */
  readonly joinsPrevious?: readonly string[];
  /** All forms of a word, for `word~`: explicit forms, and stems that take any chain of `endings` (and one of `prefixes`). */
  readonly inflect: (word: string) => { readonly forms: readonly string[]; readonly stems: readonly string[] };
  readonly endings?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly negation: {
    /** Negators before the hit, and how many words may lie between. */
    readonly before: readonly string[];
    /** Negators after the hit. */
    readonly after: readonly string[];
    /** Patterns of negation inside the word itself: prefixes and suffixes. */
    readonly prefixes?: readonly string[];
    readonly suffixes?: readonly string[];
    readonly reach: number;
  };
  /** Number words: `two`. */
  readonly numbers: readonly string[];
  /** Patterns for `<time>`: a clock time, a day, a term. */
  readonly times: readonly string[];
  /** Words with a full stop that do not end a sentence: `mr`. */
  readonly abbreviations: readonly string[];
  /** First words of a line that only greets or closes: `dear`, `kind regards`. */
  readonly greetings: readonly string[];
  readonly closings: readonly string[];
  /** Frequent words that tell this language from others. */
  readonly common: readonly string[];
}
