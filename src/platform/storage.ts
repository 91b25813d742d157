import type { Level } from '../engine/types';
import { browser } from './browser';
import { type GuardSettings, parseGuard } from './guard';
import { packedId } from './ids';
import { boolean, listOf, object, oneOf, optional, ours, type Parser, string } from './parse';

/** What the agent chose for one site. */
export interface SiteSettings {
  /** Host name. */
  readonly site: string;
  /** False when the agent has switched the site off. */
  readonly on: boolean;
  /** Id of the chosen playbook; without it the default one. */
  readonly playbook?: string | undefined;
}

/** All settings, kept under one key so that every change is one write. A site that is not listed has the defaults. */
export interface Settings {
  readonly sites: readonly SiteSettings[];
  /** Without it `defaultGuard`. */
  readonly guard?: GuardSettings | undefined;
  /** Id of the playbook of sites that have none of their own; without it the first one. */
  readonly playbook?: string | undefined;
  /** Ids of languages that are not checked. */
  readonly languagesOff?: readonly string[] | undefined;
  /** The lowest level that is shown; without it all are. */
  readonly least?: Level | undefined;
  /** Language of the interface; without it the browser's. */
  readonly interfaceLanguage?: string | undefined;
}

/** Where nothing was stored yet, and where what is stored cannot be read. */
export const defaultSettings: Settings = { sites: [] };

const KEY = 'settings';
const MOST_SITES = 500;

/** How each part of the settings is read. A part that is not there has its default. */
export const settingsParts: { readonly [K in keyof Settings]-?: Parser<Settings[K]> } = {
  sites: listOf(object<SiteSettings>({ site: string(255), on: boolean, playbook: optional(packedId) }), MOST_SITES),
  guard: optional(parseGuard),
  playbook: optional(packedId),
  languagesOff: optional(listOf(string(10), 50)),
  least: optional(oneOf<Level>('must', 'should', 'hint')),
  interfaceLanguage: optional(string(20)),
};

/** Names of the parts. */
export const settingsPartNames = Object.keys(settingsParts) as (keyof Settings)[];

/**
 * Settings from what the storage holds, also from what an older version stored. `problem` says what could not be read
 * first; the default stands in for that part, and the others stay.
 */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly problem?: string } {
  if (stored === undefined) return { settings: defaultSettings };
  const whole = ours<Readonly<Record<string, unknown>>>()(stored);
  if (!whole.ok) return { settings: defaultSettings, problem: whole.problem };
  const parts = settingsPartNames.map((name) => {
    const value = Object.hasOwn(whole.value, name) ? whole.value[name] : undefined;
    return { name, parsed: settingsParts[name](value, name) };
  });
  const read = parts.flatMap(({ name, parsed }) =>
    parsed.ok && parsed.value !== undefined ? [[name, parsed.value]] : [],
  );
  const [problem] = parts.flatMap(({ parsed }) => (parsed.ok ? [] : [parsed.problem]));
  return { settings: { ...defaultSettings, ...Object.fromEntries(read) }, ...(problem !== undefined && { problem }) };
}

/** What holds for a site. */
export function siteSettings(settings: Settings, site: string): SiteSettings {
  return settings.sites.find((each) => each.site === site) ?? { site, on: true };
}

/** Settings with a changed site; the site that was changed longest ago goes when there are too many. */
export function withSite(settings: Settings, site: string, change: Partial<Omit<SiteSettings, 'site'>>): Settings {
  const others = settings.sites.filter((each) => each.site !== site);
  return { ...settings, sites: [...others, { ...siteSettings(settings, site), ...change }].slice(-MOST_SITES) };
}

/** The stored settings, to be shown or used; the defaults when the storage fails or holds something else. */
export async function loadSettings(): Promise<Settings> {
  return storedSettings().catch(() => defaultSettings);
}

/** The stored settings, to be changed: rejects when the storage fails, so that nobody stores the defaults over them. */
export async function storedSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]).settings;
}

/** What a later version of the extension has stored among the settings, and this one cannot read. */
export async function unreadParts(): Promise<Readonly<Record<string, unknown>>> {
  const stored = ours<Readonly<Record<string, unknown>>>()((await browser.storage.local.get(KEY))[KEY]);
  const isUnread = ([name, value]: [string, unknown]) =>
    !Object.hasOwn(settingsParts, name) || !settingsParts[name as keyof Settings](value).ok;
  return stored.ok ? Object.fromEntries(Object.entries(stored.value).filter(isUnread)) : {};
}

/** Keeps scripts in web pages out of the storage; Firefox has no such door. */
export async function closeStorageToPages(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  try {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // An older browser knows the function but not for this area.
  }
}
