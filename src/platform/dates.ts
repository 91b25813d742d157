import { uiLanguage } from './i18n';

/** Chromium has no dates in Mongolian; these are the names that other browsers have. */
const MONGOLIAN_DAYS = ['Ням', 'Даваа', 'Мягмар', 'Лхагва', 'Пүрэв', 'Баасан', 'Бямба'];

/** Its dates are digits alone (1970-01-31 00:00), which Mongolians write in the same order. */
const DIGITS_ONLY = 'sv-SE';

const knows = (language: string): boolean => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;

/** A moment (milliseconds since 1970) as a date and a time in the language of the interface, in the agent's time zone. */
export function dateAndTime(at: number): string {
  const ui = uiLanguage();
  if (!knows(ui)) return new Intl.DateTimeFormat(DIGITS_ONLY, { dateStyle: 'short', timeStyle: 'short' }).format(at);
  return new Intl.DateTimeFormat(ui, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A moment (milliseconds since 1970) of these days: the short name of its day of the week, and the time. */
export function dayAndTime(at: number): string {
  const ui = uiLanguage();
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  if (knows(ui)) return new Intl.DateTimeFormat(ui, { weekday: 'short', ...time }).format(at);
  return `${MONGOLIAN_DAYS[new Date(at).getDay()]} ${new Intl.DateTimeFormat(DIGITS_ONLY, time).format(at)}`;
}

/** The name of a day of the week, 0 for Sunday, in the language of the interface. */
export function weekday(day: number, length: 'long' | 'short' = 'long'): string {
  const ui = uiLanguage();
  if (!knows(ui)) return MONGOLIAN_DAYS[day] ?? '';
  // The 4th of January 1970 was a Sunday.
  return new Intl.DateTimeFormat(ui, { weekday: length, timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day));
}

/** The days of the week, 0 for Sunday, in the order in which the interface's language counts them. */
export function week(): readonly number[] {
  const ui = uiLanguage();
  const locale = new Intl.Locale(ui) as Intl.Locale & { getWeekInfo?: () => { readonly firstDay: number } };
  // Not every browser tells the first day.
  const first = locale.getWeekInfo?.().firstDay ?? (ui === 'fa' ? 6 : 1);
  return [0, 1, 2, 3, 4, 5, 6].map((n) => (first + n) % 7);
}

/** Names in a row, as the language of the interface lists them. */
export function inARow(names: readonly string[]): string {
  const ui = uiLanguage();
  return knows(ui) ? new Intl.ListFormat(ui, { type: 'unit', style: 'short' }).format(names) : names.join(', ');
}
