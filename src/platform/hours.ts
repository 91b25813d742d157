import { browser } from './browser';
import { uiLanguage } from './i18n';
import { count, listOf, object, type Parser } from './parse';

/** When the agent works, in the agent's own time zone. */
export interface Hours {
  /** Days of the week, 0 for Sunday, rising. */
  readonly days: readonly number[];
  /** `HH:MM`, 24 hours. */
  readonly from: string;
  /** `HH:MM`, later than `from`. */
  readonly to: string;
}

const KEY = 'hours';

const time: Parser<string> = (value, path = '') =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? { ok: true, value }
    : { ok: false, problem: `${path || 'value'} should be a time like 09:00` };

const fields = object<Hours>({ days: listOf(count(6), 7), from: time, to: time });

/** Reads working hours; they end after they begin. */
export const parseHours: Parser<Hours> = (value, path = '') => {
  const parsed = fields(value, path);
  if (!parsed.ok || parsed.value.from < parsed.value.to) return parsed;
  return { ok: false, problem: `${path ? `${path}.` : ''}to should be later than from` };
};

/** Nine to five: Saturday to Wednesday where the interface is Persian, else Monday to Friday. */
export function defaultHours(): Hours {
  return { days: uiLanguage() === 'fa' ? [0, 1, 2, 3, 6] : [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
}

/** The working hours that the agent chose; `undefined` while none are, or where they cannot be read. */
export async function chosenHours(): Promise<Hours | undefined> {
  return storedHours().catch(() => undefined);
}

/** The same, to be stored again: rejects when the storage fails. */
export async function storedHours(): Promise<Hours | undefined> {
  const parsed = parseHours((await browser.storage.local.get(KEY))[KEY]);
  return parsed.ok ? parsed.value : undefined;
}

/** The agent's working hours: the chosen ones, or the usual ones. */
export async function workingHours(): Promise<Hours> {
  return (await chosenHours()) ?? defaultHours();
}

/** When the next working day begins after the day of `now` (both milliseconds since 1970), in the zone of the browser. */
export function nextMorning(now: number, { days, from }: Hours): number {
  const [hour = 9, minute = 0] = from.split(':').map(Number);
  const date = new Date(now);
  const morning = (ahead: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + ahead, hour, minute);
  for (let ahead = 1; ahead <= 7; ahead++) if (days.includes(morning(ahead).getDay())) return morning(ahead).getTime();
  return morning(1).getTime();
}
