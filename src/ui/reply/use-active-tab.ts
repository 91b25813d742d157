import { useLayoutEffect, useState } from 'preact/hooks';
import { followActiveTab } from '../../platform/tabs';

/**
 * Id of the tab in front of a window (the own one, when no id is given); `first`, which may be `undefined`, until the
 * browser has told another one.
 */
export function useActiveTab(window: number | undefined, first: number | undefined): number | undefined {
  const [tab, setTab] = useState(first);
  useLayoutEffect(() => {
    const over = new AbortController();
    followActiveTab(window, setTab, over.signal);
    return () => over.abort();
  }, [window]);
  return tab;
}
