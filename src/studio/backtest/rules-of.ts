import type { RuleSet } from '../../engine/types';
import { builtinPacks } from '../../packs/builtin';
import { mergePacks } from '../../packs/merge';
import type { Pack, Settings } from '../../packs/pack';
import { parsePack } from '../../packs/parse';
import type { RulesSource } from './talk';

/** The rules of a source, and the packs that give them their name; or in one sentence why they cannot be tried. */
export type SourceRules =
  | { readonly ok: true; readonly packs: readonly Pack[]; readonly rules: RuleSet; readonly settings: Settings }
  | { readonly ok: false; readonly problem: string };

/** Reads the rules to try. Their examples are not tried here: the studio does that as one types. */
export function rulesOf({ text, packs, known = [] }: RulesSource): SourceRules {
  if (text === undefined) return merged(packs, known);
  const parsed = parsePack(new TextEncoder().encode(text));
  if (parsed.ok) return merged([parsed.pack, ...packs.filter(({ id }) => id !== parsed.pack.id)], known);
  const [first] = parsed.problems;
  return { ok: false, problem: first ? `${first.message} ${first.remedy} (${first.line}:${first.column})` : '' };
}

function merged(packs: readonly Pack[], known: readonly Pack[]): SourceRules {
  const active = [...packs, ...builtinPacks];
  const others = known.filter(({ id }) => !active.some((pack) => pack.id === id));
  const result = mergePacks(active, [...active, ...others]);
  if (!result.ok)
    return { ok: false, problem: result.flaws.map(({ message, remedy }) => `${message} ${remedy}`).join(' ') };
  const named = packs.length > 0 ? packs : builtinPacks.filter(({ id }) => id === 'core');
  return { ok: true, packs: named, rules: result.rules, settings: result.settings };
}
