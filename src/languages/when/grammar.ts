import type { Item } from './items';
import { readNumber, type Written } from './numbers';
import type { Draft, Unit } from './runs';
import type { WhenWords } from './words';

/** One place in a sentence, with what stands around it. */
interface Spot {
  readonly items: readonly Item[];
  readonly at: number;
  readonly words: WhenWords;
  readonly run: Draft;
}

const UNITS: readonly string[] = ['minute', 'hour', 'day', 'week', 'month'];

/**
 * Reads the number at `at` and what belongs to it into the run; returns how many items that were, 0 when the number
 * speaks of no time.
 */
export function readClockOrTerm(items: readonly Item[], at: number, words: WhenWords, run: Draft): number {
  const spot: Spot = { items, at, words, run };
  const { value, read } = wholeNumber(spot);
  const written = readNumber(items[at] as Item, words);
  return (
    readDate(spot, written, value, read) || readLength(spot, value, read) || readClock(spot, written, value, read) || 0
  );
}

function means({ items }: Spot, at: number): string {
  return items[at]?.means ?? '';
}

/** The next place from here on that says something; a comma ends the way. */
function skip(spot: Spot, from: number, over: readonly string[] = ['fill']): number {
  let at = from;
  while (over.includes(means(spot, at)) && !spot.items[at]?.comma) at++;
  return at;
}

/** `twenty four`, `two and a half`, `24 to 48` (the upper end). */
function wholeNumber(spot: Spot): { readonly value: number; readonly read: number } {
  const { items, at, words } = spot;
  let value = readNumber(items[at] as Item, words).value ?? Number.NaN;
  let next = at + 1;
  const ones = means(spot, next) === 'and' ? next + 1 : next;
  const one = items[ones];
  if (items[at]?.isWord && one?.isWord && value >= 20 && value % 10 === 0 && Number(one.number) < 10) {
    value += Number(one.number);
    next = ones + 1;
  }
  const half = skip(spot, next, ['and']);
  if (means(spot, half) === 'half' && half > next) return { value: value + 0.5, read: half + 1 - at };
  const sign = means(spot, next);
  const other = skip(spot, next + 1, ['fill', 'range', 'at', 'after', 'ora', 'hour-at']);
  if ((sign === 'range' || sign === 'and') && means(spot, other) === 'number') {
    const upper = wholeNumber({ ...spot, at: other });
    if (upper.value > value) return { value: upper.value, read: other + upper.read - at };
  }
  return { value, read: next - at };
}

function readDate(spot: Spot, { date }: Written, value: number, read: number): number {
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

/** The item before that says something. */
function back(spot: Spot): number {
  let at = spot.at - 1;
  while (means(spot, at) === 'fill') at--;
  return at;
}

function readLength(spot: Spot, value: number, read: number): number {
  const { at, run } = spot;
  if (Number.isNaN(value)) return 0;
  const next = skip(spot, at + read, ['fill', 'work']);
  const unit = unitAt(spot, next, value);
  if (!unit) return 0;
  const isWork = (meaning: string) => meaning === 'work' || meaning === 'next-working-day';
  for (let i = at + read; i <= next; i++) if (isWork(means(spot, i))) run.says.add('work');
  let end = next + 1;
  let n = value;
  const half = skip(spot, end, ['and', 'fill', 'number']);
  if (means(spot, end) === 'and' && means(spot, half) === 'half') {
    n += 0.5;
    end = half + 1;
  }
  // "An hour or two."
  const other = spot.items[end + 1];
  if (means(spot, end) === 'and' && other?.isWord && !unitAt(spot, skip(spot, end + 2), 1)) {
    n = Math.max(n, Number(other.number));
    end += 2;
  }
  run.length = { n, unit };
  run.last = 'other';
  return end - at;
}

function unitAt(spot: Spot, at: number, value: number): Unit | undefined {
  const unit = means(spot, at);
  const before = means(spot, back(spot));
  if (unit === 'day-on' || unit === 'next-working-day') return 'day';
  if (unit === 'month-w1') return ['ora', 'hour-at', 'at', 'after'].includes(before) ? undefined : 'month';
  const isHour = unit === 'h' || unit === 'hour' || unit === 'hour-at';
  if (!isHour) return UNITS.includes(unit) ? (unit as Unit) : undefined;
  if (value > 24) return 'hour';
  if (before === 'ora' || before === 'hour-at') return undefined;
  if (unit !== 'h') return 'hour';
  return spot.run.says.has('within') || means(spot, skip(spot, at + 1)) === 'within' ? 'hour' : undefined;
}

function readClock(spot: Spot, { clock }: Written, value: number, read: number): number {
  const { at, run } = spot;
  const before = means(spot, back(spot));
  let end = at + read;
  let [hour, minute] = clock ? [clock.hour, clock.minute] : [Math.floor(value), value % 1 === 0.5 ? 30 : 0];
  let sure = clock?.sure ?? hour > 12;
  let isClock = clock !== undefined || before === 'ora' || before === 'hour-at';
  if (['h', 'hour', 'oclock'].includes(means(spot, end))) {
    isClock = true;
    end++;
    const after = spot.items[end];
    if (means(spot, end - 1) === 'h' && after?.means === 'number' && Number(after.number) < 60 && !after.comma) {
      minute = Number(after.number);
      end++;
      if (means(spot, end) === 'minute') end++;
    } else if (means(spot, end) === 'half') {
      minute = 30;
      end++;
    }
  }
  const shift = { 'half-past': 30, 'quarter-past': 15, 'quarter-to': -15 }[before];
  if (shift !== undefined) {
    isClock = true;
    minute += shift;
  }
  const half = means(spot, skip(spot, end));
  if (half === 'am' || half === 'pm') {
    isClock = hour <= 12;
    end = skip(spot, end) + 1;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
    sure = true;
  }
  isClock ||=
    isDayPart(half) || ((before === 'at' || before === 'after') && (end >= spot.items.length || isFree(spot, end)));
  isClock ||= run.last === 'clock' && value <= 24;
  if (!isClock || Number.isNaN(hour) || hour > 24 || minute > 59) return 0;
  const whole = hour * 60 + minute;
  run.clock = { hour: Math.floor(whole / 60), minute: whole % 60, sure };
  run.last = 'clock';
  return end - at;
}

/** After "at 5" comes nothing that could be counted. */
function isFree(spot: Spot, at: number): boolean {
  return spot.items[at]?.means !== '' || spot.items[at]?.comma === true;
}

/** Whether this names a part of the day. */
export function isDayPart(meaning: string): boolean {
  return ['morning', 'forenoon', 'noon', 'afternoon', 'late', 'evening', 'night', 'midnight'].includes(meaning);
}
