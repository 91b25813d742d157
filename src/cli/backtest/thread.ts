import { parentPort, workerData } from 'node:worker_threads';
import { Counter } from '../../backtest/counter';
import { type TrialRules, trialOf } from '../../backtest/trial';
import { countBatch } from './count';
import type { FromThread, ToThread } from './pool';

/** What a thread of a back-test does: counts the batches that it is given, and says at the end what it counted. */
export function countHere(): void {
  const counter = new Counter(trialOf(workerData as TrialRules));
  parentPort?.on('message', (message: ToThread) => {
    const answer: FromThread =
      'end' in message ? { tally: counter.tally } : { counted: countBatch(counter, message.batch) };
    parentPort?.postMessage(answer);
  });
}
