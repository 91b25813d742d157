import type { Language, RuleSet } from '../engine/types';
import { compileRules, exampleFiles, programSource, uncompiled } from './compiled';
import { labelIn } from './diff';
import { mergePacks } from './merge';
import type { PackFlaw } from './order';
import type { Pack } from './pack';

/** Packs together in the form that pages run. */
export interface Composed {
  /**
   * By name, as the build names those of the built-in rules: `page`, and what each language has. The program of a
   * language for which no pack adds or changes a word is left out: it is the built-in one.
   */
  readonly files: Readonly<Record<string, unknown>>;
  /** The pack that has the last word on a rule, where it is not a built-in one. */
  readonly owners: Readonly<Record<string, string>>;
  /** Packs that had to stay out, each with the first thing that keeps it out. */
  readonly dropped: readonly PackFlaw[];
}

/** Merges packs (the most important first) with the built-in ones and compiles them, language by language. */
export function* composeSteps(
  packs: readonly Pack[],
  builtin: readonly Pack[],
  languages: readonly Language[],
): Generator<void, Composed> {
  const dropped: PackFlaw[] = [];
  let active = packs;
  for (;;) {
    const merged = mergePacks([...active, ...builtin], [...builtin, ...packs]);
    yield;
    if (merged.ok) {
      const files = yield* compiled(namedBy(merged.rules, active), builtinRules(builtin), languages);
      return { files, owners: ownersOf(merged.rules, active), dropped };
    }
    const guilty = active.find(({ id }) => merged.flaws.some(({ pack }) => pack === id));
    const flaw = merged.flaws.find(({ pack }) => pack === guilty?.id);
    if (!guilty || !flaw) throw new Error(merged.flaws[0]?.message);
    dropped.push(flaw);
    active = active.filter((pack) => pack !== guilty);
  }
}

function builtinRules(builtin: readonly Pack[]): RuleSet | undefined {
  const merged = mergePacks(builtin);
  return merged.ok ? merged.rules : undefined;
}

function* compiled(
  rules: RuleSet,
  builtin: RuleSet | undefined,
  languages: readonly Language[],
): Generator<void, Composed['files']> {
  const { page, examples } = uncompiled(rules, languages);
  const files: Record<string, unknown> = { page, ...exampleFiles(examples) };
  for (const language of languages) {
    yield;
    const { id } = language;
    if (builtin && programSource(rules, id) === programSource(builtin, id)) continue;
    Object.assign(files, compileRules(rules, [language]).programs);
  }
  return files;
}

function ownersOf(rules: RuleSet, packs: readonly Pack[]): Record<string, string> {
  const owners = rules.rules.map(({ id }): [string, string | undefined] => [id, ownerOf(id, packs)?.id]);
  return Object.fromEntries(owners.filter((one): one is [string, string] => one[1] !== undefined));
}

function ownerOf(rule: string, packs: readonly Pack[]): Pack | undefined {
  const [scope, name] = rule.includes('/') ? rule.split('/') : [undefined, rule];
  return (
    packs.find((pack) => pack.rules?.some(({ id }) => id === rule)) ??
    packs.find((pack) => pack.id === scope && pack.rules?.some(({ id }) => id === name || id.endsWith(`/${name}`)))
  );
}

/** Where two packs see one rule differently both are kept, and each says whose advice it is. */
function namedBy(rules: RuleSet, packs: readonly Pack[]): RuleSet {
  const ids = new Set(rules.rules.map(({ id }) => id));
  const twins = new Set(
    [...ids].flatMap((id) => {
      const [scope, name = ''] = id.split('/');
      return packs.some((pack) => pack.id === scope) && ids.has(name) ? [id, name] : [];
    }),
  );
  const named = rules.rules.map((rule) => {
    const owner = twins.has(rule.id) ? ownerOf(rule.id, packs) : undefined;
    return owner ? { ...rule, source: `${rule.source} · ${labelIn(owner.name, 'en')}` } : rule;
  });
  return { ...rules, rules: named };
}
