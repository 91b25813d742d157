import type { Unit } from './reading';
import type { Draft, Level, Localized, Rule, RuleText, Span, Stage, When } from './types';

/** A hit in the whole draft. */
export interface FoundHit {
  readonly concept: string;
  /** Wordings of the phrase itself. */
  readonly fixes: readonly string[];
  readonly span: Span;
  /** Index into `Facts.sentences`. */
  readonly sentence: number;
}

/** A sentence of the agent's own words, placed in the draft. */
export interface FoundSentence {
  readonly unit: Unit;
  readonly span: Span;
  readonly words: number;
  readonly lang: string;
  /** Where its unit begins in the draft: places in the unit count from here. */
  readonly base: number;
}

/** What conditions ask about. */
export interface Circumstances {
  readonly lang: string;
  readonly signals: ReadonlySet<string>;
  readonly step: string;
  /** Id of the playbook in use; empty without one. */
  readonly playbook: string;
  readonly draft: Draft;
  /** Acts of the agent's earlier messages. */
  readonly earlier: ReadonlySet<string>;
}

/** Everything the rule kinds look at. */
export interface Facts extends Circumstances {
  readonly text: string;
  readonly sentences: readonly FoundSentence[];
  readonly hits: ReadonlyMap<string, readonly FoundHit[]>;
  /** Whether the customer used these words first. */
  readonly saidByCustomer: (words: string) => boolean;
}

/** Whether all parts of a condition hold. */
export function holds(when: When | undefined, facts: Circumstances): boolean {
  if (!when) return true;
  const { draft } = facts;
  const later = draft.thread?.some((message) => message.from === 'agent') ?? false;
  return (
    some(when.signals, (id) => (id.startsWith('!') ? !facts.signals.has(id.slice(1)) : facts.signals.has(id))) &&
    some(when.step, (id) => id === facts.step) &&
    some(when.playbook, (id) => id === facts.playbook) &&
    some(when.case, (kind) => kind === (draft.case ?? 'unknown')) &&
    some(when.language, (id) => id === facts.lang) &&
    some(when.site, (site) => isSite(site, draft.site ?? '')) &&
    (when.position === undefined || (when.position === 'later') === later)
  );
}

function some<T>(list: readonly T[] | undefined, test: (one: T) => boolean): boolean {
  return list === undefined || list.some(test);
}

function isSite(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** The text of a rule in a language, or the nearest it has. */
export function textIn(rule: Rule, lang: string): RuleText {
  return rule.text[lang] ?? rule.text.en ?? Object.values(rule.text)[0] ?? { message: rule.id, why: '' };
}

export function inLanguage(text: Localized, lang: string): string {
  return text[lang] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** What a rule in stage `hint` may still say. */
export function levelOf(rule: { readonly level: Level; readonly stage?: Stage }): Level {
  return rule.stage === 'hint' ? 'hint' : rule.level;
}
