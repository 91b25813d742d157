/// <reference types="chrome" />
import type { Snapshot } from '../../src/platform/snapshot';

/** What a page of the extension is made to believe about the tab that it shows. */
export interface FakeTab {
  readonly url?: string;
  readonly allowed?: boolean;
  /** `null`: our script runs there, and no box is in use; without it nobody answers. */
  readonly snapshot?: Snapshot | null;
  /** A helpdesk that the page looks like. */
  readonly product?: string;
  readonly off?: boolean;
}

/** Runs in the page, before its own scripts: stands in for the browser where it answers about a tab. */
export function pretend({ url, allowed = true, snapshot, product = '', off = false }: FakeTab): void {
  const event = (fire?: (listener: (...values: unknown[]) => void) => void) => ({
    addListener: (listener: (...values: unknown[]) => void) => fire?.(listener),
    removeListener: () => {},
  });
  const soon = (act: () => void) => queueMicrotask(act);
  const line = {
    onMessage: event(
      (listener) => snapshot !== undefined && soon(() => listener({ frame: 'a', snapshot: snapshot ?? undefined })),
    ),
    onDisconnect: event((listener) => snapshot === undefined && soon(() => listener())),
    postMessage: () => {},
    disconnect: () => {},
  };
  const tab = { id: 1, windowId: 1, url };
  const site = url ? new URL(url).hostname : '';
  for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser]) {
    if (!api) continue;
    Object.assign(api.tabs, {
      connect: () => line,
      get: async () => tab,
      query: async () => [tab],
      onActivated: event(),
    });
    Object.assign(api.permissions, { contains: async () => allowed, getAll: async () => ({ origins: [] }) });
    Object.assign(api.scripting, { executeScript: async () => [{ result: product }] });
    const get = async () => (off ? { settings: { sites: [{ site, on: false }] } } : {});
    Object.defineProperty(api.storage, 'local', { value: { ...api.storage.local, get } });
  }
}
