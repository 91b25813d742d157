import type { GuardMode } from '../packs/pack';
import { packedId } from './ids';
import { listOf, object, oneOf, optional, type Parser, string } from './parse';

export type { GuardMode };

/** A level that the guard knows; hints never guard. */
export type GuardLevel = 'must' | 'should';

/** Modes by level, as far as somebody has chosen them; where one is missing, something more general holds. */
export interface GuardWish {
  readonly must?: GuardMode | undefined;
  readonly should?: GuardMode | undefined;
}

/** What is chosen for the rules of one installed pack. */
export interface PackGuard extends GuardWish {
  /** Id of the pack. */
  readonly pack: string;
}

/** The send guard, by the level of what is open. */
export interface GuardSettings extends Readonly<Record<GuardLevel, GuardMode>> {
  readonly packs?: readonly PackGuard[] | undefined;
}

/** What holds in a frame: for all rules by level, and for those whose pack differs. */
export interface GuardInForce extends Readonly<Record<GuardLevel, GuardMode>> {
  readonly packs: readonly PackInForce[];
}

/** What holds for the rules of one pack. */
export interface PackInForce extends Readonly<Record<GuardLevel, GuardMode>> {
  /** The name of the pack, as agents read it. */
  readonly label: string;
  /** Ids of the rules that it has the last word on. */
  readonly rules: readonly string[];
}

/** Holds nobody up before somebody has chosen it, and still tells in time what must change. */
export const defaultGuard: Readonly<Record<GuardLevel, GuardMode>> = { must: 'remind', should: 'off' };

/** So many packs may differ. */
export const MOST_PACKS = 100;
const MOST_RULES = 20_000;

const guardMode = oneOf('off', 'remind', 'ask');
const levels = { must: guardMode, should: guardMode };
const wishes = { must: optional(guardMode), should: optional(guardMode) };
const packGuard = object<PackGuard>({ pack: packedId, ...wishes });
const packInForce = object<PackInForce>({ ...levels, label: string(300), rules: listOf(packedId, MOST_RULES) });

/** Reads what somebody has said about the guard, by level. */
export const parseGuardWish: Parser<GuardWish> = object<GuardWish>(wishes);

/** Reads the choice for the send guard. */
export const parseGuard: Parser<GuardSettings> = object<GuardSettings>({
  ...levels,
  packs: optional(listOf(packGuard, MOST_PACKS)),
});

/** Reads what holds in a frame. */
export const parseGuardInForce: Parser<GuardInForce> = object<GuardInForce>({
  ...levels,
  packs: listOf(packInForce, MOST_PACKS),
});

/** Settings with another choice for a pack; a pack for which nothing is chosen is not listed. */
export function withPackGuard(guard: GuardSettings, { pack, must, should }: PackGuard): GuardSettings {
  const { packs = [], ...general } = guard;
  const others = packs.filter((each) => each.pack !== pack);
  const chosen = { pack, ...(must && { must }), ...(should && { should }) };
  const next = must || should ? [...others, chosen] : others;
  return next.length > 0 ? { ...general, packs: next.slice(-MOST_PACKS) } : general;
}
