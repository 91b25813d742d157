import { createLinter, type Linter } from '../../engine';
import type { Rule, RuleSet, Span } from '../../engine/types';
import { languages } from '../../languages';
import { builtinPacks } from '../../packs/builtin';
import { contextOf } from '../../packs/context';
import { inLanguages } from '../../packs/excerpt';
import { loadPack } from '../../packs/load';
import { readMarks } from '../../packs/marks';
import { mergePacks } from '../../packs/merge';
import type { Pack, Problem } from '../../packs/pack';
import { parsePack } from '../../packs/parse';
import type { Mark } from './probe';
import { draftOf, type TryOut } from './try-out';

/** A rule and the language in which something is to be said about it. */
export interface RulePlace {
  readonly rule: string;
  readonly language: string;
}

/** An example of a team's rule whose marked words the built-in pack reports already. */
export interface Overlap extends RulePlace {
  readonly index: number;
  readonly words: string;
  /** Id of the rule of core. */
  readonly core: string;
}

/** What the tests of a pack say. */
export interface PackReport {
  /** Obstacles: with any of them the pack does not load anywhere. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** How many examples were tried; 0 while something else is broken. */
  readonly tried: number;
  /** Rules that find nothing in any of their bad examples. */
  readonly silent: readonly RulePlace[];
  readonly overlaps: readonly Overlap[];
}

/** What a pack may extend. */
let available: readonly Pack[] = builtinPacks;

/** From now on packs may extend these installed ones besides the built-in ones. */
export function know(installed: readonly Pack[]): void {
  available = [...installed, ...builtinPacks];
}

/** The rules that the last sound pack would lint with. */
let current: { readonly linter: Linter; readonly rules: RuleSet } | undefined;

/** Tests a pack as it would be tested where it is installed; `thorough` in all languages that it inherits, too. */
export function testPack(text: string, thorough: boolean): PackReport {
  const bytes = new TextEncoder().encode(text);
  const parsed = parsePack(bytes);
  if (!parsed.ok) return { problems: parsed.problems, warnings: [], tried: 0, silent: [], overlaps: [] };
  const { pack } = parsed;
  const spoken = thorough ? languages : languages.filter(({ id }) => pack.languages.includes(id));
  const parents = available.filter(({ id }) => id !== pack.id);
  const loaded = loadPack(bytes, parents, spoken);
  const merged = mergePacks([pack], parents);
  const sound =
    loaded.ok || loaded.problems.every(({ path }) => path.includes('examples') || path.includes('examples+'));
  current = merged.ok && sound ? { linter: createLinter(merged.rules, languages), rules: merged.rules } : undefined;
  const own = current ? ownRules(pack, current.rules) : [];
  return {
    problems: loaded.ok ? [] : loaded.problems,
    warnings: loaded.ok ? loaded.warnings : [],
    tried: loaded.ok ? loaded.tried : 0,
    silent: own.flatMap((rule) => silentIn(rule, pack.languages)),
    overlaps: own.filter(isNew).flatMap((rule) => overlapsOf(rule, pack.languages)),
  };
}

/** What all rules of the last sound pack say to a text. */
export function tryAll(tryOut: TryOut, language: string): readonly Mark[] {
  const findings = current?.linter.lint(draftOf(tryOut, language)).findings ?? [];
  return findings.flatMap(({ span, rule, level, message }) => (span ? [{ span, rule, level, message }] : []));
}

/** Everything that a pack with these parents inherits in its languages; undefined where a parent is not known. */
export function inheritedBy(parents: readonly string[], spoken: readonly string[]): RuleSet | undefined {
  const packs = parents.flatMap((id) => available.find((pack) => pack.id === id) ?? []);
  if (packs.length < parents.length) return undefined;
  const merged = mergePacks(packs, available);
  return merged.ok ? inLanguages(merged.rules, spoken) : undefined;
}

/** The rules that a pack brings itself, as they are in force. */
function ownRules(pack: Pack, rules: RuleSet): readonly Rule[] {
  const ids = new Set((pack.rules ?? []).map(({ id }) => id));
  return rules.rules.filter(({ id }) => ids.has(id));
}

const coreIds = new Set(builtinPacks.flatMap(({ rules = [] }) => rules.map(({ id }) => id)));
const isNew = ({ id, kind }: Rule): boolean => kind === 'avoid' && !coreIds.has(id);

function silentIn(rule: Rule, spoken: readonly string[]): RulePlace[] {
  return spoken.flatMap((language) => {
    const bad = rule.examples[language]?.bad ?? [];
    const fires = bad.some((source) => {
      const marks = readMarks(source);
      if (!marks.ok) return true;
      const draft = { ...contextOf(rule.when, current?.rules.playbooks), lang: language, reply: marks.text };
      return current?.linter.lint(draft).findings.some((finding) => finding.rule === rule.id) ?? true;
    });
    return bad.length === 0 || fires || rule.stage === 'shadow' ? [] : [{ rule: rule.id, language }];
  });
}

let core: Linter | undefined;

function overlapsOf(rule: Rule, spoken: readonly string[]): Overlap[] {
  core ??= createLinter(
    inheritedBy(
      ['core'],
      languages.map(({ id }) => id),
    ) as RuleSet,
    languages,
  );
  const linter = core;
  return spoken.flatMap((language) =>
    (rule.examples[language]?.bad ?? []).flatMap((source, index) => {
      const marks = readMarks(source);
      if (!marks.ok || marks.spans.length === 0) return [];
      const { findings } = linter.lint({ reply: marks.text, lang: language });
      const same = findings.find(({ span }) => span && marks.spans.some((marked) => touches(marked, span)));
      if (!same) return [];
      return [{ rule: rule.id, language, index, words: same.text ?? '', core: same.rule }];
    }),
  );
}

const touches = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];
