import { useEffect } from 'preact/hooks';
import type { Bench } from './bench';
import { type Route, readRoute } from './route';

/** Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) take back and redo changes of the whole pack, also while a field has the focus. */
export function useUndoKeys(bench: Bench, go: (route: Route) => void): void {
  useEffect(() => {
    const over = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      // On a keyboard of other letters the place of the key says what it is.
      const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.target instanceof Element && event.target.closest('dialog, [data-own-undo]')) return;
      event.preventDefault();
      event.stopPropagation();
      takeBack(bench, go, key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    // Before the editors, which have an undo of their own.
    addEventListener('keydown', onKey, { signal: over.signal, capture: true });
    return () => over.abort();
  }, [bench, go]);
}

/** Takes the last change back (or makes it again) and goes to where it was made. */
export function takeBack(bench: Bench, go: (route: Route) => void, way: 'undo' | 'redo'): void {
  const place = bench[way]();
  if (place !== undefined && place !== location.hash) go(readRoute(place));
}
