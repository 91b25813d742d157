import type { Concept, Localized, Playbook, Rule, RuleSet, Snippet } from '../engine/types';

/** The way from the root of a pack's JSON to a value in it: `["rules", 0, "text", "en"]`. */
export type Path = readonly (string | number)[];

/**
 * An entry that changes an inherited one, found by `id`. Objects merge, everything else replaces, `null` takes an optional
 * field away (RFC 7396); `field+` and `field-` add to and take from lists. docs/packs.md has the whole story.
 */
export interface Change {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * What happens to a reply with open findings: nothing (`off`), a notice beside the send button before it is pressed
 * (`remind`), or a question when it is pressed (`ask`).
 */
export type GuardMode = 'off' | 'remind' | 'ask';

/** What a team may set without writing a rule. */
export interface Settings {
  /** Who apologizes; `none` lets `involvement` stand in for `apology`. */
  readonly apologies?: 'own' | 'company' | 'none';
  /** What a customer spends with the company in a year (currency: ISO 4217), for the report of a back-test. */
  readonly customerValue?: { readonly amount: number; readonly currency: string };
  /** The `most` (or `least`) of limit rules, by rule id: `{ "interrogation": 2 }`. */
  readonly limits?: Readonly<Record<string, number>>;
  /** What the send guard does about the rules that this pack writes or changes, by level; agents may choose otherwise. */
  readonly guard?: { readonly must?: GuardMode; readonly should?: GuardMode };
  /** Which rules agents cannot switch off for themselves; without it none. */
  readonly lock?: 'must' | 'all';
}

/** A rule pack as its file holds it. Sections have the shapes of `RuleSet`; in a pack that extends others they hold changes too. */
export interface Pack {
  readonly format: 1;
  readonly id: string;
  /** Semantic version, for people. */
  readonly version: string;
  /** An integer from 1 that only rises, for machines. */
  readonly sequence: number;
  readonly name: Localized;
  readonly homepage?: string;
  readonly languages: readonly string[];
  /** Ids of packs that this one builds on, the most important first. */
  readonly extends?: readonly string[];
  /** By language, then by name; in a pack that extends others a name may end in `+` or `-`. */
  readonly lists?: RuleSet['lists'];
  readonly concepts?: readonly (Concept | Change)[];
  readonly rules?: readonly (Rule | Change)[];
  readonly 'rules-'?: readonly string[];
  readonly playbooks?: readonly (Playbook | Change)[];
  readonly 'playbooks-'?: readonly string[];
  readonly snippets?: readonly (Snippet | Change)[];
  readonly 'snippets-'?: readonly string[];
  readonly settings?: Settings;
}

/** Something wrong at a place of a pack, before the place has a line: `at` counts UTF-16 units into the string at `path`. */
export interface Flaw {
  readonly path: Path;
  readonly at?: number;
  /** The place is the key, not its value. */
  readonly key?: boolean;
  readonly message: string;
  readonly remedy: string;
}

/** Something wrong at a place of a pack's file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly path: Path;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** Bytes that a pack's file may have. */
export const maxPackBytes = 1_000_000;
