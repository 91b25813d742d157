import { browser } from './browser';
import { type GuardSettings, parseGuard } from './guard';
import { boolean, listOf, object, optional, type Parser, string } from './parse';

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
}

/** Where nothing was stored yet, and where what is stored cannot be read. */
export const defaultSettings: Settings = { sites: [] };

const KEY = 'settings';
const MOST_SITES = 500;

const parseSettings: Parser<Settings> = object<Settings>({
  sites: listOf(object<SiteSettings>({ site: string(255), on: boolean, playbook: optional(string(100)) }), MOST_SITES),
  guard: optional(parseGuard),
});

/** Settings from what the storage holds. `problem` says what could not be read; the defaults stand in for it. */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly problem?: string } {
  if (stored === undefined) return { settings: defaultSettings };
  const parsed = parseSettings(stored);
  return parsed.ok ? { settings: parsed.value } : { settings: defaultSettings, problem: parsed.problem };
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

/** The stored settings; the defaults when the storage fails or holds something else. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return readSettings(stored[KEY]).settings;
  } catch {
    return defaultSettings;
  }
}

/** Stores the settings in one write; rejects when the storage refuses, and then nothing has changed. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
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
