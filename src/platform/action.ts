import { browser } from './browser';

/** What stands on the toolbar button of a tab; `label` is what a screen reader says. */
export interface Badge {
  readonly label: string;
  /** At most four characters; empty for none. */
  readonly badge: string;
  /** CSS colours. */
  readonly background: string;
  readonly ink: string;
}

/** Shows a badge in one tab; the browser itself drops it when the tab goes to another page. */
export async function showBadge(tab: number, { label, badge, background, ink }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: badge }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: background }),
      browser.action.setBadgeTextColor({ tabId: tab, color: ink }),
      browser.action.setTitle({ tabId: tab, title: label }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
