import { tell } from '../platform/ask';
import type { GuardSettings } from '../platform/guard';
import { loadSettings, type Settings, type SiteSettings, saveSettings, withSite } from '../platform/storage';
import { allTabs } from '../platform/tabs';

let last: Promise<void> = Promise.resolve();

/** Changes the settings of a site. Changes queue, so that two pages at once lose nothing; rejects when not stored. */
export function changeSite(site: string, change: Partial<Omit<SiteSettings, 'site'>>): Promise<void> {
  return queue((settings) => withSite(settings, site, change));
}

/** Changes the send guard and tells every frame; rejects when not stored. */
export async function changeGuard(guard: GuardSettings): Promise<void> {
  await queue((settings) => ({ ...settings, guard }));
  const tabs = await allTabs();
  await Promise.all(tabs.map((tab) => tell(tab, 'guard', guard)));
}

function queue(change: (settings: Settings) => Settings): Promise<void> {
  const done = last.then(async () => saveSettings(change(await loadSettings())));
  last = done.catch(() => undefined);
  return done;
}

/** Tells every frame that a site was switched on or off. */
export async function announceSwitch(site: string, on: boolean): Promise<void> {
  const tabs = await allTabs();
  await Promise.all(tabs.map((tab) => tell(tab, 'enabled', { site, on })));
}
