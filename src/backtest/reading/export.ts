import { type BadLine, isBad } from '../entry';
import { shapeOf } from '../shapes';
import type { ShapeId } from '../shapes/shape';
import type { Batch, NumberedValue } from './batch';
import { type ColumnMap, guessColumns, mapped } from './columns';
import { CsvReader, type CsvRecord } from './csv';
import { type Head, headOf } from './head';
import { jsonValues } from './json-values';
import { lineBatches } from './line-batches';

/** An export that was looked into: what it is, and its records on request. */
export interface Export {
  readonly kind: 'ndjson' | 'json' | 'csv';
  readonly shape: ShapeId;
  /** Of a CSV file: the names of its columns, and what they are taken for. Without `reply` and `customer` nothing can be read. */
  readonly header?: readonly string[];
  readonly columns?: ColumnMap;
  /** The records; to be asked for once. */
  readonly batches: AsyncIterable<Batch>;
}

/** Bytes that one record may have: a ticket with all that was ever said. */
const MOST_RECORD_BYTES = 16_000_000;

/** Records in a batch of those that come parsed. */
const BATCH_VALUES = 200;

/**
 * Looks at the beginning of an export and tells what it is. Rejects with an `ExportError` where it is nothing that can
 * be read. `columns` overrides the guess for CSV.
 */
export async function openExport(source: AsyncIterable<Uint8Array>, columns?: ColumnMap): Promise<Export> {
  const head = await headOf(source, MOST_RECORD_BYTES);
  if (head.kind === 'ndjson') {
    const shape = shapeOf(head.first ?? {})?.id ?? 'replylint';
    return { kind: 'ndjson', shape, batches: lineBatches(head.source, shape, MOST_RECORD_BYTES) };
  }
  return head.kind === 'csv' ? openCsv(head, columns) : openJson(head);
}

async function openJson({ source, list }: Head): Promise<Export> {
  const values = jsonValues(source, list);
  const first = await values.next();
  const record = !first.done && !isBad(first.value as BadLine) ? (first.value as NumberedValue).value : {};
  const shape = shapeOf((record ?? {}) as Readonly<Record<string, unknown>>)?.id ?? 'replylint';
  return { kind: 'json', shape, batches: inBatches(again(first, values), shape) };
}

async function openCsv({ source }: Head, chosen: ColumnMap | undefined): Promise<Export> {
  const records = csvRecords(source);
  const { value: first } = await records.next();
  const header = first && 'fields' in first ? first.fields : [];
  const columns = { ...guessColumns(header), ...chosen };
  return {
    kind: 'csv',
    shape: 'replylint',
    header,
    columns,
    batches: inBatches(rows(records, header, columns), 'replylint'),
  };
}

async function* csvRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord, undefined> {
  const reader = new CsvReader(MOST_RECORD_BYTES);
  const decoder = new TextDecoder();
  for await (const chunk of source) yield* reader.push(decoder.decode(chunk, { stream: true }));
  yield* reader.push(decoder.decode());
  yield* reader.end();
  return undefined;
}

async function* rows(
  records: AsyncIterable<CsvRecord>,
  header: readonly string[],
  columns: ColumnMap,
): AsyncGenerator<NumberedValue | BadLine> {
  for await (const record of records) {
    if ('error' in record) yield record;
    else if (record.fields.length !== header.length)
      yield { line: record.line, error: { code: 'fields', found: record.fields.length, wanted: header.length } };
    else if (record.fields.some((field) => field.includes('\ufffd')))
      yield { line: record.line, error: { code: 'utf8' } };
    else yield { line: record.line, value: mapped(header, record.fields, columns) };
  }
}

async function* again<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function* inBatches(values: AsyncIterable<NumberedValue | BadLine>, shape: ShapeId): AsyncGenerator<Batch> {
  let held: NumberedValue[] = [];
  let bad: BadLine[] = [];
  for await (const value of values) {
    if ('error' in value) bad.push(value);
    else held.push(value);
    if (held.length < BATCH_VALUES) continue;
    yield { shape, values: held, bad };
    held = [];
    bad = [];
  }
  yield { shape, values: held, bad };
}
