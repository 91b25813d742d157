import type { RuleSet } from '../engine/types';
import { checkShape, isObject } from './check';
import { type Locate, readJson } from './json';
import type { Flaw, Pack, Problem } from './pack';
import { namesOf, unknownNames } from './references';
import { extendingPack, standalonePack } from './schema';
import { holes, newIdFlaw } from './whole';

/** A pack and where its values stand in the file; or everything that is wrong with the file. */
export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack; readonly locate: Locate }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the bytes of a pack's file. Never throws and never gives half a pack. A pack that stands alone is checked
 * completely but for its examples; what a pack that extends others names and changes is checked where they are merged.
 */
export function parsePack(bytes: Uint8Array): ParsedPack {
  const file = readJson(bytes);
  if (!file.ok) return file;
  const flaws = flawsOf(file.value);
  if (flaws.length > 0) return { ok: false, problems: flaws.map(file.locate) };
  return { ok: true, pack: file.value as Pack, locate: file.locate };
}

function flawsOf(value: unknown): readonly Flaw[] {
  if (!isObject(value)) return [{ path: [], message: 'This is not a pack.', remedy: 'A pack is one JSON object { }.' }];
  if (typeof value.format === 'number' && value.format > 1) {
    const message = `The pack has format ${value.format}; this Replylint reads format 1.`;
    return [{ path: ['format'], message, remedy: 'The pack needs a newer Replylint.' }];
  }
  const extending = Array.isArray(value.extends) && value.extends.length > 0;
  const { flaws, references } = checkShape(extending ? extendingPack : standalonePack, value);
  if (flaws.length > 0) return flaws;
  // Its shape has just been checked.
  const pack = value as unknown as Pack;
  if (extending) return [];
  const rules = asRuleSet(pack);
  return [
    ...newIds(pack),
    ...unknownNames(references, namesOf(rules, pack.languages)),
    ...holes(rules, pack.languages),
  ].slice(0, 100);
}

function asRuleSet(pack: Pack): RuleSet {
  const { lists = {}, concepts = [], rules = [], playbooks = [], snippets = [] } = pack;
  // Entries of a pack that stands alone are whole.
  return { lists, concepts, rules, playbooks, snippets } as RuleSet;
}

function newIds(pack: Pack): Flaw[] {
  return (['concepts', 'rules', 'playbooks', 'snippets'] as const).flatMap((section) =>
    (pack[section] ?? []).flatMap((entry, index) =>
      newIdFlaw(pack.id, section, entry as { id: string }, [section, index]),
    ),
  );
}
