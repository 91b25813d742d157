import { type PackDraft, writeDraft } from '../platform/pack-drafts';
import type { Bench } from './bench';
import { textAt } from './json';

/** Whether the last change is on the disk. */
export type Kept = 'kept' | 'keeping' | 'failed';

/** Long enough for a few keys to be written out together, short enough that nobody closes the page in between. */
const PAUSE_MS = 150;

/**
 * Keeps a draft at every change until the signal aborts, and once more when the page goes away. One write at a time;
 * what changes meanwhile is written after it.
 */
export function keepDraft(key: string, bench: Bench, hear: (kept: Kept) => void, signal: AbortSignal): void {
  let timer: number | undefined;
  let busy = false;
  let again = false;
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    const written = await writeDraft(draftOf(key, bench)).then(
      () => true,
      () => false,
    );
    busy = false;
    if (again) await write();
    else if (timer === undefined) hear(written ? 'kept' : 'failed');
  };
  bench.listen(() => {
    hear('keeping');
    timer ??= window.setTimeout(() => void write(), PAUSE_MS);
  }, signal);
  const flush = (): void => {
    if (timer !== undefined) void write();
  };
  addEventListener('pagehide', flush, { signal });
  document.addEventListener('visibilitychange', flush, { signal });
  signal.addEventListener('abort', flush, { once: true });
}

/** A draft as it is kept. */
export function draftOf(key: string, bench: Bench): PackDraft {
  const { value } = bench.work;
  const id = textAt(value, 'id');
  return { key, text: bench.text(), name: textAt(value, 'name', 'en') || firstName(value) || id, changed: Date.now() };
}

function firstName(value: unknown): string {
  const names = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  const [first] = typeof names === 'object' && names !== null ? Object.values(names) : [];
  return typeof first === 'string' ? first : '';
}
