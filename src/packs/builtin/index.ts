import type { RuleSet } from '../../engine/types';
import { inLanguages, withoutExamples } from '../excerpt';
import { mergePacks } from '../merge';
import type { Pack } from '../pack';
import { joinParts } from '../parts';

const files = import.meta.glob<unknown>('./*/**/*.json', { eager: true, import: 'default' });

/** The packs that come with Replylint, by id: the folders beside this file, each joined from the JSON files in it. */
export const builtinPacks: readonly Pack[] = packsOf(files);

/**
 * The rules of the built-in `core` pack, in all its languages or in some, with their examples unless told otherwise.
 * The pack is checked by its tests, not here.
 */
export function coreRules(languages?: readonly string[], { examples = true } = {}): RuleSet {
  const rules = merge(builtinPacks.filter(({ id }) => id === 'core'));
  const kept = languages ? inLanguages(rules, languages) : rules;
  return examples ? kept : withoutExamples(kept);
}

/** The rules of all built-in packs: `core`, and the playbooks with the rules that hold while they are in use. */
export function builtinRules(): RuleSet {
  return merge(builtinPacks);
}

function merge(packs: readonly Pack[]): RuleSet {
  const merged = mergePacks(packs);
  if (!merged.ok) throw new Error(merged.flaws.map(({ message, remedy }) => `${message} ${remedy}`).join('\n'));
  return merged.rules;
}

function packsOf(parts: Readonly<Record<string, unknown>>): Pack[] {
  const folders = new Map<string, { name: string; value: unknown }[]>();
  for (const name of Object.keys(parts).sort()) {
    const folder = name.split('/')[1] ?? '';
    folders.set(folder, [...(folders.get(folder) ?? []), { name, value: parts[name] }]);
  }
  return [...folders.values()].map((folder) => {
    const { value, clashes } = joinParts(folder);
    if (clashes[0]) throw new Error(`${clashes[0].part}: ${clashes[0].message}`);
    return value as Pack;
  });
}
