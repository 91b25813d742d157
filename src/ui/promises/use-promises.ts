import { useEffect, useState } from 'preact/hooks';
import { ask, askSurely } from '../../platform/ask';
import { defaultHours, type Hours, workingHours } from '../../platform/hours';
import { loadPromises, onPromises, type Promised } from '../../platform/promised';

/** A time that has come is seen to have come after so long at the latest. */
const TICK_MS = 10_000;

/** The stored promises, followed while the page is open, and what can be done with one. */
export interface PromiseList {
  /** `undefined` until they are read. */
  readonly promises: readonly Promised[] | undefined;
  readonly hours: Hours;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The last change was not stored. */
  readonly failed: boolean;
  /** Sets when a promise is due; without a time it is done, or was none. */
  readonly change: (id: string, due: number | undefined) => void;
  readonly open: (id: string) => void;
}

export function usePromises(): PromiseList {
  const [promises, setPromises] = useState<readonly Promised[]>();
  const [hours, setHours] = useState(() => defaultHours());
  const [failed, setFailed] = useState(false);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const life = new AbortController();
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, TICK_MS);
    life.signal.addEventListener('abort', () => clearInterval(timer));
    onPromises((all) => {
      setPromises(all);
      tick();
    }, life.signal);
    void loadPromises().then(
      (all) => life.signal.aborted || setPromises((changed) => changed ?? all),
      () => setFailed(true),
    );
    void workingHours().then((stored) => life.signal.aborted || setHours(stored));
    return () => life.abort();
  }, []);
  const change = (id: string, due: number | undefined) => {
    void askSurely('promiseChange', { id, due }).then((stored) => setFailed(stored === undefined));
  };
  return { promises, hours, now, failed, change, open: (id) => void ask('promiseOpen', { id }) };
}
