import type { Check } from '../../packs/installed';
import type { PolicyPack } from '../../packs/policy';
import { keep, kept } from '../../platform/store';
import { announceRules } from '../settings';
import { refresh, removeManaged } from './install';
import { forgetPolicy, policy } from './policy';
import { readShelf } from './shelf';
import { update } from './update';
import { isDue, nextTime } from './when';

/** How the first fetching of packs goes that the policy asks for, by address; they have no place on the shelf yet. */
export type FirstChecks = Readonly<Record<string, Check>>;

const KEY = 'first-checks';

/** The first checks so far. */
export async function firstChecks(): Promise<FirstChecks> {
  return (await kept<FirstChecks>(KEY)) ?? {};
}

let running: Promise<void> | undefined;

/**
 * Brings what is installed to what the policy says: installs its packs, takes away those it does not name any more,
 * and puts out of use what it forbids. Calls while it runs join it.
 */
export function applyPolicy(): Promise<void> {
  running ??= apply().finally(() => {
    running = undefined;
  });
  return running;
}

async function apply(): Promise<void> {
  const { packs } = await policy();
  const urls = new Set(packs.map(({ url }) => url));
  const shelf = await readShelf();
  if (shelf.packs.some(({ origin }) => origin.kind === 'policy' && !urls.has(origin.url))) await removeManaged(urls);
  await refresh();
  for (const pack of packs) await installFirst(pack);
}

async function installFirst(asked: PolicyPack): Promise<void> {
  const { packs } = await readShelf();
  if (packs.some(({ origin }) => origin.kind === 'policy' && origin.url === asked.url)) return;
  const before = await firstChecks();
  const check = before[asked.url];
  const now = Date.now();
  if (!isDue(check, now)) return;
  const { url } = asked;
  const { trouble } = await update({ url, origin: { kind: 'policy', url }, asked });
  const failures = (check?.failures ?? 0) + 1;
  const { [url]: _, ...others } = await firstChecks();
  const failed = { [url]: { at: now, next: nextTime(now, failures), failures, trouble } };
  await keep({ [KEY]: trouble ? { ...others, ...failed } : others });
}

/** A host was allowed: what waited for that need not wait any longer. */
export async function askAgain(): Promise<void> {
  await running?.catch(() => undefined);
  await keep({ [KEY]: undefined });
  await applyPolicy();
}

/** The policy was changed: also what holds beside packs, as the send guard, reaches every frame. */
export async function policyChanged(): Promise<void> {
  forgetPolicy();
  await announceRules();
  // What runs has read the policy of before.
  await running?.catch(() => undefined);
  await applyPolicy();
}
