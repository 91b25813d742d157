import type { Unit } from './runs';
import { back, means, type Spot, skip, UNITS } from './spot';

/** Reads the number at the spot as a term ("two hours"); how many items that were, 0 when it is none. */
export function readLength(spot: Spot, value: number, read: number): number {
  const { at, run } = spot;
  if (Number.isNaN(value)) return 0;
  const next = skip(spot, at + read, ['fill', 'work']);
  const unit = unitAt(spot, next, value);
  if (!unit) return 0;
  const isWork = (meaning: string) => meaning === 'work' || meaning === 'next-working-day';
  for (let i = at + read; i <= next; i++) if (isWork(means(spot, i))) run.says.add('work');
  const { n, end } = more(spot, next + 1, unit, value);
  const hours = unit === 'minute' && run.length?.unit === 'hour' ? run.length.n : 0;
  run.length = hours > 0 ? { n: hours + n / 60, unit: 'hour' } : { n, unit };
  run.last = 'other';
  return end - at;
}

/** "An hour and a half", "an hour or two", "1h30". */
function more(spot: Spot, from: number, unit: Unit, value: number): { readonly n: number; readonly end: number } {
  const half = skip(spot, from, ['and', 'fill', 'number']);
  if (means(spot, from) === 'and' && means(spot, half) === 'half') return { n: value + 0.5, end: half + 1 };
  const other = spot.items[from + 1];
  if (means(spot, from) === 'and' && other?.isWord && !unitAt(spot, skip(spot, from + 2), 1))
    return { n: Math.max(value, Number(other.number)), end: from + 2 };
  const minutes = Number(spot.items[from]?.number);
  const isGlued = means(spot, from - 1) === 'h' && means(spot, from) === 'number' && minutes < 60;
  return isGlued && unit === 'hour' ? { n: value + minutes / 60, end: from + 1 } : { n: value, end: from };
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
