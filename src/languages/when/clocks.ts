import type { Written } from './numbers';
import { back, isDayPart, means, type Spot, skip } from './spot';

interface Reading {
  hour: number;
  minute: number;
  /** It cannot be meant for the other half of the day. */
  sure: boolean;
  /** Something besides the number itself says that it is an hour. */
  isClock: boolean;
  /** The item behind it. */
  end: number;
}

/** Reads the number at the spot as an hour of the clock; how many items that were, 0 when it is none. */
export function readClock(spot: Spot, { clock }: Written, value: number, read: number): number {
  const { at, run, items } = spot;
  const before = means(spot, back(spot));
  const reading: Reading = {
    hour: clock?.hour ?? Math.floor(value),
    minute: clock?.minute ?? (value % 1 === 0.5 ? 30 : 0),
    sure: clock?.sure ?? value >= 13,
    isClock: clock !== undefined || before === 'ora' || before === 'hour-at' || (run.last === 'clock' && value <= 24),
    end: at + read,
  };
  readSign(spot, reading);
  readQuarter(before, reading);
  readHalfOfDay(spot, reading);
  const { hour, minute, sure, end } = reading;
  const follows = before === 'at' || before === 'after';
  reading.isClock ||=
    isDayPart(means(spot, skip(spot, end))) || (follows && (end >= items.length || isFree(spot, end)));
  if (!reading.isClock || Number.isNaN(hour) || hour > 24 || minute > 59) return 0;
  const whole = hour * 60 + minute;
  run.clock = { hour: Math.floor(whole / 60), minute: whole % 60, sure };
  run.last = 'clock';
  return end - at;
}

/** `o'clock`, `17h30`, `9 цаг 30 минут`, `3 цаг хагас`. */
function readSign(spot: Spot, reading: Reading): void {
  const sign = means(spot, reading.end);
  if (!['h', 'hour', 'oclock'].includes(sign)) return;
  reading.isClock = true;
  reading.end++;
  const after = spot.items[reading.end];
  if (sign === 'h' && after?.means === 'number' && Number(after.number) < 60 && !after.comma) {
    reading.minute = Number(after.number);
    reading.end += means(spot, reading.end + 1) === 'minute' ? 2 : 1;
  } else if (after?.means === 'half') {
    reading.minute = 30;
    reading.end++;
  }
}

const QUARTERS: Readonly<Record<string, number>> = { 'half-past': 30, 'quarter-past': 15, 'quarter-to': -15 };

function readQuarter(before: string, reading: Reading): void {
  const shift = QUARTERS[before];
  if (shift === undefined) return;
  reading.isClock = true;
  reading.minute += shift;
}

function readHalfOfDay(spot: Spot, reading: Reading): void {
  const at = skip(spot, reading.end);
  const half = means(spot, at);
  if (half !== 'am' && half !== 'pm') return;
  reading.isClock = reading.hour <= 12;
  reading.hour = (reading.hour % 12) + (half === 'pm' ? 12 : 0);
  reading.sure = true;
  reading.end = at + 1;
}

/** After "at 5" comes nothing that could be counted. */
function isFree(spot: Spot, at: number): boolean {
  return spot.items[at]?.means !== '' || spot.items[at]?.comma === true;
}
