import type { BadLine } from '../../backtest/entry';
import type { Partial } from '../../backtest/partial';
import type { ColumnMap } from '../../backtest/reading/columns';
import type { ShapeId } from '../../backtest/shapes/shape';

/** Rules to try: the text of a pack's file, or the built-in ones. */
export type RulesSource = { readonly text: string } | 'builtin';

/** What the page asks of the thread. A file is handed over unread; it never leaves the machine. */
export type Question =
  | { readonly look: File }
  | {
      readonly run: File;
      readonly columns?: ColumnMap;
      readonly rules: RulesSource;
      readonly against?: RulesSource;
    };

/** What an export turned out to be. */
export interface Found {
  readonly kind: 'ndjson' | 'json' | 'csv';
  readonly shape: ShapeId;
  readonly header?: readonly string[];
  readonly columns?: ColumnMap;
}

/** How far a run is. `bad` holds the first records that could not be read. */
export interface Running {
  readonly bytes: number;
  readonly records: number;
  readonly bad: readonly BadLine[];
}

/** What the thread answers. */
export type Answer =
  | { readonly found: Found }
  | { readonly running: Running }
  | { readonly done: Partial; readonly bad: readonly BadLine[] }
  | { readonly failed: string };
