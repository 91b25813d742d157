import { Worker } from 'node:worker_threads';
import type { Batch } from '../../backtest/reading/batch';
import type { Tally } from '../../backtest/tally';
import type { TrialRules } from '../../backtest/trial';
import type { Counted } from './count';

/** What goes to a thread: a batch, or the question for what it counted. */
export type ToThread = { readonly batch: Batch } | { readonly end: true };

/** What a thread answers, in the order of what it was asked. */
export type FromThread = { readonly counted: Counted } | { readonly tally: Tally };

/** Batches that a thread has at a time: the next is there when one is done, and memory stays flat. */
const MOST_WAITING = 2;

interface Thread {
  readonly worker: Worker;
  readonly waiting: { answer(message: FromThread): void; fail(error: Error): void }[];
}

/** Threads that count. Each runs this same program, which notices that it is one. */
export class Pool {
  private readonly threads: readonly Thread[];
  private failure: Error | undefined;
  private wake = (): void => {};

  constructor(rules: TrialRules, jobs: number) {
    this.threads = Array.from({ length: jobs }, () => this.start(rules));
  }

  /** Resolves when some thread has room for a batch. Rejects when one broke. */
  async ready(): Promise<void> {
    while (!this.failure && !this.threads.some(({ waiting }) => waiting.length < MOST_WAITING))
      await new Promise<void>((wake) => {
        this.wake = wake;
      });
    if (this.failure) throw this.failure;
  }

  /** Has a batch counted by the thread that has least to do. */
  async count(batch: Batch): Promise<Counted> {
    const thread = this.threads.reduce((idle, one) => (one.waiting.length < idle.waiting.length ? one : idle));
    const message = await this.ask(thread, { batch });
    if (!('counted' in message)) throw new Error('A thread answered something else.');
    return message.counted;
  }

  /** What each thread counted. */
  async tallies(): Promise<readonly Tally[]> {
    const messages = await Promise.all(this.threads.map((thread) => this.ask(thread, { end: true })));
    return messages.map((message) => {
      if (!('tally' in message)) throw new Error('A thread answered something else.');
      return message.tally;
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private start(rules: TrialRules): Thread {
    const worker = new Worker(new URL(import.meta.url), { workerData: rules });
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', (message: FromThread) => {
      thread.waiting.shift()?.answer(message);
      this.wake();
    });
    worker.on('error', (error) => {
      this.failure = error;
      for (const { fail } of thread.waiting.splice(0)) fail(error);
      this.wake();
    });
    return thread;
  }

  private ask({ worker, waiting }: Thread, question: ToThread): Promise<FromThread> {
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((answer, fail) => {
      waiting.push({ answer, fail });
      worker.postMessage(question);
    });
  }
}
