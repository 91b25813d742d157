import { browser, listen } from './browser';
import type { Whole } from './change';
import { chosenHours, storedHours } from './hours';
import { loadSettings, storedSettings, unreadParts } from './storage';

/** Everything that the agent has set, to be shown; the defaults where the storage fails. */
export async function loadWhole(): Promise<Whole> {
  const [settings, hours] = await Promise.all([loadSettings(), chosenHours()]);
  return { settings, hours };
}

/** The same, to be changed and stored again: rejects when the storage fails. */
export async function storedWhole(): Promise<Whole> {
  const [settings, hours] = await Promise.all([storedSettings(), storedHours()]);
  return { settings, hours };
}

/**
 * Stores everything in one write, with other values of the same storage beside it, and leaves alone what a later version
 * has stored; rejects when it is refused.
 */
export async function saveWhole({ settings, hours }: Whole, beside: Readonly<Record<string, unknown>>): Promise<void> {
  const unread = await unreadParts();
  await browser.storage.local.set({ settings: { ...unread, ...settings }, ...(hours && { hours }), ...beside });
  if (!hours) await browser.storage.local.remove('hours');
}

/** Hears that something in the extension's own storage changed, here or in another of its pages. */
export function onStored(act: (keys: readonly string[]) => void, signal: AbortSignal): void {
  listen(
    browser.storage.onChanged,
    (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local') act(Object.keys(changes));
    },
    signal,
  );
}

/** A value of the extension's own storage; `undefined` where there is none or the storage fails. */
export async function readOwn(key: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Stores a value, or with `undefined` removes it; rejects when the storage refuses. */
export async function writeOwn(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}
