import type { Message } from '../../engine/types';
import type { Entry } from '../entry';

/** One message of an exported conversation. */
export interface Turn extends Message {
  readonly id?: string | number;
}

/** Messages before a reply that are kept with it: what was said long ago neither helps nor hurries. */
const MOST_BEFORE = 20;

/** Each message of an agent as a reply, with what was said before it. `turns` are in the order of time. */
export function repliesOf(line: number, conversation: unknown, turns: readonly Turn[]): readonly Entry[] {
  return turns.flatMap((turn, index) => {
    if (turn.from !== 'agent') return [];
    const thread = turns
      .slice(Math.max(0, index - MOST_BEFORE), index)
      .map(({ from, text, at }) => ({ from, text, ...(at && { at }) }));
    const customer = thread.findLast(({ from }) => from === 'customer')?.text;
    return [
      {
        id: `${nameOf(conversation)}/${turn.id ?? index + 1}`,
        line,
        ...(turn.at && { at: turn.at }),
        draft: { reply: turn.text, ...(customer && { customer }), thread },
      },
    ];
  });
}

const nameOf = (id: unknown): string => (typeof id === 'string' || typeof id === 'number' ? String(id) : '?');

/** Messages in the order of their times; those without one stay where they are. */
export function inTime(turns: readonly Turn[]): readonly Turn[] {
  return turns.every(({ at }) => at) ? turns.toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)) : turns;
}

/** A text of an export; nothing where it is another value or blank. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A time of an export, ISO 8601 or Unix seconds, as ISO 8601. */
export function timeOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || !(Math.abs(value) < 8.64e12)) return undefined;
  return new Date(value * 1000).toISOString();
}

/** The objects of a list, whatever else is in it; none where it is no list. */
export function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** A value as an object; an empty one where it is something else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
