import type { Written } from './numbers';
import type { Draft } from './runs';
import { back, means, type Spot, skip, UNITS } from './spot';

/** Reads the number at the spot as a day of a month; how many items that were, 0 when it is none. */
export function readDate(spot: Spot, { date }: Written, value: number, read: number): number {
  const { at, run, words } = spot;
  const next = skip(spot, at + read);
  const isTerm = UNITS.includes(means(spot, next)) || means(spot, next) === 'h' || means(spot, next) === 'hour-at';
  if (date && !isTerm)
    return note(run, { ...date, solar: words.calendar === 'persian' && (date.year ?? 1) < 1700 }, read);
  if (!Number.isInteger(value) || value < 1 || value > 31) return 0;
  const ord = means(spot, at + read) === 'ord' ? 1 : 0;
  const named = skip(spot, at + read + ord);
  const month = /^([mj])(\d+)(?:-counted)?$/.exec(means(spot, named));
  if (month) return note(run, { day: value, month: Number(month[2]), solar: month[1] === 'j' }, named + 1 - at);
  const before = means(spot, back(spot));
  const monthBefore = /^m(\d+)(?:-counted)?$/.exec(before);
  if (monthBefore) return note(run, { day: value, month: Number(monthBefore[1]) }, read + ord);
  if (means(spot, named) === 'month-of') return readNumberedMonth(spot, value, named + 1);
  const isDay = ord > 0 || before === 'on' || before === 'day-on';
  return isDay && !isTerm && !run.date ? note(run, { day: value }, read + ord) : 0;
}

/** `12 сарын 3`; a month without its day is too vague. */
function readNumberedMonth(spot: Spot, month: number, from: number): number {
  const day = Number(spot.items[from]?.number);
  if (means(spot, from) !== 'number' || !(day >= 1 && day <= 31)) {
    spot.run.says.add('vague');
    return from - spot.at;
  }
  return note(spot.run, { day, month }, from + 1 - spot.at + (means(spot, from + 1) === 'ord' ? 1 : 0));
}

function note(run: Draft, date: NonNullable<Draft['date']>, read: number): number {
  run.date = date;
  run.last = 'other';
  return read;
}
