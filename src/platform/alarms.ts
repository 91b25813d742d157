import { browser, listen } from './browser';

/** Rings every so many minutes from now on, across restarts; an alarm of that name that rings so already is left alone. */
export async function ringEvery(name: string, minutes: number): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set?.periodInMinutes !== minutes) browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: 1 });
}

/** Background: hears an alarm. */
export function onRing(name: string, act: () => void, signal: AbortSignal): void {
  listen(browser.alarms.onAlarm, (alarm: { readonly name: string }) => alarm.name === name && act(), signal);
}
