import { setAlarm } from '../../platform/alarm';
import { loadInterface } from '../../platform/interface';
import { notify, withdraw } from '../../platform/notify';
import { loadPromises, type Promised, savePromises } from '../../platform/promised';
import { openAddress, openOwnWindow } from '../../platform/tabs';
import { answered, heard, nextLook, overdue, untold, withTold } from './ledger';
import { notificationOf } from './words';

/** The one alarm of all promises. */
export const ALARM = 'promises';
const ALL = 'promises';
const PAGE = 'src/popup/index.html?show=promises';

let last: Promise<unknown> = Promise.resolve();

/** Changes queue, so that two at once lose nothing. */
function queue<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** Keeps a promise that is being sent, unanswered; tells whether it is new. Rejects when it was not stored. */
export function hearPromise(made: Promised): Promise<boolean> {
  return queue(async () => {
    const before = await loadPromises();
    const after = heard(before, made);
    if (after !== before) await savePromises(after);
    return after.some(({ id }) => id === made.id);
  });
}

/** Sets when a promise is due, or ends it. Rejects when that was not stored. */
export function settlePromise(id: string, due: number | undefined): Promise<void> {
  return queue(async () => {
    await withdraw(id);
    await savePromises(answered(await loadPromises(), id, due));
    await look(Date.now());
  });
}

/** Tells what is due and not told yet, all at once; `again` also what was told before. Sets the alarm for the rest. */
export function lookForDue(again = false): Promise<void> {
  return queue(() => look(Date.now(), again));
}

/**
 * First the notification, then the note that it was shown: whoever is stopped in between shows the same one again, and
 * what the browser does not show is tried again later.
 */
async function look(now: number, again = false): Promise<void> {
  const ledger = await loadPromises();
  const due = again ? overdue(ledger, now) : untold(ledger, now);
  const [first] = due;
  if (first) await loadInterface();
  const isShown = first !== undefined && (await tryTo(notify(due.length === 1 ? first.id : ALL, notificationOf(due))));
  const after = isShown ? withTold(ledger, due) : ledger;
  if (isShown) await savePromises(after);
  await setAlarm(ALARM, nextLook(after, now));
}

function tryTo(act: Promise<void>): Promise<boolean> {
  return act.then(
    () => true,
    () => false,
  );
}

/** Opens the conversation of a promise; the list where there are several, or the promise is gone. */
export async function openPromise(id: string): Promise<void> {
  const found = (await loadPromises()).find((each) => each.id === id);
  await withdraw(id);
  if (found) await openAddress(found.url);
  else await openOwnWindow(PAGE);
}

/** Opens the list at one promise. */
export async function showPromise(id: string): Promise<void> {
  await openOwnWindow(`${PAGE}&promise=${id}`);
}
