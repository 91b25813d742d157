import type { Level, Rule, RuleSet, Stage } from '../engine/types';
import type { Pack, Settings } from '../packs/pack';
import { fingerprint } from './hash';

/** What a report must know of a rule. */
export interface RuleCard {
  readonly id: string;
  readonly level: Level;
  readonly stage: Stage;
  readonly source: string;
  readonly message: string;
}

/** The rules that are tried: packs merged, with a playbook. */
export interface Subject {
  /** `acme 1.2.0`, the most important first. */
  readonly packs: readonly string[];
  /** Of all rules with everything in them: two subjects with one fingerprint say the same about every reply. */
  readonly fingerprint: string;
  readonly rules: readonly RuleCard[];
}

/** What a back-test is asked: which rules, against which, and how much it keeps. Tallies of different setups do not add up. */
export interface Setup {
  readonly subject: Subject;
  readonly against?: Subject;
  /** The playbook in use; without it each pack's first. */
  readonly playbook?: string;
  /** Samples that are kept for each rule. */
  readonly samples: number;
  /** What a customer spends in a year, as the pack says. */
  readonly customerValue?: CustomerValue;
}

export type CustomerValue = NonNullable<Settings['customerValue']>;

/** The face of a set of rules. Messages are in the first of `languages` that a rule has, else in any. */
export function subjectOf(
  packs: readonly Pick<Pack, 'id' | 'version'>[],
  rules: RuleSet,
  languages: readonly string[] = ['en'],
): Subject {
  return {
    packs: packs.map(({ id, version }) => `${id} ${version}`),
    fingerprint: fingerprint(JSON.stringify(rules)),
    rules: rules.rules.map((rule) => cardOf(rule, languages)),
  };
}

function cardOf({ id, level, stage = 'on', source, text }: Rule, languages: readonly string[]): RuleCard {
  const spoken = languages.find((language) => text[language]) ?? Object.keys(text)[0] ?? '';
  return { id, level, stage, source, message: text[spoken]?.message ?? '' };
}
