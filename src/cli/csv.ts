import { Readable } from 'node:stream';
import { type CsvError, type InfoRecord, parse } from 'csv-parse';
import { type BadLine, type Entry, entryFrom } from '../backtest/entry';
import { maxLineBytes } from '../backtest/reading/lines';
import { UsageError } from './io';

/** Which column of a CSV file holds what. */
export interface Columns {
  readonly id: string;
  readonly reply: string;
  readonly customer: string;
  readonly lang: string;
  readonly case: string;
}

/** Reads replies from CSV (RFC 4180, first record names the columns), one record at a time. Broken records are reported and passed over. */
export async function* readCsv(source: AsyncIterable<Uint8Array>, columns: Columns): AsyncGenerator<Entry | BadLine> {
  const skipped: BadLine[] = [];
  const parser = parse({
    bom: true,
    columns: (header: string[]) => checkedHeader(header, columns),
    info: true,
    max_record_size: maxLineBytes,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error?: CsvError) => {
      skipped.push({ line: Number(error?.lines ?? 0), error: { code: 'other', why: error?.message ?? 'not CSV' } });
      return undefined;
    },
  });
  const input = Readable.from(source);
  input.on('error', (error) => parser.destroy(error));
  for await (const { info, record } of input.pipe(parser) as AsyncIterable<{
    info: InfoRecord;
    record: Record<string, string>;
  }>) {
    while (skipped[0] && skipped[0].line < info.lines) yield skipped.shift() as BadLine;
    yield entryFrom(info.lines, fieldsOf(record, columns));
  }
  yield* skipped;
}

function checkedHeader(header: string[], { reply, customer }: Columns): string[] {
  if (header.includes(reply) || header.includes(customer)) return header;
  throw new UsageError(
    `The CSV file has neither a column "${reply}" nor "${customer}"; it has: ${header.join(', ')}. Name them with --column-reply and --column-customer.`,
  );
}

function fieldsOf(record: Readonly<Record<string, string>>, columns: Columns): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, record[column] || undefined]));
}
