import { grantedHosts, hostPattern, mayRunOn } from '../../platform/permissions';
import { loadSettings, siteSettings } from '../../platform/storage';
import type { Tab } from '../../platform/tabs';
import type { TabState } from './state';

/** What the browser and the settings say of a tab. */
export interface Facts {
  readonly tab: Tab;
  readonly access: TabState['access'];
  readonly byAgent: boolean;
  readonly on: boolean;
}

/** Asks for everything at once. */
export async function factsOf(tab: Tab): Promise<Facts> {
  const pattern = tab.url === undefined ? undefined : hostPattern(tab.url);
  const [access, granted, settings] = await Promise.all([accessTo(tab, pattern), grantedHosts(), loadSettings()]);
  const site = tab.url ? (URL.parse(tab.url)?.hostname ?? '') : '';
  const byAgent = pattern !== undefined && granted.includes(pattern);
  return { tab, access, byAgent, on: siteSettings(settings, site).on };
}

/** The panel hears no address of a page that the agent has not shown to the extension by a press on its button. */
async function accessTo({ url }: Tab, pattern: string | undefined): Promise<TabState['access']> {
  if (url === undefined) return 'unseen';
  if (pattern === undefined) return 'none';
  return (await mayRunOn(pattern)) ? 'granted' : 'ask';
}
