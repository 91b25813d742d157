import { browser, listen } from './browser';
import { boolean, count, listOf, object, oneOf, optional, type Parser } from './parse';
import { settingsPartNames } from './storage';

/** What is carried to the agent's other computers, one part at a time. */
export const syncedParts = [...settingsPartNames, 'hours'] as const;

/** Name of a part. */
export type SyncedPart = (typeof syncedParts)[number];

/** A part and when it was changed last, in milliseconds since 1970; `null` stands for the default. */
export interface Stamped {
  readonly value: unknown;
  readonly at: number;
}

/** What this computer knows about the exchange. */
export interface SyncState {
  readonly on: boolean;
  /** When each part was changed last, here or on another computer. */
  readonly stamps: Readonly<Partial<Record<SyncedPart, number>>>;
  /** Parts that the browser did not take: too large for it, or it has no room or no connection. */
  readonly refused: readonly SyncedPart[];
  /** When the last exchange went well, in milliseconds since 1970. */
  readonly at?: number | undefined;
}

/** Before anybody has switched it on. */
export const noSync: SyncState = { on: false, stamps: {}, refused: [] };

/** Where the storage keeps the state of the exchange. */
export const SYNC_KEY = 'sync';
const PREFIX = 'settings.';

const stamps = object(Object.fromEntries(syncedParts.map((part) => [part, optional(count())])));

const parseState: Parser<SyncState> = object<SyncState>({
  on: boolean,
  stamps: stamps as Parser<SyncState['stamps']>,
  refused: listOf(oneOf(...syncedParts), 50),
  at: optional(count()),
});

/** The state of the exchange; off where it cannot be read. */
export async function loadSync(): Promise<SyncState> {
  return storedSync().catch(() => noSync);
}

/** The same, to be stored again: rejects when the storage fails. */
export async function storedSync(): Promise<SyncState> {
  const parsed = parseState((await browser.storage.local.get(SYNC_KEY))[SYNC_KEY]);
  return parsed.ok ? parsed.value : noSync;
}

/** Stores the state of the exchange; rejects when the storage refuses. */
export async function saveSync(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [SYNC_KEY]: state });
}

const parseStamped = object<{ readonly at: number }>({ at: count() });

/** What the browser holds for all computers; rejects when it has no such storage. What cannot be read is left out. */
export async function readRemote(): Promise<Partial<Record<SyncedPart, Stamped>>> {
  const stored = await browser.storage.sync.get(syncedParts.map((part) => PREFIX + part));
  const entries = syncedParts.flatMap((part) => {
    const raw = stored[PREFIX + part];
    const parsed = parseStamped(raw);
    return parsed.ok ? [[part, { value: (raw as { value?: unknown }).value, at: parsed.value.at }]] : [];
  });
  return Object.fromEntries(entries);
}

/** Gives the browser a part for all computers; false when it does not take it. */
export async function writeRemote(part: SyncedPart, stamped: Stamped): Promise<boolean> {
  try {
    await browser.storage.sync.set({ [PREFIX + part]: { ...stamped, value: stamped.value ?? null } });
    return true;
  } catch {
    return false;
  }
}

/** Background: hears that another computer, or this one, changed what all computers share. */
export function onRemote(act: () => void, signal: AbortSignal): void {
  listen(
    browser.storage.onChanged,
    (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'sync' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) act();
    },
    signal,
  );
}
