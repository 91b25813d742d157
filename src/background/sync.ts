import { parseWhole, type Whole } from '../platform/change';
import {
  readRemote,
  type Stamped,
  SYNC_KEY,
  type SyncedPart,
  type SyncState,
  saveSync,
  storedSync,
  syncedParts,
  writeRemote,
} from '../platform/sync';
import { saveWhole, storedWhole } from '../platform/whole';
import { partOf } from './stamps';

type Parts = Readonly<Partial<Record<SyncedPart, Stamped>>>;

/**
 * Which parts this computer takes from the others and which it gives them: of two values of a part the later one stays;
 * of two of the same moment the one that is greater as JSON, so that all computers choose the same.
 */
export function reconcile(here: Parts, there: Parts): { readonly take: SyncedPart[]; readonly give: SyncedPart[] } {
  const compared = syncedParts.map((part) => ({ part, order: compare(here[part], there[part]) }));
  return {
    take: compared.filter(({ order }) => order < 0).map(({ part }) => part),
    give: compared.filter(({ order }) => order > 0).map(({ part }) => part),
  };
}

function compare(here: Stamped | undefined, there: Stamped | undefined): number {
  const order = (here?.at ?? 0) - (there?.at ?? 0);
  if (order !== 0) return order;
  // No value is less than any.
  const [a, b] = [here, there].map((each) => (each?.value == null ? '' : JSON.stringify(each.value)));
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}

function stamped(whole: Whole, state: SyncState): Parts {
  return Object.fromEntries(
    syncedParts.map((part) => [part, { value: partOf(whole, part), at: state.stamps[part] ?? 0 }]),
  );
}

/** Takes what other computers changed later. Gives whether anything changed; rejects when it cannot be read or stored. */
export async function pull(): Promise<boolean> {
  const [whole, state] = await Promise.all([storedWhole(), storedSync()]);
  const there = state.on ? await readRemote().catch(() => ({}) as Parts) : {};
  const { take } = reconcile(stamped(whole, state), there);
  const next = take.reduce((made, part) => withPart(made, part, there[part]?.value), whole);
  // A part of a newer version may mean what we do not know: then all stays as it is.
  const parsed = parseWhole(next);
  if (take.length === 0 || !parsed.ok) return false;
  const stamps = { ...state.stamps, ...Object.fromEntries(take.map((part) => [part, there[part]?.at])) };
  await saveWhole(parsed.value, { [SYNC_KEY]: { ...state, stamps } });
  return true;
}

/** Gives the browser what was changed here last, and remembers what it did not take. */
export async function push(now = Date.now()): Promise<void> {
  const [whole, state] = await Promise.all([storedWhole(), storedSync()]);
  if (!state.on) return;
  const here = stamped(whole, state);
  const there = await readRemote().catch(() => undefined);
  if (!there) return saveSync({ ...state, refused: [...syncedParts] });
  const refused: SyncedPart[] = [];
  for (const part of reconcile(here, there).give) {
    const value = here[part];
    if (value && !(await writeRemote(part, value))) refused.push(part);
  }
  const same = JSON.stringify(refused) === JSON.stringify(state.refused);
  if (!same || refused.length === 0) await saveSync({ ...(await storedSync()), refused, at: now });
}

/** Switches the exchange on or off; rejects when the storage refuses. */
export async function switchSync(on: boolean): Promise<void> {
  await saveSync({ ...(await storedSync()), on, refused: [] });
}

function withPart(whole: Whole, part: SyncedPart, value: unknown): Whole {
  const own = value ?? undefined;
  if (part === 'hours') return { ...whole, hours: own as Whole['hours'] };
  return { ...whole, settings: { ...whole.settings, [part]: part === 'sites' ? (own ?? []) : own } };
}
