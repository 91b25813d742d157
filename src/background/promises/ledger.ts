import { MOST_PROMISES, type Promised } from '../../platform/promised';

/** All promises that are known. The functions here make a new ledger of an old one, and know no clock but what they are given. */
export type Ledger = readonly Promised[];

const MINUTE_MS = 60_000;
/** One press on "Send" may be heard twice. */
const SAME_SEND_MS = 10_000;
/** What nobody answered for so long was not wanted. */
const ASKED_FOR_MS = 30 * 24 * 60 * MINUTE_MS;
/** A clock that was set forward, or an alarm that never came, is noticed after this time at the latest. */
const LOOK_AGAIN_MS = 10 * MINUTE_MS;

/** With a promise that was just made, unless it is known already. One that is heard again may bring its time. */
export function heard(ledger: Ledger, made: Promised): Ledger {
  const isWithoutTime = ({ id, due, state }: Promised) => id === made.id && state === 'asked' && due === undefined;
  if (made.due !== undefined && ledger.some(isWithoutTime))
    return heard(
      ledger.filter(({ id }) => id !== made.id),
      made,
    );
  if (ledger.some((each) => isSame(each, made))) return ledger;
  const kept = ledger.filter(({ state, said }) => state === 'open' || made.said - said < ASKED_FOR_MS);
  return cut([...kept, made]);
}

/** Heard twice, or the same word given again: one conversation, one time. */
function isSame(a: Promised, b: Promised): boolean {
  if (a.id === b.id) return true;
  if (a.site !== b.site || a.conversation !== b.conversation) return false;
  return isSameMinute(a.due, b.due) || (a.state === 'asked' && Math.abs(a.said - b.said) < SAME_SEND_MS);
}

function isSameMinute(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) < MINUTE_MS;
}

/** When there are too many, those go first that nobody asked to be reminded of, then those due last. */
function cut(ledger: Ledger): Ledger {
  if (ledger.length <= MOST_PROMISES) return ledger;
  const rank = ({ state, due, said }: Promised) => (state === 'asked' ? 8.64e15 - said : (due ?? 0));
  const kept = new Set([...ledger].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_PROMISES));
  return ledger.filter((each) => kept.has(each));
}

/**
 * With an answer: to be reminded at `due`, or, without it, no more. Where the same conversation already has an open
 * promise for that time, that one is enough.
 */
export function answered(ledger: Ledger, id: string, due: number | undefined): Ledger {
  const found = ledger.find((each) => each.id === id);
  const others = ledger.filter((each) => each.id !== id);
  if (!found || due === undefined) return others;
  const isDouble = (each: Promised) =>
    each.state === 'open' &&
    each.site === found.site &&
    each.conversation === found.conversation &&
    isSameMinute(each.due, due);
  if (others.some(isDouble)) return others;
  const { told, ...rest } = found;
  const open: Promised = { ...rest, due, state: 'open', ...(told === due && { told }) };
  return ledger.map((each) => (each === found ? open : each));
}

/** Open promises whose time has come; the oldest first. */
export function overdue(ledger: Ledger, now: number): readonly Promised[] {
  return ledger
    .filter(({ state, due }) => state === 'open' && due !== undefined && due <= now)
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
}

/** Those of them that the agent was not reminded of yet. */
export function untold(ledger: Ledger, now: number): readonly Promised[] {
  return overdue(ledger, now).filter(({ due, told }) => told !== due);
}

/** After the agent was reminded of these. */
export function withTold(ledger: Ledger, told: readonly Promised[]): Ledger {
  const ids = new Set(told.map(({ id }) => id));
  return ledger.map((each) => (ids.has(each.id) ? { ...each, told: each.due } : each));
}

/** When to look again; never while nothing is awaited. */
export function nextLook(ledger: Ledger, now: number): number | undefined {
  const awaited = ledger.flatMap(({ state, due, told }) =>
    // What is overdue could not be shown a moment ago.
    state === 'open' && due !== undefined && due !== told ? [due > now ? due : Number.POSITIVE_INFINITY] : [],
  );
  return awaited.length === 0 ? undefined : Math.min(...awaited, now + LOOK_AGAIN_MS);
}
