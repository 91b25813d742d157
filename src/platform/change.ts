import { type GuardWish, MOST_PACKS, parseGuardWish } from './guard';
import { type Hours, parseHours } from './hours';
import { packedId } from './ids';
import { listOf, object, optional, type Parser, string } from './parse';
import { parseSilenced, type Silenced } from './silenced';
import type { Choice } from './snapshot';
import { type Settings, settingsParts } from './storage';

/** Everything that an agent has set: what a settings file holds. */
export interface Whole {
  readonly settings: Settings;
  /** Without it the usual working hours. */
  readonly hours?: Hours | undefined;
  /** Only where a file is written or read: without it what the agent has silenced stays as it is. */
  readonly silenced?: Silenced | undefined;
}

/** Parts of the settings that take the place of the stored ones; what is not there stays as it is. */
export type Change = Partial<Settings> & { readonly hours?: Hours | undefined };

/** What there is to choose from. */
export interface Offered {
  /** The first one is the default. */
  readonly playbooks: readonly Choice[];
  /** Languages that the rules speak; each label is the language's own name. */
  readonly languages: readonly Choice[];
  /** All rules, each labelled by what it says. */
  readonly rules: readonly Choice[];
  /** The send guard, as far as the company has set it for everybody. */
  readonly guard: GuardWish;
  /** Installed packs, for each of which the guard can be chosen. */
  readonly guards: readonly PackGuardChoice[];
}

/** A pack with rules of its own. */
export interface PackGuardChoice {
  readonly id: string;
  readonly label: string;
  /** What the pack asks for itself. */
  readonly wish: GuardWish;
  /** What the company has set. */
  readonly locked: GuardWish;
}

const parseSettings: Parser<Settings> = object<Settings>(settingsParts);

/** Reads all settings. */
export const parseWhole: Parser<Whole> = object<Whole>({
  settings: parseSettings,
  hours: optional(parseHours),
  silenced: optional(parseSilenced),
});

/** Reads a change. */
export const parseChange: Parser<Change> = object<Change>({
  ...settingsParts,
  sites: optional(settingsParts.sites),
  hours: optional(parseHours),
} as { readonly [K in keyof Change]-?: Parser<Change[K]> });

const choice = object<Choice>({ id: packedId, label: string(300) });

/** Reads what there is to choose from. */
export const parseOffered: Parser<Offered> = object<Offered>({
  playbooks: listOf(choice),
  languages: listOf(choice, 50),
  rules: listOf(choice, 5000),
  guard: parseGuardWish,
  guards: listOf(
    object<PackGuardChoice>({ id: packedId, label: string(300), wish: parseGuardWish, locked: parseGuardWish }),
    MOST_PACKS,
  ),
});
