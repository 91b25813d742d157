import { freshdesk } from './freshdesk';
import { intercom } from './intercom';
import { replylint } from './replylint';
import type { Shape, ShapeId } from './shape';
import { zendesk } from './zendesk';

/** Every shape, the plainest last. */
export const shapes: readonly Shape[] = [intercom, freshdesk, zendesk, replylint];

/** The shape of a record; `undefined` where it is like none of them. */
export function shapeOf(record: Readonly<Record<string, unknown>>): Shape | undefined {
  return shapes.find((shape) => shape.fits(record));
}

/** A shape by its id. */
export function shapeNamed(id: ShapeId): Shape {
  return shapes.find((shape) => shape.id === id) ?? replylint;
}
