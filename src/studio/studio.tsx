import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Home } from './home';
import { OpenDraft } from './open-draft';
import { useRoute } from './use-route';
import { startThreads } from './use-tests';

/** The studio: the list of packs, or one of them on the bench. */
export function Studio(): JSX.Element {
  const [route, go] = useRoute();
  const over = useMemo(() => new AbortController(), []);
  const threads = useMemo(() => startThreads(over.signal), [over]);
  useEffect(() => () => over.abort(), [over]);
  return route.draft === undefined ? (
    <Home go={go} threads={threads} />
  ) : (
    <OpenDraft key={route.draft} draft={route.draft} route={route} go={go} threads={threads} />
  );
}
