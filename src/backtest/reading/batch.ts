import { type BadLine, entryOf, type Readable } from '../entry';
import { shapeNamed } from '../shapes';
import type { ShapeId } from '../shapes/shape';
import { readLinesOf } from './lines';

/** Some records of an export, on their way to whoever counts them; plain data that goes to a worker. */
export interface Batch {
  readonly shape: ShapeId;
  /** Whole lines of JSON, the number of the first, and the bytes that a line may have. */
  readonly lines?: { readonly first: number; readonly bytes: Uint8Array };
  /** Or records that were parsed already. */
  readonly values?: readonly NumberedValue[];
  /** What could not be read on the way. */
  readonly bad: readonly BadLine[];
}

/** A record and its place: a line, or its number among the records of a JSON file. */
export interface NumberedValue {
  readonly line: number;
  readonly value: unknown;
}

/** The records of a batch, those first that could not be read. */
export function* recordsOf({ shape, lines, values, bad }: Batch): Generator<Readable> {
  yield* bad;
  if (lines)
    for (const line of readLinesOf(lines.bytes, lines.first)) {
      if ('error' in line) yield line;
      else if (line.text.trim() !== '') yield* parsed(line.line, line.text, shape);
    }
  for (const { line, value } of values ?? []) yield* recordOf(line, value, shape);
}

function* parsed(line: number, text: string, shape: ShapeId): Generator<Readable> {
  if (shape === 'replylint') yield entryOf(line, text);
  else {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield { line, error: { code: 'json' } };
      return;
    }
    yield* recordOf(line, value, shape);
  }
}

function recordOf(line: number, value: unknown, shape: ShapeId): readonly Readable[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ line, error: { code: 'object' } }];
  return shapeNamed(shape).read(value as Readonly<Record<string, unknown>>, line);
}
