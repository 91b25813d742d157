import { type Day, minuteOf, wallAt } from './calendar';
import { closingOn, LAST_MINUTE, type Place, type Precision } from './scene';
import { isDayPart } from './spot';

/** Nobody calls a customer outside of these hours without saying so. */
const EARLIEST = 7 * 60;
const LATEST = 20 * 60;
/** Where a part of the day is thought to be, and where it ends, in minutes. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [9 * 60, 12 * 60],
  forenoon: [12 * 60, 12 * 60],
  noon: [12 * 60, 12 * 60],
  afternoon: [15 * 60, 18 * 60],
  late: [17 * 60, 18 * 60],
  evening: [18 * 60, 21 * 60],
  night: [20 * 60, LAST_MINUTE],
  midnight: [LAST_MINUTE, LAST_MINUTE],
};

/** A minute of the day that is meant, and how precisely. */
interface AtMinute {
  readonly at: number;
  readonly precision: Precision;
}

/** The minute of the day that a run names; `unclear` where it is over or could be several. */
export function minuteMeant(place: Place, day: Day | undefined): AtMinute | 'unclear' | undefined {
  const { run } = place;
  const part = [...run.says].find(isDayPart);
  if (run.clock) {
    const at = clockMeant(place, day, part);
    return at === undefined ? 'unclear' : { at, precision: 'minute' };
  }
  if (part) return partMeant(place, day, part);
  if (run.says.has('closing')) return closing(place, day);
  const isDayEnd = run.says.has('end') && (run.says.has('day') || run.says.has('day-on'));
  return isDayEnd && !day ? { at: closingOn(place, place.today), precision: 'day' } : undefined;
}

function clockMeant(place: Place, day: Day | undefined, part: string | undefined): number | undefined {
  const { run, hours, wall, today } = place;
  if (!run.clock) return undefined;
  const { hour, minute, sure } = run.clock;
  const early = hour * 60 + minute;
  const isToday = !day || wallAt(day, 0) === wallAt(today, 0);
  const isAhead = (at: number) => !isToday || wallAt(today, at) >= wall;
  if (part !== undefined && !sure) {
    const at = hour > 12 ? early : early + shiftFor(part, hour) * 60;
    return isAhead(at) ? at : undefined;
  }
  if (sure || hour === 0) return isAhead(early) ? early : undefined;
  const both = [early % (12 * 60), (early % (12 * 60)) + 12 * 60].filter(isAhead);
  const at = (from: number, to: number) => both.find((each) => each >= from && each <= to);
  return at(minuteOf(hours.from), minuteOf(hours.to)) ?? at(EARLIEST, LATEST);
}

/** Hours that a part of the day adds to an hour of twelve. */
function shiftFor(part: string, hour: number): number {
  if (part === 'morning' || part === 'forenoon') return hour === 12 ? -12 : 0;
  if (part === 'noon') return hour < 4 ? 12 : 0;
  if (part === 'night' || part === 'midnight') return hour === 12 || hour < 6 ? (hour === 12 ? 12 : 0) : 12;
  return hour === 12 ? 0 : 12;
}

function partMeant({ run, hours, wall, today }: Place, day: Day | undefined, part: string): AtMinute | 'unclear' {
  const [usual, last] = PARTS[part] ?? [0, 0];
  const from = minuteOf(hours.from);
  const start = part === 'morning' && from < last ? from : usual;
  const at = run.says.has('end') ? last : start;
  const isToday = !day || wallAt(day, 0) === wallAt(today, 0);
  if (!isToday || wallAt(today, at) >= wall) return { at, precision: 'part' };
  if (wallAt(today, last) >= wall) return { at: last, precision: 'part' };
  // "In the morning", said in the afternoon, is tomorrow's.
  return !day && part === 'morning' && !run.says.has('this') ? { at: start, precision: 'part' } : 'unclear';
}

/** The end of the working hours: of the next working day, when today's are over. */
function closing(place: Place, day: Day | undefined): AtMinute {
  return { at: day ? closingOn(place, day) : minuteOf(place.hours.to), precision: 'day' };
}
