import type { Check } from '../../packs/installed';

const MINUTE = 60_000;
/** How often the background looks whether a subscription is due, in minutes. */
export const RING_MINUTES = 15;
const HOURS = 6;
const LONGEST = 24 * 60 * MINUTE;

/**
 * Whether a server is to be asked. A clock that went back makes due what was asked "in the future"; the ring of the
 * alarm keeps that to one question in a quarter of an hour.
 */
export function isDue(check: Check | undefined, now: number): boolean {
  return !check || now >= check.next || now < check.at - MINUTE;
}

/** When to ask again: after hours when all is well, else after 15 minutes, doubled with every failure, up to a day; spread by a fifth. */
export function nextTime(now: number, failures: number, hours = HOURS, random = Math.random()): number {
  const wait = failures === 0 ? hours * 60 * MINUTE : Math.min(LONGEST, RING_MINUTES * MINUTE * 2 ** (failures - 1));
  return Math.round(now + wait * (0.9 + random * 0.2));
}
