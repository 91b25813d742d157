import type { RuleSet } from '../../engine/types';
import { builtinPacks } from '../../packs/builtin';
import { mergePacks } from '../../packs/merge';
import type { Pack, Settings } from '../../packs/pack';
import { parsePack } from '../../packs/parse';
import type { RulesSource } from './talk';

/** The rules of a source with what they build on; or in one sentence why they cannot be tried. */
export type SourceRules =
  | { readonly ok: true; readonly packs: readonly Pack[]; readonly rules: RuleSet; readonly settings: Settings }
  | { readonly ok: false; readonly problem: string };

/** Reads the rules to try. Their examples are not tried here: the studio does that as one types. */
export function rulesOf(source: RulesSource): SourceRules {
  if (source === 'builtin') return merged(builtinPacks.filter(({ id }) => id === 'core'));
  const parsed = parsePack(new TextEncoder().encode(source.text));
  if (parsed.ok) return merged([parsed.pack]);
  const [first] = parsed.problems;
  return { ok: false, problem: first ? `${first.message} ${first.remedy} (${first.line}:${first.column})` : '' };
}

function merged(packs: readonly Pack[]): SourceRules {
  const result = mergePacks(packs, [...builtinPacks, ...packs]);
  if (result.ok) return { ok: true, packs, rules: result.rules, settings: result.settings };
  return { ok: false, problem: result.flaws.map(({ message, remedy }) => `${message} ${remedy}`).join(' ') };
}
