import { useLayoutEffect, useState } from 'preact/hooks';
import { followActiveTab } from '../../platform/tabs';

/** Id of the tab in front of a window (the own one, when no id is given); `undefined` until the browser has told it. */
export function useActiveTab(window: number | undefined): number | undefined {
  const [tab, setTab] = useState<number | undefined>();
  useLayoutEffect(() => {
    const over = new AbortController();
    followActiveTab(window, setTab, over.signal);
    return () => over.abort();
  }, [window]);
  return tab;
}
