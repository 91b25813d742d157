import { browser, listen } from './browser';

/** Sets the one alarm of this name to a time in milliseconds since 1970, or takes it away; it outlives the browser. */
export async function setAlarm(name: string, when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when });
}

/** Background: hears the alarm, until the signal aborts. */
export function onAlarm(name: string, act: () => void, signal: AbortSignal): void {
  const listener = (alarm: { readonly name: string }) => {
    if (alarm.name === name) act();
  };
  listen(browser.alarms.onAlarm, listener, signal);
}

/** Rings every so many minutes from now on, across restarts; an alarm of that name that rings so already is left alone. */
export async function ringEvery(name: string, minutes: number): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set?.periodInMinutes !== minutes) browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: 1 });
}
