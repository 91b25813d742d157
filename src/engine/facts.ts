import type { FoundHit, FoundSentence } from './found';
import type { Draft, Level, Localized, Rule, RuleText, Stage, When } from './types';

/** What conditions ask about. */
export interface Circumstances {
  readonly lang: string;
  readonly signals: ReadonlySet<string>;
  /** Id of the playbook in use; empty without one. */
  readonly playbook: string;
  readonly draft: Draft;
  /** Acts of the agent's earlier messages. */
  readonly earlier: ReadonlySet<string>;
}

/** Everything the rule kinds look at. */
export interface Facts extends Circumstances {
  readonly step: string;
  readonly text: string;
  readonly sentences: readonly FoundSentence[];
  readonly hits: ReadonlyMap<string, readonly FoundHit[]>;
  /** Whether the customer used these words first. */
  readonly saidByCustomer: (words: string) => boolean;
}

/** Whether all parts of a condition hold in a step. */
export function holds(when: When | undefined, facts: Circumstances, step: string): boolean {
  if (!when) return true;
  const { draft } = facts;
  return (
    some(when.signals, (id) => (id.startsWith('!') ? !facts.signals.has(id.slice(1)) : facts.signals.has(id))) &&
    some(when.step, (id) => id === step) &&
    some(when.playbook, (id) => id === facts.playbook) &&
    some(when.case, (kind) => kind === (draft.case ?? 'unknown')) &&
    some(when.language, (id) => id === facts.lang) &&
    some(when.site, (site) => isSite(site, draft.site ?? '')) &&
    (when.position === undefined || (when.position === 'later') === isAnswered(draft))
  );
}

function isAnswered({ thread }: Draft): boolean {
  return thread?.some((message) => message.from === 'agent') ?? false;
}

function some<T>(list: readonly T[] | undefined, test: (one: T) => boolean): boolean {
  return list === undefined || list.some(test);
}

function isSite(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** The text of a rule in a language, or the nearest it has. */
export function textIn(rule: Rule, lang: string): RuleText {
  return nearest(rule.text, lang) ?? { message: rule.id, why: '' };
}

export function inLanguage(text: Localized, lang: string): string {
  return nearest(text, lang) ?? '';
}

function nearest<T>(texts: Readonly<Record<string, T>>, lang: string): T | undefined {
  return texts[lang] ?? texts.en ?? Object.values(texts)[0];
}

/** What a rule in stage `hint` may still say. */
export function levelOf(rule: { readonly level: Level; readonly stage?: Stage }): Level {
  return rule.stage === 'hint' ? 'hint' : rule.level;
}
