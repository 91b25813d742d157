import type { Readable } from '../entry';

export type ShapeId = 'replylint' | 'zendesk' | 'freshdesk' | 'intercom';

/** How a program writes conversations out: one JSON object each. */
export interface Shape {
  readonly id: ShapeId;
  /** What people call it. */
  readonly name: string;
  /** Whether an object looks like one of this shape. */
  fits(record: Readonly<Record<string, unknown>>): boolean;
  /** The agents' public replies in a record, each with what came before it. Never throws. */
  read(record: Readonly<Record<string, unknown>>, line: number): readonly Readable[];
}
