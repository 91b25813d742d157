import { Counter } from '../../backtest/counter';
import { type BadLine, isBad } from '../../backtest/entry';
import { mergeTallies } from '../../backtest/merge';
import { type Batch, recordsOf } from '../../backtest/reading/batch';
import { englishFlaw } from '../../backtest/reading/flaw';
import type { Tally } from '../../backtest/tally';
import { type TrialRules, trialOf } from '../../backtest/trial';
import { type Io, write } from '../io';
import type { FileBatch } from './input';
import { Pool } from './pool';
import type { Progress } from './progress';

/** What became of a batch: how many records it had, and which of them could not be read. */
export interface Counted {
  readonly records: number;
  readonly bad: readonly BadLine[];
}

/** Counts the records of a batch. */
export function countBatch(counter: Counter, batch: Batch): Counted {
  const bad: BadLine[] = [];
  let records = 0;
  for (const record of recordsOf(batch)) {
    counter.add(record);
    records++;
    if (isBad(record)) bad.push(record);
  }
  return { records, bad };
}

/**
 * Counts everything, on so many threads; the counts do not depend on their number. What could not be read is told on
 * standard error in the order of the input.
 */
export async function countBatches(
  batches: AsyncIterable<FileBatch>,
  rules: TrialRules,
  jobs: number,
  io: Io,
  progress: Progress,
): Promise<Tally> {
  const tell = async (file: string, { records, bad }: Counted) => {
    progress.add(records);
    if (bad.length > 0) progress.clear();
    for (const one of bad)
      await write(io.stderr, `${JSON.stringify({ file, ...one, error: englishFlaw(one.error) })}\n`);
  };
  if (jobs > 1) return countOnThreads(batches, rules, jobs, tell);
  const counter = new Counter(trialOf(rules));
  for await (const { file, batch } of batches) await tell(file, countBatch(counter, batch));
  return counter.tally;
}

type Tell = (file: string, counted: Counted) => Promise<void>;

async function countOnThreads(
  batches: AsyncIterable<FileBatch>,
  rules: TrialRules,
  jobs: number,
  tell: Tell,
): Promise<Tally> {
  const pool = new Pool(rules, jobs);
  try {
    let told: Promise<unknown> = Promise.resolve();
    for await (const { file, batch } of batches) {
      await pool.ready();
      const counted = pool.count(batch);
      told = Promise.all([told, counted]).then(([, result]) => tell(file, result));
      // Whoever waits for the pool or for the end hears of it; here nobody waits yet.
      told.catch(() => {});
    }
    await told;
    return (await pool.tallies()).reduce((sum, tally) => mergeTallies(sum, tally, rules.samples));
  } finally {
    await pool.close();
  }
}
