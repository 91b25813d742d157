import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askPatiently } from '../platform/ask';
import type { Change, Offered, Whole } from '../platform/change';
import { loadSync, type SyncState } from '../platform/sync';
import { loadWhole, onStored } from '../platform/whole';

/** What a section of the settings page gets: what is stored, live, and how to change it. */
export interface SettingsProps {
  readonly whole: Whole;
  readonly sync: SyncState;
  readonly choices: Offered;
  /** What became of the last change; `undefined` before the first one and while one is on its way. */
  readonly saved: 'yes' | 'no' | undefined;
  /** Stores parts of the settings; they apply at once in every open page. */
  readonly change: (change: Change) => void;
  /** Does something that is stored; resolves with `undefined` when it was not. */
  readonly attempt: <T>(act: () => Promise<T | undefined>) => Promise<T | undefined>;
}

type Stored = Pick<SettingsProps, 'whole' | 'sync' | 'choices'>;

/** A background that has just been started may have packs to read first. */
const PATIENCE_MS = 20_000;
const NOTHING_TO_CHOOSE: Offered = { playbooks: [], languages: [], rules: [], guard: {}, guards: [] };

/** The stored settings, read anew whenever somebody changes them; `undefined` until they are read. */
export function useSettings(): SettingsProps | undefined {
  const [stored, setStored] = useState<Stored | undefined>();
  const [saved, setSaved] = useState<SettingsProps['saved']>();
  const turn = useRef(0);
  /** Changes that are on their way: what is stored until they have arrived is older than what the page shows. */
  const pending = useRef(0);
  const read = useCallback(async () => {
    const now = ++turn.current;
    const [whole, sync, choices] = await Promise.all([
      loadWhole(),
      loadSync(),
      askPatiently('offered', {}, PATIENCE_MS),
    ]);
    if (now === turn.current && pending.current === 0)
      setStored({ whole, sync, choices: choices ?? NOTHING_TO_CHOOSE });
  }, []);
  useEffect(() => {
    const over = new AbortController();
    void read();
    onStored(() => void read(), over.signal);
    over.signal.addEventListener('abort', () => turn.current++);
    return () => over.abort();
  }, [read]);
  if (!stored) return undefined;
  const attempt = async <T>(act: () => Promise<T | undefined>) => {
    setSaved(undefined);
    pending.current++;
    const answer = await act();
    pending.current--;
    setSaved(answer === undefined ? 'no' : 'yes');
    // What was not stored must not stay on the page: drawn anew, it shows what holds.
    setStored((now) => now && { ...now });
    void read();
    return answer;
  };
  return {
    ...stored,
    saved,
    attempt,
    change: (change) => {
      // The next change is made from this one, however quickly it follows.
      setStored((now) => now && { ...now, whole: changed(now.whole, change) });
      void attempt(() => askPatiently('changeSettings', change, PATIENCE_MS));
    },
  };
}

function changed({ settings, ...others }: Whole, { hours = others.hours, ...parts }: Change): Whole {
  return { ...others, hours, settings: { ...settings, ...parts } };
}
