import { checkRules, RuleError } from '../engine';
import type { Language, RuleSet } from '../engine/types';
import { isObject } from './check';
import { type ExampleFlaw, exampleSteps } from './examples';
import type { Locate } from './json';
import { mergePacks } from './merge';
import type { Flaw, Pack, Path, Problem } from './pack';
import { parsePack } from './parse';
import { finish } from './steps';
import { touchedLanguages } from './touched';

/** A pack that may lint: parsed, merged with what it extends, compiled, its examples true. */
export type LoadedPack =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** The pack's rules together with those it extends. */
      readonly rules: RuleSet;
      /** How many examples were tried. */
      readonly tried: number;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Brings the bytes of a pack's file to the point where it may lint; `available` are the packs that it may extend. */
export function loadPack(bytes: Uint8Array, available: readonly Pack[], languages: readonly Language[]): LoadedPack {
  return finish(loadSteps(bytes, available, languages));
}

/**
 * The same in steps, for callers that have others to serve between them. With `parentsHold`, who asks knows that the
 * available packs were loaded before: languages in which this one finds just what they find are not tried again.
 */
export function* loadSteps(
  bytes: Uint8Array,
  available: readonly Pack[],
  known: readonly Language[],
  { parentsHold = false } = {},
): Generator<void, LoadedPack> {
  const parsed = parsePack(bytes);
  if (!parsed.ok) return parsed;
  const { pack, locate } = parsed;
  const merged = mergePacks([pack], available);
  if (!merged.ok) return { ok: false, problems: merged.flaws.map((flaw) => here(flaw, flaw.pack, pack, locate)) };
  yield;
  const languages = touchedLanguages(merged.rules, parentsHold ? parentsOf(pack, available) : undefined, known);
  try {
    const { tried, failures, warnings } = yield* exampleSteps(merged.rules, languages);
    const placed = (flaws: readonly ExampleFlaw[]) =>
      flaws.map((flaw) => locate({ ...flaw, path: placeOf(flaw, pack) }));
    if (failures.length > 0) return { ok: false, problems: placed(failures) };
    return { ok: true, pack, rules: merged.rules, tried, warnings: placed(warnings) };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    // The first language that does not compile ended it; whoever mends the pack wants to know all.
    const problems: Problem[] = [];
    for (const language of languages) {
      yield;
      problems.push(
        ...checkRules(merged.rules, [language]).map((flaw) =>
          locate({ ...flaw, path: ownPath(flaw.path, merged.rules, pack) }),
        ),
      );
    }
    return { ok: false, problems };
  }
}

function parentsOf({ extends: ids = [] }: Pack, available: readonly Pack[]): RuleSet | undefined {
  const merged = mergePacks(
    available.filter(({ id }) => ids.includes(id)),
    available,
  );
  return ids.length > 0 && merged.ok ? merged.rules : undefined;
}

/** A flaw of a parent has no place in this file; it is told at `extends`. */
function here(flaw: Flaw, owner: string, pack: Pack, locate: Locate): Problem {
  return locate(
    owner === pack.id ? flaw : { ...flaw, path: ['extends'], message: `In pack \`${owner}\`: ${flaw.message}` },
  );
}

type Section = 'concepts' | 'rules' | 'playbooks' | 'snippets';

/** The path in the pack's own file for a path in the merged rules. */
function ownPath([section, index, ...rest]: Path, rules: RuleSet, pack: Pack): Path {
  const entries = rules[section as Section];
  const id = Array.isArray(entries) ? entries[Number(index)]?.id : undefined;
  if (id === undefined) return [section ?? '', index ?? '', ...rest];
  const own = indexOf(pack, section as Section, id);
  return own < 0 ? ['extends'] : [section ?? '', own, ...rest];
}

function indexOf(pack: Pack, section: Section, id: string): number {
  return (pack[section] ?? []).findIndex((entry) => entry.id === id);
}

/** Where an example stands in the pack's own file: among its own or those it adds, else at the entry, else at `extends`. */
function placeOf({ section, id, language, list, source }: ExampleFlaw, pack: Pack): Path {
  const own = indexOf(pack, section, id);
  if (own < 0) return ['extends'];
  const entry: unknown = pack[section]?.[own];
  const ways =
    list === 'fixes' ? [['text', language, 'fixes']] : ['examples', 'examples+'].map((key) => [key, language, list]);
  for (const way of ways) {
    const sources = way.reduce((value: unknown, key) => (isObject(value) ? value[key] : undefined), entry);
    const index = Array.isArray(sources) ? sources.indexOf(source) : -1;
    if (index >= 0) return [section, own, ...way, index];
  }
  return [section, own];
}
