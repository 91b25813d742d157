/** A day of the Gregorian calendar; `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The working days (0 is Sunday) and hours of the agent, `HH:MM`. */
export interface WorkingHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What the clock on a wall of the zone shows, as if it were UTC. Throws a `RangeError` for an unknown zone. */
export function wallOf(at: number, zone: string): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) fields[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((at % 1000) + 1000) % 1000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
  const rest = { minute: 'numeric', second: 'numeric', hourCycle: 'h23', timeZone: zone } as const;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...fields, ...rest });
  formats.set(zone, made);
  return made;
}

/** The moment when the wall shows this; where the clocks leap over it, as much later as they leap. */
export function momentOf(wall: number, zone: string): number {
  const before = wall - wallOf(wall - DAY_MS, zone) + (wall - DAY_MS);
  const after = wall - wallOf(wall + DAY_MS, zone) + (wall + DAY_MS);
  return wallOf(before, zone) === wall || wallOf(after, zone) !== wall ? before : after;
}

/** The day that a wall shows. */
export function dayOf(wall: number): Day {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What the wall shows on a day at a minute of it. */
export function wallAt({ year, month, day }: Day, minute: number): number {
  return Date.UTC(year, month - 1, day) + minute * MINUTE_MS;
}

/** The day so many days later. */
export function plusDays(day: Day, days: number): Day {
  return dayOf(wallAt(day, 0) + days * DAY_MS);
}

/** Whether a month has this day. */
export function exists({ year, month, day }: Day): boolean {
  const real = dayOf(Date.UTC(year, month - 1, day));
  return real.month === month && real.day === day;
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(wallAt(day, 0)).getUTCDay();
}

/** The first day from this one on that fits; none within `most` days. */
export function firstDay(from: Day, fits: (day: Day) => boolean, most = 400): Day | undefined {
  for (let i = 0; i <= most; i++) {
    const day = plusDays(from, i);
    if (fits(day)) return day;
  }
  return undefined;
}

const solar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The same day in the Solar Hijri calendar. */
export function solarOf(day: Day): Day {
  const fields: Record<string, number> = {};
  for (const { type, value } of solar.formatToParts(wallAt(day, 0))) fields[type] = Number.parseInt(value, 10);
  return { year: fields.year ?? 0, month: fields.month ?? 1, day: fields.day ?? 1 };
}

/** Minutes from midnight of `HH:MM`. */
export function minuteOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
