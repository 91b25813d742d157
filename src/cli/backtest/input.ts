import type { Batch } from '../../backtest/reading/batch';
import type { guessColumns } from '../../backtest/reading/columns';
import { type Export, openExport } from '../../backtest/reading/export';
import { ExportError } from '../../backtest/reading/flaw';
import { shapeNamed } from '../../backtest/shapes';
import { readable } from '../check';
import { type Io, UsageError, write } from '../io';
import type { Progress } from './progress';

/** Columns of CSV files that the caller named; the others are guessed from their names. */
export type InputColumns = ReturnType<typeof guessColumns>;

/** A batch and the file that it comes from. */
export interface FileBatch {
  readonly file: string;
  readonly batch: Batch;
}

/** The records of all files, one file after the other. Says on standard error what each of them is. */
export async function* batchesOf(
  files: readonly string[],
  columns: InputColumns,
  io: Io,
  progress: Progress,
): AsyncGenerator<FileBatch> {
  for (const file of files) {
    const opened = await open(file, columns, io, progress);
    progress.clear();
    await write(io.stderr, `${file}: ${opened.kind}, ${shapeNamed(opened.shape).name}${taken(opened)}\n`);
    for await (const batch of opened.batches) yield { file, batch };
  }
}

async function open(file: string, columns: InputColumns, io: Io, progress: Progress): Promise<Export> {
  try {
    const source = () => progress.watch(file === '-' ? io.stdin : readable(file));
    const opened = await openExport(source(), columns);
    const { header, columns: found = {} } = opened;
    if (header && !found.reply && !found.customer) throw new UsageError(`${file}: ${unknownColumns(header)}`);
    const missing = Object.values(found).find((name) => header && !header.includes(name));
    if (missing !== undefined)
      throw new UsageError(`${file}: There is no column "${missing}"; there is ${header?.join(', ')}.`);
    return opened;
  } catch (error) {
    if (error instanceof ExportError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

const unknownColumns = (header: readonly string[]): string =>
  `No column is called like a reply; the file has: ${header.join(', ')}. Name it with --column-reply, and the customer's message with --column-customer.`;

const taken = ({ columns = {} }: Export): string =>
  Object.entries(columns)
    .map(([field, column]) => `; ${field} is "${column}"`)
    .join('');
