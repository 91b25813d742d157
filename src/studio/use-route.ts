import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute, writeRoute } from './route';

/** The place in the address, and the way to another one. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const over = new AbortController();
    addEventListener('hashchange', () => setRoute(readRoute(location.hash)), { signal: over.signal });
    return () => over.abort();
  }, []);
  const go = (next: Route): void => {
    location.hash = writeRoute(next);
    setRoute(next);
  };
  return [route, go];
}
