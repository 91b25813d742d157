import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStudio } from '../context';
import type { Entry } from '../entries';
import { newestOnly } from '../testing/calls';
import { type Focus, focusOn } from '../testing/focus';
import type { Mark, Probed, TryOut } from '../testing/probe';

/** The try-out and what was found in it. */
export interface Probe {
  readonly tryOut: TryOut;
  readonly setTryOut: (tryOut: TryOut) => void;
  /** What the rule in hand does; undefined until it was tried. */
  readonly probed?: Probed;
  /** What all rules of the pack find; empty unless asked for. */
  readonly others: readonly Mark[];
  readonly allRules: boolean;
  readonly setAllRules: (all: boolean) => void;
}

interface Question {
  readonly focus: Focus | undefined;
  readonly tryOut: TryOut;
  readonly allRules: boolean;
  readonly language: string;
  /** Of the whole pack: all rules are tried anew when it has changed. */
  readonly report: unknown;
}

interface Found {
  readonly probed?: Probed;
  readonly others: readonly Mark[];
}

/** Tries the entry in hand at every change of it or of the try-out, in a thread: typing never waits. */
export function useProbe(entry: Entry | undefined): Probe {
  const { pack, inherited, language, threads, tests } = useStudio();
  const [tryOut, setTryOut] = useState<TryOut>({ reply: '' });
  const [allRules, setAllRules] = useState(false);
  const [found, setFound] = useState<Found>({ others: [] });
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const ask = useMemo(
    () =>
      newestOnly(
        async ({ focus, tryOut: text, allRules: all, language: spoken }: Question): Promise<Found> => ({
          ...(focus && { probed: await threads.probe<Probed>('probe', focus, text) }),
          others: all ? await threads.pack<readonly Mark[]>('tryAll', text, spoken) : [],
        }),
        (answer) => alive.current && setFound(answer),
      ),
    [threads],
  );
  const focus = useMemo(() => entry && focusOn(pack, inherited, entry, language), [pack, inherited, entry, language]);
  const { report } = tests;
  useEffect(() => ask({ focus, tryOut, allRules, language, report }), [ask, focus, tryOut, allRules, language, report]);
  return { tryOut, setTryOut, ...found, allRules, setAllRules };
}
