import { browser, listen } from './browser';
import { count, listOf, object, oneOf, optional, type Parser, string } from './parse';

/**
 * A word given to a customer: where and until when, and nothing of what was written. `asked` until the agent has said
 * whether to be reminded, then `open` until it is done; times in milliseconds since 1970.
 */
export interface Promised {
  /** Made up where the reply was sent. */
  readonly id: string;
  /** The helpdesk by its name, or a host name. */
  readonly site: string;
  /** Names the conversation on that site. */
  readonly conversation: string;
  /** Opens the conversation. */
  readonly url: string;
  readonly said: number;
  /** Without it no time was understood: the agent chooses. */
  readonly due?: number | undefined;
  readonly state: 'asked' | 'open';
  /** The `due` that the agent was reminded of. */
  readonly told?: number | undefined;
}

const KEY = 'promises';

/** More promises than this nobody keeps. */
export const MOST_PROMISES = 300;

/** Reads the id of a promise. */
export const promiseId: Parser<string> = (value, path = '') =>
  typeof value === 'string' && /^[\da-f]{16,40}$/.test(value)
    ? { ok: true, value }
    : { ok: false, problem: `${path || 'value'} should be the id of a promise` };

/** Reads a time in milliseconds since 1970, up to the year 2100. */
export const moment: Parser<number> = count(4_102_444_800_000);

const LONGEST_URL = 4000;

/** An address to be kept; without its query where it is too long for that. */
export function keptAddress(url: string): string {
  return url.length <= LONGEST_URL ? url : (url.split(/[?#]/, 1)[0] ?? '').slice(0, LONGEST_URL);
}

const parsePromised: Parser<Promised> = object<Promised>({
  id: promiseId,
  site: string(255),
  conversation: string(500),
  url: string(LONGEST_URL),
  said: moment,
  due: optional(moment),
  state: oneOf('asked', 'open'),
  told: optional(moment),
});

const parseList = listOf<unknown>((value) => ({ ok: true, value }), 10 * MOST_PROMISES);

/** Promises from what the storage holds; one that cannot be read does not take the others with it. */
export function readPromises(stored: unknown): readonly Promised[] {
  const list = parseList(stored);
  if (!list.ok) return [];
  return list.value.flatMap((each) => {
    const parsed = parsePromised(each);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** The stored promises; rejects when the storage fails, so that nobody takes that for an empty list. */
export async function loadPromises(): Promise<readonly Promised[]> {
  const stored = await browser.storage.local.get(KEY);
  return readPromises(stored[KEY]);
}

/** Stores all promises in one write; rejects when the storage refuses, and then nothing has changed. */
export async function savePromises(promises: readonly Promised[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: promises });
}

/** Pages of the extension: hears every change of the stored promises, until the signal aborts. */
export function onPromises(act: (promises: readonly Promised[]) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (Object.hasOwn(changes, KEY)) act(readPromises(changes[KEY]?.newValue));
  };
  listen(browser.storage.local.onChanged, listener, signal);
}
