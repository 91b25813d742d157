import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStudio } from '../context';
import type { Entry, Inherited } from '../entries';
import { type Json, objectAt } from '../json';
import { newestOnly } from '../testing/calls';
import { focusOn } from '../testing/focus';
import type { Mark, Probed } from '../testing/probe';
import type { TryOut } from '../testing/try-out';

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
  /** The words in hand are a customer's: the try-out stands for her message. */
  readonly isSignal: boolean;
  /** The rule in hand holds only on a condition. */
  readonly hasCondition: boolean;
}

interface Question {
  readonly pack: Json;
  readonly inherited: Inherited;
  readonly entry: Entry | undefined;
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
        async ({ tryOut: text, allRules: all, language: spoken, ...on }: Question): Promise<Found> => {
          const focus = on.entry && focusOn(on.pack, on.inherited, on.entry, spoken, Boolean(text.customer));
          return {
            ...(focus && { probed: await threads.probe<Probed>('probe', focus, text) }),
            others: all ? await threads.pack<readonly Mark[]>('tryAll', text, spoken) : [],
          };
        },
        (answer) => alive.current && setFound(answer),
      ),
    [threads],
  );
  const { report } = tests;
  // What the rule stands on is gathered when its turn comes, not at every key.
  useEffect(
    () => ask({ pack, inherited, entry, tryOut, allRules, language, report }),
    [ask, pack, inherited, entry, tryOut, allRules, language, report],
  );
  const isSignal = entry?.value.kind === 'signal';
  const hasCondition = Object.keys(objectAt(entry?.value, 'when')).length > 0;
  return { tryOut, setTryOut, ...found, allRules, setAllRules, isSignal, hasCondition };
}
