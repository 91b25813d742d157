import { browser } from './browser';

/** Opens the side panel in a window. Call it first thing in a click handler: browsers refuse it anywhere else. Gives whether it opened. */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if (chrome.sidePanel) await chrome.sidePanel.open({ windowId });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    // A window without room for a panel: of an app, or of developer tools.
    return false;
  }
}
