import { browser, extensionUrl, listen } from './browser';

/** What a notification says. */
export interface Notification {
  readonly title: string;
  readonly message: string;
}

/** Shows a notification; one with the same id that is still there gives way. Rejects when the browser refuses. */
export async function notify(id: string, { title, message }: Notification): Promise<void> {
  const iconUrl = extensionUrl('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Takes a notification away, if it is still there. */
export async function withdraw(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Background: hears that the agent has pressed a notification, until the signal aborts. */
export function onNotificationPressed(act: (id: string) => void, signal: AbortSignal): void {
  listen(browser.notifications.onClicked, (id: string) => act(id), signal);
}
