import type { Page } from 'puppeteer-core';
import type { Operation, Operations } from './operations';

type Ask<O extends Operation> = Parameters<Operations[O]>[0];
type Answer<O extends Operation> = Awaited<ReturnType<Operations[O]>>;

let calls = 0;

/** Asks the probe in a page; throws what the probe threw. */
export const ask = async <O extends Operation>(page: Page, operation: O, question: Ask<O>): Promise<Answer<O>> => {
  const call = JSON.stringify({ probeCall: ++calls, operation, ask: question });
  const answer = await page.evaluate(
    (sent, number) =>
      new Promise<string>((resolve) => {
        const answered = new AbortController();
        window.addEventListener(
          'message',
          ({ data }) => {
            if (typeof data !== 'string' || !data.startsWith(`{"probeAnswer":${number},`)) return;
            answered.abort();
            resolve(data);
          },
          { signal: answered.signal },
        );
        window.postMessage(sent, '*');
      }),
    call,
    calls,
  );
  const { value, error } = JSON.parse(answer) as { value?: Answer<O>; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as Answer<O>;
};
