/** Functions that a thread offers to the page. Arguments and answers are copied on their way. */
type Offers = Readonly<Record<string, (...args: never[]) => unknown>>;

interface Call {
  readonly number: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

interface Answer {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** In a thread: answers the page's calls one after the other. */
export function answerCalls(offers: Offers): void {
  addEventListener('message', ({ data }: MessageEvent<Call>) => {
    const answer = (more: Omit<Answer, 'number'>) => postMessage({ number: data.number, ...more });
    try {
      answer({ value: offers[data.name]?.(...(data.args as never[])) });
    } catch (error) {
      answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}

/** Calls a function of a thread by name. Rejects when it throws there, or when the thread has ended. */
export type CallThread = <T>(name: string, ...args: readonly unknown[]) => Promise<T>;

/** In the page: the line to a thread; ends the thread when the signal aborts. */
export function callsTo(worker: Worker, signal: AbortSignal): CallThread {
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const call = open.get(data.number);
    open.delete(data.number);
    if (data.error === undefined) call?.resolve(data.value);
    else call?.reject(new Error(data.error));
  });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  return <T>(name: string, ...args: readonly unknown[]) =>
    new Promise<T>((resolve, reject) => {
      const number = ++count;
      open.set(number, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ number, name, args } satisfies Call);
    });
}

/**
 * Asks for the newest thing only: while an answer is on its way, of all later questions the last one waits. `hear` gets
 * every answer, with its question.
 */
export function newestOnly<Question, Result>(
  ask: (question: Question) => Promise<Result>,
  hear: (result: Result, question: Question) => void,
): (question: Question) => void {
  let busy = false;
  let next: { readonly question: Question } | undefined;
  const go = async (question: Question): Promise<void> => {
    busy = true;
    try {
      hear(await ask(question), question);
    } finally {
      busy = false;
      const waiting = next;
      next = undefined;
      if (waiting) void go(waiting.question);
    }
  };
  return (question) => {
    if (busy) next = { question };
    else void go(question);
  };
}
