import { away, dayOfYearAndTime, nearDay, time } from '../platform/dates';
import { uiLanguage } from '../platform/i18n';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A moment as the agent says it, in the interface's language and the browser's zone: "today 17:00", "Mon, 23 Nov, 09:00". */
export function momentText(at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY_MS);
  return Math.abs(days) > 1 ? dayOfYearAndTime(at) : `${nearDay(days)} ${time(at)}`;
}

/** The same as the name of a button. */
export function momentName(at: number, now: number): string {
  const text = momentText(at, now);
  return text.slice(0, 1).toLocaleUpperCase(uiLanguage()) + text.slice(1);
}

/** How far away a moment is: "in 3 hours", "20 minutes ago". */
export function distanceText(at: number, now: number): string {
  const minutes = Math.round((at - now) / MINUTE_MS);
  if (Math.abs(minutes) < 60) return away(minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return away(Math.round(minutes / 60), 'hour');
  return away(Math.round(minutes / (24 * 60)), 'day');
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
