import type { Concept, Level, Localized, Rule, RuleSet, Stage } from '../engine/types';
import type { Settings } from './pack';

/** One difference between two versions of a pack, for people; `id` is that of the rule, concept, playbook, list or setting. */
export type PackChange =
  | { readonly code: 'rule-added' | 'rule-removed'; readonly id: string }
  | { readonly code: 'level'; readonly id: string; readonly from: Level; readonly to: Level }
  | { readonly code: 'stage'; readonly id: string; readonly from: Stage; readonly to: Stage }
  | { readonly code: 'words' | 'condition' | 'limits' | 'examples'; readonly id: string }
  | { readonly code: Counted; readonly id: string; readonly added: number; readonly removed: number }
  | { readonly code: 'playbook-added' | 'playbook-removed' | 'playbook-changed'; readonly id: string }
  | { readonly code: 'setting'; readonly id: string };

/** Differences that are told by how many. */
export type Counted = 'phrases' | 'exceptions' | 'fixes' | 'list' | 'snippets';

/** Merged rules with the settings that are left to the reader. */
export interface Version {
  readonly rules: RuleSet;
  readonly settings?: Settings | undefined;
}

/** What is different between two versions of a pack, each merged with what it extends; the most important first. */
export function diffRules(old: Version, now: Version): readonly PackChange[] {
  return [
    ...ruleChanges(old.rules, now.rules),
    ...conceptChanges(old.rules, now.rules),
    ...listChanges(old.rules, now.rules),
    ...playbookChanges(old.rules, now.rules),
    ...snippetChanges(old.rules, now.rules),
    ...settingChanges(old.settings ?? {}, now.settings ?? {}),
  ];
}

function ruleChanges(old: RuleSet, now: RuleSet): PackChange[] {
  const pairs = paired(old.rules, now.rules);
  return [
    ...pairs.added.map(({ id }): PackChange => ({ code: 'rule-added', id })),
    ...pairs.removed.map(({ id }): PackChange => ({ code: 'rule-removed', id })),
    ...pairs.both.flatMap(([before, after]) => changesOf(before, after)),
  ];
}

function changesOf(before: Rule, after: Rule): PackChange[] {
  const { id } = after;
  const changes: PackChange[] = [];
  if (before.level !== after.level) changes.push({ code: 'level', id, from: before.level, to: after.level });
  const [from, to] = [before.stage ?? 'on', after.stage ?? 'on'];
  if (from !== to) changes.push({ code: 'stage', id, from, to });
  if (!same(before.when, after.when)) changes.push({ code: 'condition', id });
  if (!same(workings(before), workings(after))) changes.push({ code: 'limits', id });
  const fixes = counted('fixes', id, fixesOf(before), fixesOf(after));
  if (!same(wordsOf(before), wordsOf(after))) changes.push({ code: 'words', id });
  if (changes.length + fixes.length === 0 && !same(before.examples, after.examples)) return [{ code: 'examples', id }];
  return [...changes, ...fixes];
}

/** What makes a rule fire, beyond its phrases and its condition. */
function workings(rule: Rule): unknown {
  const { id: _, level: __, stage: ___, when: ____, text: _____, examples: ______, source: _______, ...rest } = rule;
  return rest;
}

const wordsOf = ({ text, source }: Rule) => ({
  source,
  text: Object.entries(text).map(([language, { message, why }]) => [language, message, why]),
});

const fixesOf = ({ text }: Rule): string[] =>
  Object.entries(text).flatMap(([language, { fixes = [] }]) => fixes.map((fix) => `${language} ${fix}`));

function conceptChanges(old: RuleSet, now: RuleSet): PackChange[] {
  const before = new Map(old.concepts.map((concept) => [concept.id, concept]));
  const names = new Set([...old.concepts, ...now.concepts].map(({ id }) => id));
  const after = new Map(now.concepts.map((concept) => [concept.id, concept]));
  return [...names].flatMap((id) => [
    ...counted('phrases', id, phrasesOf(before.get(id)), phrasesOf(after.get(id))),
    ...counted('exceptions', id, exceptionsOf(before.get(id)), exceptionsOf(after.get(id))),
  ]);
}

const phrasesOf = (concept?: Concept): string[] =>
  Object.entries(concept?.phrases ?? {}).flatMap(([language, phrases]) =>
    phrases.map((phrase) => `${language} ${JSON.stringify(phrase)}`),
  );

const exceptionsOf = (concept?: Concept): string[] =>
  Object.entries(concept?.except ?? {}).flatMap(([language, all]) => all.map((one) => `${language} ${one}`));

function listChanges(old: RuleSet, now: RuleSet): PackChange[] {
  const words = ({ lists }: RuleSet) =>
    new Map(
      Object.entries(lists).flatMap(([language, named]) =>
        Object.entries(named).map(([name, all]): [string, readonly string[]] => [`${language}/${name}`, all]),
      ),
    );
  const [before, after] = [words(old), words(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    counted('list', name, before.get(name) ?? [], after.get(name) ?? []),
  );
}

function playbookChanges(old: RuleSet, now: RuleSet): PackChange[] {
  const { added, removed, both } = paired(old.playbooks, now.playbooks);
  return [
    ...added.map(({ id }): PackChange => ({ code: 'playbook-added', id })),
    ...removed.map(({ id }): PackChange => ({ code: 'playbook-removed', id })),
    ...both.flatMap(([before, after]): PackChange[] =>
      same(before, after) ? [] : [{ code: 'playbook-changed', id: after.id }],
    ),
  ];
}

function snippetChanges(old: RuleSet, now: RuleSet): PackChange[] {
  const ofAct = ({ snippets }: RuleSet, wanted: string): string[] =>
    snippets
      .filter(({ act }) => act === wanted)
      .flatMap(({ text }) => Object.entries(text))
      .flatMap(([language, all]) => all.map((one) => `${language} ${one}`));
  const acts = new Set([...old.snippets, ...now.snippets].map(({ act }) => act));
  return [...acts].flatMap((act) => counted('snippets', act, ofAct(old, act), ofAct(now, act)));
}

function settingChanges(old: Settings, now: Settings): PackChange[] {
  return (['apologies', 'customerValue', 'limits'] as const)
    .filter((name) => !same(old[name], now[name]))
    .map((name) => ({ code: 'setting', id: name }));
}

/** Entries as a bag: one that was moved is no change. */
function counted(code: Counted, id: string, old: readonly string[], now: readonly string[]): PackChange[] {
  const [before, after] = [new Set(old), new Set(now)];
  const added = [...after].filter((entry) => !before.has(entry)).length;
  const removed = [...before].filter((entry) => !after.has(entry)).length;
  return added + removed > 0 ? [{ code, id, added, removed }] : [];
}

function paired<T extends { readonly id: string }>(old: readonly T[], now: readonly T[]) {
  const before = new Map(old.map((entry) => [entry.id, entry]));
  const kept = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !before.has(id)),
    removed: old.filter(({ id }) => !kept.has(id)),
    both: now.flatMap((entry): [T, T][] => {
      const twin = before.get(entry.id);
      return twin ? [[twin, entry]] : [];
    }),
  };
}

/** Whether two values of JSON say the same, in whatever order their keys stand. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

/** A name in the language of the reader, else in English, else in any. */
export function labelIn(label: Localized, language: string): string {
  return label[language] ?? label.en ?? Object.values(label)[0] ?? '';
}
