import type { Whole } from '../platform/change';
import { SYNC_KEY, type SyncedPart, type SyncState, storedSync, syncedParts } from '../platform/sync';
import { saveWhole, storedWhole } from '../platform/whole';

/** The value of one part; `undefined` for the default. */
export function partOf({ settings, hours }: Whole, part: SyncedPart): unknown {
  if (part === 'hours') return hours;
  return part === 'sites' && settings.sites.length === 0 ? undefined : settings[part];
}

/** The parts in which two settings differ. */
export function changedParts(before: Whole, after: Whole): readonly SyncedPart[] {
  return syncedParts.filter((part) => JSON.stringify(partOf(before, part)) !== JSON.stringify(partOf(after, part)));
}

/**
 * Stores settings and, in the same write, when their parts were changed; rejects when the storage refuses. A clock that
 * was set back gives no stamp below the last one: a later change stays the later one.
 */
export async function store(whole: Whole, now = Date.now()): Promise<void> {
  const [before, state] = await Promise.all([storedWhole(), storedSync()]);
  const stamps: Record<string, number> = { ...state.stamps };
  for (const part of changedParts(before, whole)) stamps[part] = Math.max(now, (state.stamps[part] ?? 0) + 1);
  const next: SyncState = { ...state, stamps };
  await saveWhole(whole, { [SYNC_KEY]: next });
}
