import { type Day, dayOf, exists, firstDay, plusDays, solarOf, wallAt, weekdayOf } from './calendar';
import type { Place, Precision } from './scene';
import type { WhenWords } from './words';

/** The day that is meant, and how precisely. */
export interface OnDay {
  readonly day: Day;
  readonly precision: Precision;
}

/** The day that a run names; `unclear` where it could be several, or none that exists. */
export function dayMeant(place: Place): OnDay | 'unclear' | undefined {
  const { run, today } = place;
  const { says, length, date } = run;
  if (date) return dated(place) ?? 'unclear';
  const weekday = [...says].find((each) => /^w\d$/.test(each));
  // "A week on Monday", "Monday week".
  const isShifted = length !== undefined || (says.has('week') && !says.has('end'));
  if (weekday) return isShifted ? 'unclear' : onWeekday(place, Number(weekday.slice(1)));
  const offset = [...says].find((each) => /^d\d$/.test(each));
  if (offset && !length) return { day: plusDays(today, Number(offset.slice(1))), precision: 'day' };
  if (length && offset && offset !== 'd0') return 'unclear';
  if (length?.unit === 'hour') return workingDay(place, length.n / 24);
  if (length) return afterLength(place, length.n, length.unit);
  if (says.has('next-working-day')) return workingDay(place, 1);
  if (says.has('next-week')) return says.has('start') ? startOfNextWeek(place) : endOfWeek(place, 7);
  if (says.has('weekend') || says.has('this-week') || (says.has('end') && says.has('week'))) return endOfWeek(place, 0);
  if (says.has('within') && says.has('week')) return { day: plusDays(today, 7), precision: 'day' };
  return inMonth(place);
}

function dated({ run, today, words }: Place): OnDay | undefined {
  const { date } = run;
  if (!date) return undefined;
  const { year, month, day, solar } = date;
  const asWritten = (each: Day) => (solar || (!month && words.calendar === 'persian') ? solarOf(each) : each);
  // Half a year ahead is a promise, more is a date of the past without its year.
  const found = firstDay(
    today,
    (each) => {
      const own = asWritten(each);
      return own.day === day && (!month || own.month === month) && (!year || own.year === year);
    },
    year ? 400 : month ? 183 : 31,
  );
  return found && exists(found) ? { day: found, precision: 'day' } : undefined;
}

/** Today's weekday, and "next Friday" before this Friday, mean one thing to one and another to the other. */
function onWeekday(place: Place, weekday: number): OnDay | 'unclear' {
  const { run, today, words } = place;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const daysLeft = 6 - dayInWeek(today, words);
  const day = plusDays(today, ahead);
  if (run.says.has('next-week')) {
    const start = plusDays(today, daysLeft + 1);
    return { day: plusDays(start, (weekday - words.weekStart + 7) % 7), precision: 'day' };
  }
  if (run.says.has('next')) {
    if (ahead === 0) return { day: plusDays(today, 7), precision: 'day' };
    return ahead > daysLeft ? { day, precision: 'day' } : 'unclear';
  }
  if (ahead === 0 && !run.says.has('this') && !run.says.has('d0')) return 'unclear';
  return { day, precision: 'day' };
}

function afterLength(place: Place, n: number, unit: string): OnDay | 'unclear' {
  const { run, today } = place;
  const whole = Math.ceil(n);
  if (whole > 366) return 'unclear';
  if (unit === 'day' && run.says.has('work')) return workingDay(place, whole) ?? 'unclear';
  if (unit !== 'month') return { day: plusDays(today, unit === 'week' ? whole * 7 : whole), precision: 'day' };
  return whole > 12 ? 'unclear' : { day: monthsLater(today, whole), precision: 'day' };
}

/** The same day of a later month, or that month's last one. */
function monthsLater(day: Day, months: number): Day {
  const same = { ...dayOf(wallAt({ ...day, month: day.month + months, day: 1 }, 0)), day: day.day };
  return exists(same) ? same : plusDays({ ...same, month: same.month + 1, day: 1 }, -1);
}

function workingDay({ today, hours }: Place, n: number): OnDay | undefined {
  let left = n;
  const day = firstDay(plusDays(today, 1), (each) => hours.days.includes(weekdayOf(each)) && --left <= 0, 800);
  return day && { day, precision: 'day' };
}

function dayInWeek(day: Day, { weekStart }: WhenWords): number {
  return (weekdayOf(day) - weekStart + 7) % 7;
}

/** Its first working day: what was promised for the beginning of a week is not kept at its end. */
function startOfNextWeek({ today, words, hours }: Place): OnDay | 'unclear' {
  const start = plusDays(today, 7 - dayInWeek(today, words));
  const day = firstDay(start, (each) => hours.days.includes(weekdayOf(each)), 6);
  return day ? { day, precision: 'week' } : 'unclear';
}

/** The last working day of this week or a later one; unclear when it is over. */
function endOfWeek({ today, words, hours }: Place, later: number): OnDay | 'unclear' {
  const start = plusDays(today, later - dayInWeek(today, words));
  for (let i = 6; i >= 0; i--) {
    const day = plusDays(start, i);
    if (!hours.days.includes(weekdayOf(day))) continue;
    return wallAt(day, 0) < wallAt(today, 0) ? 'unclear' : { day, precision: 'week' };
  }
  return 'unclear';
}

/** The end of a month; a month alone is no time. */
function inMonth({ run: { says }, today, words }: Place): OnDay | 'unclear' | undefined {
  const named = [...says].map((each) => /^([mj])(\d+)$/.exec(each)).find((each) => each);
  const isThis = says.has('this-month') || (says.has('end') && says.has('month'));
  if (!named && !isThis) return says.has('next-month') ? 'unclear' : undefined;
  const solar = named ? named[1] === 'j' : words.calendar === 'persian';
  const own = (day: Day) => (solar ? solarOf(day) : day);
  const month = named ? Number(named[2]) : own(today).month;
  const first = firstDay(today, (day) => own(day).month === month, 183);
  // In Persian the first of a month is its beginning, by name.
  if (solar && named && first && says.has('start') && own(first).day === 1) return { day: first, precision: 'day' };
  if (!says.has('end') && !says.has('this-month')) return 'unclear';
  const last = first && firstDay(first, (day) => own(plusDays(day, 1)).month !== month, 40);
  return last ? { day: last, precision: 'week' } : 'unclear';
}
