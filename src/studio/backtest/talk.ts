import type { BadLine } from '../../backtest/entry';
import type { Partial } from '../../backtest/partial';
import type { ColumnMap } from '../../backtest/reading/columns';
import type { ExportFlaw } from '../../backtest/reading/flaw';
import type { PlotNames, Plots } from '../../backtest/report/plots';
import type { ShapeId } from '../../backtest/shapes/shape';
import type { Pack } from '../../packs/pack';

/**
 * Rules to try, as agents would have them: the built-in ones with these packs before them. `text` is a pack's file that
 * was not read yet, and the most important; a pack of the same id gives way to it.
 */
export interface RulesSource {
  readonly text?: string;
  readonly packs: readonly Pack[];
  /** More that `text` may build on, without being tried themselves. */
  readonly known?: readonly Pack[];
}

/** Words of the interface, which the thread cannot look up: for the plots, and the language of the rules' messages. */
export interface ThreadWords extends PlotNames {
  readonly language: string;
}

/** What the page asks of the thread. A file is handed over unread; it never leaves the machine. */
export type Question =
  | { readonly look: File }
  | {
      readonly run: File;
      readonly columns?: ColumnMap;
      readonly rules: RulesSource;
      readonly against?: RulesSource;
      readonly words: ThreadWords;
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

/** What came out. `bad` holds the first records that could not be read; what a JSON file has are records, not lines. */
export interface Counted {
  readonly kind: Found['kind'];
  readonly partial: Partial;
  readonly plots: Plots;
  readonly bad: readonly BadLine[];
}

/**
 * Why nothing came out: the file is none that can be read, or (`rules`) the pack cannot be tried, or it went away under
 * our hands (`other`); `detail` is what the pack's reader or the browser says of it, in English.
 */
export type Failure = { readonly code: ExportFlaw } | { readonly code: 'rules' | 'other'; readonly detail: string };

/** What the thread answers. */
export type Answer =
  | { readonly found: Found }
  | { readonly running: Running }
  | { readonly done: Counted }
  | { readonly failed: Failure };
