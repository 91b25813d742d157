import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../platform/ask';
import type { Bench } from './bench';
import type { Inherited } from './entries';
import { sameJson, textsAt } from './json';
import { type CallThread, callsTo, newestOnly } from './testing/calls';
import type { PackReport } from './testing/test-pack';

/** The threads that test; they end with the signal. */
export interface Threads {
  readonly pack: CallThread;
  readonly probe: CallThread;
}

/** Starts the threads; packs may build on those that are in use here. */
export function startThreads(signal: AbortSignal): Threads {
  const pack = new Worker(new URL('./testing/pack-worker.ts', import.meta.url), { type: 'module' });
  const probe = new Worker(new URL('./testing/probe-worker.ts', import.meta.url), { type: 'module' });
  const callPack = callsTo(pack, signal);
  // What is asked of the thread waits until it knows which packs there are to build on.
  const told = ask('packsInUse', {}).then((installed) => installed?.length && callPack('know', installed));
  return {
    pack: (name, ...args) => told.then(() => callPack(name, ...args)),
    probe: callsTo(probe, signal),
  };
}

/** What the tests say about the pack as it stands; while they run, `report` is the last one. */
export interface Tests {
  readonly report?: PackReport;
  readonly running: boolean;
}

/** Long enough that a quick typist is not tested at every key. */
const PAUSE_MS = 250;

/** Tests the pack on the bench after each change. */
export function useTests(bench: Bench, threads: Threads): Tests {
  const [tests, setTests] = useState<Tests>({ running: true });
  useEffect(() => {
    const over = new AbortController();
    let timer: number | undefined;
    let latest = '';
    const ask = newestOnly(
      (text: string) => threads.pack<PackReport>('testPack', text, false),
      (report, text) => {
        if (!over.signal.aborted) setTests({ report, running: text !== latest || timer !== undefined });
      },
    );
    const test = (): void => {
      timer = undefined;
      latest = bench.text();
      ask(latest);
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(test, PAUSE_MS);
      setTests(({ report }) => ({ ...(report && { report }), running: true }));
    };
    bench.listen(later, over.signal);
    test();
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [bench, threads]);
  return tests;
}

/** What the packs hold that this one extends; undefined until it is known. */
export function useInherited(pack: unknown, threads: Threads): Inherited | undefined {
  const parents = useSame(textsAt(pack, 'extends'));
  const languages = useSame(textsAt(pack, 'languages'));
  const [inherited, setInherited] = useState<Inherited | undefined>(parents.length === 0 ? {} : undefined);
  useEffect(() => {
    let over = false;
    if (parents.length === 0) setInherited({});
    else
      void threads.pack<Inherited | undefined>('inheritedBy', parents, languages).then((rules) => {
        if (!over) setInherited(rules ?? {});
      });
    return () => {
      over = true;
    };
  }, [parents, languages, threads]);
  return inherited;
}

/** The same array as long as it says the same. */
function useSame(values: readonly string[]): readonly string[] {
  const last = useRef(values);
  if (!sameJson(last.current, values)) last.current = values;
  return last.current;
}
