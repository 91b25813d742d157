// Chromium has no dates and no names of languages in Mongolian and takes those of another language, and what Firefox
// has is put together from parts that do not fit ("11-р сарын 24. Мя 17:05"): both say what stands here.

/** The days of the week, 0 for Sunday. */
export const days = ['Ням', 'Даваа', 'Мягмар', 'Лхагва', 'Пүрэв', 'Баасан', 'Бямба'] as const;

/** The languages that come with built-in rules, and some of their neighbours. */
export const languages: Readonly<Record<string, string>> = {
  en: 'англи',
  ro: 'румын',
  pt: 'португал',
  fa: 'перс',
  mn: 'монгол',
  de: 'герман',
  es: 'испани',
  fr: 'франц',
  it: 'итали',
  ru: 'орос',
};

/** Yesterday, today, tomorrow, by how many days they are away. */
export const near: Readonly<Record<number, string>> = { [-1]: 'өчигдөр', 0: 'өнөөдөр', 1: 'маргааш' };

const units = { minute: 'минутын', hour: 'цагийн', day: 'өдрийн' } as const;

/** How far away something is, in whole units; before now when the number is negative. */
export function away(count: number, unit: keyof typeof units): string {
  return `${Math.abs(count)} ${units[unit]} ${count < 0 ? 'өмнө' : 'дараа'}`;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The time of day of a moment (milliseconds since 1970), in the agent's time zone as all that follow: "09:05". */
export function time(at: number): string {
  const date = new Date(at);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** "11-р сарын 24". */
export function dayOfYear(at: number): string {
  const date = new Date(at);
  return `${date.getMonth() + 1}-р сарын ${date.getDate()}`;
}

/** "2026 оны 11-р сарын 24". */
export function day(at: number): string {
  return `${new Date(at).getFullYear()} оны ${dayOfYear(at)}`;
}

/** The day of the week of a moment: "Мягмар". */
export function weekday(at: number): string {
  return days[new Date(at).getDay()] ?? '';
}
