import { tell } from '../platform/ask';
import { loadSettings, type SiteSettings, saveSettings, withSite } from '../platform/storage';
import { allTabs } from '../platform/tabs';

let last: Promise<void> = Promise.resolve();

/** Changes the settings of a site. Changes queue, so that two pages at once lose nothing; rejects when not stored. */
export function changeSite(site: string, change: Partial<Omit<SiteSettings, 'site'>>): Promise<void> {
  const done = last.then(async () => saveSettings(withSite(await loadSettings(), site, change)));
  last = done.catch(() => undefined);
  return done;
}

/** Tells every frame that a site was switched on or off. */
export async function announceSwitch(site: string, on: boolean): Promise<void> {
  const tabs = await allTabs();
  await Promise.all(tabs.map((tab) => tell(tab, 'enabled', { site, on })));
}
