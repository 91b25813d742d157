import type { Span } from '../../../src/engine/types';

/** One phrase: when and where it is written, and the moment that the agent promises; without one the agent must be asked. */
export interface Case {
  readonly lang: string;
  readonly line: string;
  readonly text: string;
  /** The commitment in it; the whole text where the line marks none. */
  readonly around: Span;
  /** Local time `YYYY-MM-DD HH:MM`. */
  readonly now: string;
  readonly zone: string;
  readonly days: readonly number[];
  /** Local time, or nothing. */
  readonly due: string | undefined;
}

/**
 * Reads a table: `@ NOW ZONE [WORKING DAYS]` sets the scene for the lines after it, `phrase => due` is a case. Working
 * hours are 09:00 to 17:00, Monday to Friday where none are named; a due without a year is in 2026; `#` begins
 * a remark.
 */
export function table(lang: string, written: string): readonly Case[] {
  let scene = { now: '', zone: '', days: [1, 2, 3, 4, 5] };
  const cases: Case[] = [];
  for (const line of written.split('\n').map((each) => each.trim())) {
    const [, now, zone, days] = /^@ (\S+ \S+) (\S+) ?(\S+)?$/.exec(line) ?? [];
    if (now && zone) scene = { now, zone, days: days?.split(',').map(Number) ?? [1, 2, 3, 4, 5] };
    else if (line !== '' && !line.startsWith('#')) cases.push({ lang, line, ...scene, ...phrase(line) });
  }
  return cases;
}

function phrase(line: string): Pick<Case, 'text' | 'around' | 'due'> {
  const [marked = '', due = ''] = line.split(' => ');
  const text = marked.replace('[[', '').replace(']]', '');
  const start = marked.indexOf('[[');
  return {
    text,
    around: start < 0 ? [0, text.length] : [start, marked.indexOf(']]') - 2],
    due: due === 'none' ? undefined : due.length < 16 ? `2026-${due}` : due,
  };
}
