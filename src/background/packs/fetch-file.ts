import type { Trouble } from '../../packs/installed';

/** What a server said about a file, for the next conditional request. */
export interface Marks {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

/** A file from a server; `same`: it has not changed since `known`. */
export type Fetched =
  | { readonly ok: true; readonly same: false; readonly bytes: Uint8Array<ArrayBuffer>; readonly marks: Marks }
  | { readonly ok: true; readonly same: true }
  | { readonly ok: false; readonly trouble: Trouble };

/** How much and how long a server may send. */
export interface Caps {
  /** Bytes, after the server's compression is undone. */
  readonly most: number;
  readonly stallMs?: number;
  readonly totalMs?: number;
}

const STALL_MS = 30_000;
const TOTAL_MS = 60_000;

/**
 * Fetches a file: without cookies, without following redirects (one could lead to a host that nobody agreed to), and
 * never more or longer than the caps. Never rejects.
 */
export async function fetchFile(url: string, caps: Caps, known: Marks = {}): Promise<Fetched> {
  const watch = stopwatch(caps);
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: watch.signal,
      headers: {
        ...(known.etag !== undefined && { 'If-None-Match': known.etag }),
        ...(known.modified !== undefined && { 'If-Modified-Since': known.modified }),
      },
    });
    watch.moved();
    if (answer.status === 304) return { ok: true, same: true };
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
      return no({ code: 'redirect' });
    if (answer.status !== 200) return no({ code: 'status', status: answer.status });
    const bytes = await read(answer, caps.most, watch.moved);
    if (!bytes) return no({ code: 'too-large', most: caps.most });
    return { ok: true, same: false, bytes, marks: marksOf(answer) };
  } catch {
    return no({ code: watch.signal.aborted ? 'timeout' : 'unreachable' });
  } finally {
    watch.stop();
  }
}

const no = (trouble: Trouble): Fetched => ({ ok: false, trouble });

const marksOf = ({ headers }: Response): Marks => ({
  etag: headers.get('ETag') ?? undefined,
  modified: headers.get('Last-Modified') ?? undefined,
});

/** All bytes, or nothing when there are more than `most`; what is too much is never held. */
async function read(answer: Response, most: number, moved: () => void): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    moved();
    size += value.length;
    if (size > most) {
      await reader?.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Gives up when nothing has moved for a while, and after the whole time anyway. */
function stopwatch({ stallMs = STALL_MS, totalMs = TOTAL_MS }: Caps) {
  const over = new AbortController();
  const giveUp = () => over.abort();
  const total = setTimeout(giveUp, totalMs);
  let stall = setTimeout(giveUp, stallMs);
  return {
    signal: over.signal,
    moved: () => {
      clearTimeout(stall);
      stall = setTimeout(giveUp, stallMs);
    },
    stop: () => {
      clearTimeout(total);
      clearTimeout(stall);
    },
  };
}
