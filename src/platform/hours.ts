import { browser } from './browser';
import { uiLanguage } from './i18n';
import { listOf, object, type Parsed, type Parser } from './parse';

/** When the agent works: days (0 is Sunday) and local times `HH:MM`. */
export interface WorkingHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

const KEY = 'hours';

const clock: Parser<string> = (value, path = '') =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? { ok: true, value }
    : { ok: false, problem: `${path || 'value'} should be a time as HH:MM` };

const weekday: Parser<number> = (value, path = '') =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6
    ? { ok: true, value }
    : { ok: false, problem: `${path || 'value'} should be a weekday from 0, Sunday, to 6` };

const shape = object<WorkingHours>({ days: listOf(weekday, 7), from: clock, to: clock });

/** Reads working hours; they end after they begin. */
export const parseHours: Parser<WorkingHours> = (value, path = ''): Parsed<WorkingHours> => {
  const parsed = shape(value, path);
  if (!parsed.ok || parsed.value.from < parsed.value.to) return parsed;
  return { ok: false, problem: `${path || 'hours'} should end after they begin` };
};

/** What holds where nothing was chosen: the working week of the interface's language, nine to five. */
export function defaultHours(language: string): WorkingHours {
  return { days: language === 'fa' ? [6, 0, 1, 2, 3] : [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
}

/** The stored working hours; the usual ones when the storage fails or holds something else. */
export async function workingHours(): Promise<WorkingHours> {
  try {
    const stored = await browser.storage.local.get(KEY);
    const parsed = parseHours(stored[KEY]);
    if (parsed.ok) return parsed.value;
  } catch {
    // The usual ones will do.
  }
  return defaultHours(uiLanguage());
}

/** When the next working day begins after the day of `now` (both milliseconds since 1970), in the zone of the browser. */
export function nextMorning(now: number, { days, from }: WorkingHours): number {
  const [hour = 9, minute = 0] = from.split(':').map(Number);
  const date = new Date(now);
  const morning = (ahead: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + ahead, hour, minute);
  for (let ahead = 1; ahead <= 7; ahead++) if (days.includes(morning(ahead).getDay())) return morning(ahead).getTime();
  return morning(1).getTime();
}
