import type { Page } from 'puppeteer-core';

/** A task of a page's main thread, in milliseconds; `busy` is the time of the processor, which others cannot lengthen. */
export interface Task {
  readonly at: number;
  readonly busy: number;
}

/** What Chromium did for a page: its tasks, and when keys went down. */
export interface Trace {
  readonly tasks: readonly Task[];
  readonly keys: readonly number[];
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** Watches the main threads of all pages while `act` runs; Chromium alone. */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<Trace> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await act();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const mains = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const events = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
  const tasks = events.filter(({ name, tdur }) => name.endsWith('::RunTask') && tdur !== undefined);
  return {
    tasks: outermost(tasks).map(({ ts, tdur = 0 }) => ({ at: ts / 1000, busy: tdur / 1000 })),
    keys: events.filter(({ args }) => args.data?.type === 'keydown').map(({ ts }) => ts / 1000),
  };
}

/** Some tasks are noted twice, one inside of the other. */
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<string, number>();
  return tasks
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
