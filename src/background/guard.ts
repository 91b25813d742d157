import type { Rule } from '../engine/types';
import type { PolicyGuard } from '../packs/policy';
import type { PackGuardChoice } from '../platform/change';
import {
  defaultGuard,
  type GuardInForce,
  type GuardLevel,
  type GuardMode,
  type GuardSettings,
  type GuardWish,
  MOST_PACKS,
  type PackInForce,
} from '../platform/guard';
import { uiLanguage } from '../platform/i18n';
import { setInUse } from './packs/rules-in-use';
import { readShelf } from './packs/shelf';

/** A pack and the rules that it has the last word on. */
export interface Owner {
  readonly id: string;
  readonly label: string;
  readonly rules: readonly Pick<Rule, 'id' | 'level' | 'guard'>[];
}

/** The installed packs that have rules of their own; the built-in rules belong to none. */
export async function owners(rules: readonly Rule[]): Promise<readonly Owner[]> {
  const ownerOf = (await setInUse())?.owners ?? {};
  if (Object.keys(ownerOf).length === 0) return [];
  const ui = uiLanguage();
  const { packs } = await readShelf();
  const all = packs.flatMap(({ id, name }) => {
    const own = rules.filter((rule) => Object.hasOwn(ownerOf, rule.id) && ownerOf[rule.id] === id);
    const label = name[ui] ?? name.en ?? Object.values(name)[0] ?? id;
    return own.length > 0 ? [{ id, label, rules: own }] : [];
  });
  return all.slice(0, MOST_PACKS);
}

/**
 * What the send guard does. For rules of a pack the first of these that says something: the company for that pack, the
 * company for all, the agent for that pack, the pack itself; else, as for all other rules, what the agent chose for all.
 */
export function guardInForce(
  packs: readonly Owner[],
  settings: GuardSettings | undefined,
  policy: PolicyGuard | undefined,
): GuardInForce {
  const general = (level: GuardLevel) => policy?.[level] ?? settings?.[level] ?? defaultGuard[level];
  const [must, should] = [general('must'), general('should')];
  const inForce = packs.map((pack): PackInForce => {
    const locked = lockedFor(pack.id, policy);
    const chosen = settings?.packs?.find((each) => each.pack === pack.id);
    const mode = (level: GuardLevel, otherwise: GuardMode) =>
      locked[level] ?? chosen?.[level] ?? wishOf(pack, level) ?? otherwise;
    const rules = pack.rules.map(({ id }) => id);
    return { label: pack.label, must: mode('must', must), should: mode('should', should), rules };
  });
  return { must, should, packs: inForce.filter((each) => each.must !== must || each.should !== should) };
}

/** What there is to choose for each pack: what it asks for itself, and what the company has set. */
export function guardChoices(packs: readonly Owner[], policy: PolicyGuard | undefined): readonly PackGuardChoice[] {
  const levels = (read: (level: GuardLevel) => GuardMode | undefined) => ({
    must: read('must'),
    should: read('should'),
  });
  return packs.map((pack) => ({
    id: pack.id,
    label: pack.label,
    wish: levels((level) => wishOf(pack, level)),
    locked: lockedFor(pack.id, policy),
  }));
}

function lockedFor(pack: string, policy: PolicyGuard | undefined): GuardWish {
  const own = policy?.packs?.find((each) => each.pack === pack);
  const [must, should] = [own?.must ?? policy?.must, own?.should ?? policy?.should];
  return { ...(must && { must }), ...(should && { should }) };
}

function wishOf({ rules }: Owner, level: GuardLevel): GuardMode | undefined {
  return rules.find((rule) => rule.level === level && rule.guard)?.guard;
}
