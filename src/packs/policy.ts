import { isObject } from './check';
import { idFrom } from './keys';
import type { GuardMode } from './pack';

/** A pack that a company wants on every machine. */
export interface PolicyPack {
  readonly url: string;
  /** Fingerprints of the keys of which `threshold` must have signed. */
  readonly keys: readonly string[];
  readonly threshold: number;
  /** Only exactly this sequence. */
  readonly sequence?: number | undefined;
}

/** The send guard by level; what is missing is left to agents. */
interface GuardLevels {
  readonly must?: GuardMode | undefined;
  readonly should?: GuardMode | undefined;
}

/** The send guard as the company sets it: for all rules, and for those of single packs. */
export interface PolicyGuard extends GuardLevels {
  readonly packs?: readonly (GuardLevels & { readonly pack: string })[];
}

/** What a company decides for all its agents (`storage.managed`). */
export interface Policy {
  /** Installed and locked, the first the most important. */
  readonly packs: readonly PolicyPack[];
  /** No other packs: those of agents are off, and none can be added. */
  readonly onlyThese: boolean;
  /** Fingerprints of keys that count for nothing. */
  readonly revoked: readonly string[];
  readonly guard?: PolicyGuard | undefined;
  /** Hours between two looks for a new version. */
  readonly checkHours?: number | undefined;
  /** Whether agents may go back to the version before. */
  readonly mayGoBack: boolean;
}

/** Where there is no policy. */
export const noPolicy: Policy = { packs: [], onlyThese: false, revoked: [], mayGoBack: true };

/** What could be read, and what not: a wrong part is left out and named, the rest applies. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly string[];
}

const known = ['packs', 'onlyThesePacks', 'revokedKeys', 'guard', 'checkHours', 'allowPreviousVersion'];

/** Reads what the browser hands over as managed settings. Never throws. Values may be JSON in a string, as some tools write them. */
export function readPolicy(managed: unknown): ReadPolicy {
  if (!isObject(managed)) return { policy: noPolicy, problems: [] };
  const problems: string[] = [];
  const wrong = (what: string) => {
    problems.push(what);
    return undefined;
  };
  for (const key of Object.keys(managed))
    if (!known.includes(key)) wrong(`${key}: unknown. Known: ${known.join(', ')}.`);
  const value = (key: string): unknown => plain(Object.hasOwn(managed, key) ? managed[key] : undefined);
  const list = (key: string): readonly unknown[] => {
    const found = value(key);
    if (found === undefined || Array.isArray(found)) return found ?? [];
    wrong(`${key}: should be a list.`);
    return [];
  };
  const flag = (key: string, otherwise: boolean): boolean => {
    const found = value(key) ?? otherwise;
    return typeof found === 'boolean' ? found : (wrong(`${key}: should be true or false.`) ?? otherwise);
  };
  const packs = list('packs').flatMap((one, index) => packOf(plain(one), `packs[${index}]`, wrong) ?? []);
  const revoked = list('revokedKeys').flatMap(
    (one) => (typeof one === 'string' ? idFrom(one) : undefined) ?? wrong('revokedKeys: not a fingerprint.') ?? [],
  );
  return {
    policy: {
      packs,
      onlyThese: flag('onlyThesePacks', false),
      revoked,
      guard: guardOf(value('guard'), wrong),
      checkHours: hoursOf(value('checkHours'), wrong),
      mayGoBack: flag('allowPreviousVersion', true),
    },
    problems,
  };
}

type Wrong = (what: string) => undefined;

function plain(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*(?:[[{]|true|false|\d)/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function packOf(value: unknown, place: string, wrong: Wrong): PolicyPack | undefined {
  if (!isObject(value) || typeof value.url !== 'string') return wrong(`${place}.url: the address is missing.`);
  const given = Array.isArray(value.keys) ? value.keys : [];
  const keys = given.flatMap((one) => (typeof one === 'string' ? (idFrom(one) ?? []) : []));
  if (keys.length === 0 || keys.length < given.length)
    return wrong(`${place}.keys: fingerprints of the keys that sign the pack, 32 hexadecimal letters each.`);
  const threshold = value.threshold ?? 1;
  if (!isCount(threshold) || threshold > keys.length)
    return wrong(`${place}.threshold: a whole number from 1 to ${keys.length}.`);
  const { sequence } = value;
  if (sequence !== undefined && !isCount(sequence)) return wrong(`${place}.sequence: a whole number from 1.`);
  return { url: value.url, keys, threshold, sequence };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

function guardOf(value: unknown, wrong: Wrong): Policy['guard'] {
  if (value === undefined) return undefined;
  if (!isObject(value)) return wrong('guard: should have must and should, each off, remind or ask.');
  const { packs = [], ...general } = value;
  const listed = plain(packs);
  const own = Array.isArray(listed) ? listed : (wrong('guard.packs: should be a list.') ?? []);
  const read = own.flatMap((one, index) => packGuardOf(plain(one), `guard.packs[${index}]`, wrong) ?? []);
  const levels = Object.keys(general).length > 0 || own.length === 0 ? levelsOf(general, 'guard', wrong) : {};
  if (!levels && read.length === 0) return undefined;
  return { ...levels, ...(read.length > 0 && { packs: read }) };
}

function packGuardOf(value: unknown, place: string, wrong: Wrong): (GuardLevels & { pack: string }) | undefined {
  if (!isObject(value) || typeof value.pack !== 'string') return wrong(`${place}.pack: the id of a pack is missing.`);
  const { pack, ...general } = value;
  const levels = levelsOf(general, place, wrong);
  return levels && { pack, ...levels };
}

/** Each level may be missing, but not both, and nothing else may stand there. */
function levelsOf(value: Readonly<Record<string, unknown>>, place: string, wrong: Wrong): GuardLevels | undefined {
  const isMode = (mode: unknown): mode is GuardMode => mode === 'off' || mode === 'remind' || mode === 'ask';
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key, mode]) => (key === 'must' || key === 'should') && isMode(mode)))
    return value;
  return wrong(`${place}: should have must or should, each off, remind or ask.`);
}

function hoursOf(value: unknown, wrong: Wrong): number | undefined {
  if (value === undefined) return undefined;
  return isCount(value) && value <= 168 ? value : wrong('checkHours: a whole number from 1 to 168.');
}
