import { uiLanguage } from './i18n';
import * as mongolian from './mongolian';

const SHORT = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
const LONG = { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } as const;

const isMongolian = (): boolean => uiLanguage() === 'mn';

// All moments are milliseconds since 1970, and are said in the agent's time zone. Without a language named it is that of
// the interface.

/** A moment as a day with its year and a time. */
export function dateAndTime(at: number): string {
  if (isMongolian()) return `${mongolian.day(at)}, ${mongolian.time(at)}`;
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** The day of a moment, with its year. */
export function day(at: number): string {
  if (isMongolian()) return mongolian.day(at);
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }).format(at);
}

/** The time of day of a moment. */
export function time(at: number): string {
  if (isMongolian()) return mongolian.time(at);
  return new Intl.DateTimeFormat(uiLanguage(), { timeStyle: 'short' }).format(at);
}

/** A moment of these days: the short name of its day of the week, and the time. */
export function dayAndTime(at: number): string {
  if (isMongolian()) return `${mongolian.weekday(at)} ${mongolian.time(at)}`;
  return new Intl.DateTimeFormat(uiLanguage(), { weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(at);
}

/** A moment of this year, in short: its day of the week, day and month, and the time. */
export function dayOfYearAndTime(at: number): string {
  if (isMongolian()) return `${mongolian.dayOfYear(at)}, ${mongolian.weekday(at).toLowerCase()} ${mongolian.time(at)}`;
  return new Intl.DateTimeFormat(uiLanguage(), SHORT).format(at);
}

/** The same in full words, in a language (BCP 47) of its own. */
export function wholeMoment(at: number, language: string): string {
  if (language !== 'mn') return new Intl.DateTimeFormat(language, LONG).format(at);
  return `${mongolian.dayOfYear(at)}, ${mongolian.weekday(at).toLowerCase()} гарагийн ${mongolian.time(at)}`;
}

/** "yesterday", "today" or "tomorrow", for -1, 0 and 1. */
export function nearDay(days: number): string {
  if (isMongolian()) return mongolian.near[days] ?? '';
  return new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'auto' }).format(days, 'day');
}

/** How far away something is in whole units, before now when the number is negative: "in 3 hours", "20 minutes ago". */
export function away(count: number, unit: 'minute' | 'hour' | 'day'): string {
  if (isMongolian()) return mongolian.away(count, unit);
  return new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'always' }).format(count, unit);
}

/** The name of a day of the week, 0 for Sunday. */
export function weekday(day: number, length: 'long' | 'short' = 'long'): string {
  if (isMongolian()) return mongolian.days[day] ?? '';
  // The 4th of January 1970 was a Sunday.
  return new Intl.DateTimeFormat(uiLanguage(), { weekday: length, timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day));
}

/** The days of the week, 0 for Sunday, in the order in which the interface's language counts them. */
export function week(): readonly number[] {
  const ui = uiLanguage();
  const locale = new Intl.Locale(ui) as Intl.Locale & { getWeekInfo?: () => { readonly firstDay: number } };
  // Not every browser tells the first day.
  const first = locale.getWeekInfo?.().firstDay ?? (ui === 'fa' ? 6 : 1);
  return [0, 1, 2, 3, 4, 5, 6].map((n) => (first + n) % 7);
}
