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

/**
 * Why an item of the checklist is done (the agent ticked it; the draft says it; an earlier message of the thread did),
 * open (nothing says it; only the agent can tick it), or does not apply (its condition does not hold). Who shows it
 * puts it into words: "Empathize is open because nothing in your draft shows empathy yet."
 */
export type Reason = 'ticked' | 'said' | 'said-earlier' | 'not-said' | 'not-ticked' | 'excluded';

/** One line of the checklist. `auto` items are ticked by the text, `you` items only by the agent. */
export interface ChecklistItem {
  readonly step: string;
  /** A concept id for an `auto` item, the item's own id for a `you` item. */
  readonly item: string;
  readonly by: 'auto' | 'you';
  readonly label: string;
  readonly state: ItemState;
  /** Why it is so. */
  readonly reason: Reason;
  /** What the pack says to that, in the language of the draft: why an item does not apply. */
  readonly because?: string;
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

export * from './language';
export * from './rules';
