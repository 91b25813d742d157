import { type Day, minuteOf, type WorkingHours, wallAt } from './calendar';
import type { Run } from './runs';
import type { WhenWords } from './words';

/** How exactly a time was said: to the minute, by a part of the day, by the day, or by the week or month. */
export type Precision = 'minute' | 'part' | 'day' | 'week';

/** When and where a time is said. */
export interface Scene {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name: `Asia/Tehran`. */
  readonly zone: string;
  readonly hours: WorkingHours;
}

/** What is needed to find the moment of a run. */
export interface Place extends Scene {
  readonly run: Run;
  readonly words: WhenWords;
  readonly wall: number;
  readonly today: Day;
}

/** A day has this many minutes, less one. */
export const LAST_MINUTE = 24 * 60 - 1;

/** When a day ends for the agent; today may have more than its working hours. */
export function closingOn({ hours, wall, today }: Place, day: Day): number {
  const to = minuteOf(hours.to);
  const isOver = wallAt(day, 0) === wallAt(today, 0) && wallAt(day, to) < wall;
  return isOver ? LAST_MINUTE : to;
}
