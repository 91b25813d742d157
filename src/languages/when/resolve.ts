import { type Day, dayOf, firstDay, momentOf, plusDays, wallAt, wallOf, weekdayOf } from './calendar';
import { dayMeant } from './day';
import { minuteMeant } from './minute';
import type { Run } from './runs';
import { closingOn, type Place, type Precision, type Scene } from './scene';
import type { WhenWords } from './words';

/** A moment, in milliseconds since 1970. */
export interface Moment {
  readonly at: number;
  readonly precision: Precision;
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

/** The moment that a run means; nothing where it is too vague, unclear by more than a day, or over. */
export function momentFor(run: Run, words: WhenWords, scene: Scene): Moment | undefined {
  if (run.says.has('past') || run.says.has('vague')) return undefined;
  const wall = wallOf(scene.now, scene.zone);
  const found = find({ ...scene, run, words, wall, today: dayOf(wall) });
  return found && found.at >= scene.now ? found : undefined;
}

function find(place: Place): Moment | undefined {
  const { run, now, zone } = place;
  const term = shortTerm(run);
  if (term === 'vague') return undefined;
  if (term !== undefined) return { at: now + term * 60_000, precision: 'minute' };
  const on = dayMeant(place);
  if (on === 'unclear') return undefined;
  const minute = minuteMeant(place, on?.day);
  if (minute === undefined || minute === 'unclear') {
    if (!on || minute === 'unclear') return undefined;
    return { at: momentOf(wallAt(on.day, closingOn(place, on.day)), zone), precision: on.precision };
  }
  const day = on?.day ?? dayFor(place, minute.at);
  return { at: momentOf(wallAt(day, minute.at), zone), precision: minute.precision };
}

/** Minutes of a term of minutes or hours; `vague` for a few days. */
function shortTerm({ length, says }: Run): number | 'vague' | undefined {
  // Working hours are counted in days, or by the agent.
  if (length?.unit === 'hour' && says.has('work')) return length.n % 24 === 0 ? undefined : 'vague';
  if (says.has('quarter-hour')) return 15;
  if (says.has('hour-and-half')) return 90;
  if (length?.unit === 'minute' || length?.unit === 'hour') return length.n * (MINUTES[length.unit] ?? 0);
  if (length) return undefined;
  if (says.has('hour') || says.has('hour-at') || says.has('h')) {
    if (says.has('half')) return 30;
    if (says.has('few')) return 3 * 60;
    if (says.has('within') || says.has('next')) return 60;
  }
  if (says.has('few') && says.has('minute')) return 15;
  return says.has('few') ? 'vague' : undefined;
}

/** A time without a day is today's, or that of the next day that it can be on. */
function dayFor({ run, wall, today, hours }: Place, minute: number): Day {
  const isOver = wallAt(today, minute) < wall;
  if (!run.says.has('closing')) return isOver ? plusDays(today, 1) : today;
  const fits = (day: Day) => hours.days.includes(weekdayOf(day));
  return firstDay(isOver ? plusDays(today, 1) : today, fits, 7) ?? today;
}
