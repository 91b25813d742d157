import { integer, object, oneOf, type Parser } from './parse';

/** Where the agent has put the count beside the box: a corner of the box, and how far outside of it (below 0: inside). */
export interface CountPlace {
  readonly block: 'start' | 'end';
  readonly inline: 'start' | 'end';
  /** CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Reads where the count stands. */
export const parsePlace: Parser<CountPlace> = object<CountPlace>(placeFields());

/** The fields of a place, for what holds more beside it. */
export function placeFields() {
  return {
    block: oneOf('start', 'end'),
    inline: oneOf('start', 'end'),
    x: integer(-10_000, 10_000),
    y: integer(-10_000, 10_000),
  } as const;
}
