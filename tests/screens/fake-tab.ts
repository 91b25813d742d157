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
  /** Installed packs, as the popup shows them. */
  readonly packs?: readonly {
    readonly id: string;
    readonly name: Readonly<Record<string, string>>;
    readonly on: boolean;
    readonly managed: boolean;
    readonly now: { readonly version: string };
  }[];
}

/** Runs in the page, before its own scripts: stands in for the browser where it answers about a tab. */
export function pretend({ url, allowed = true, snapshot, product = '', off = false, packs }: FakeTab): void {
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
    const sendMessage = api.runtime.sendMessage.bind(api.runtime) as (message: unknown) => Promise<unknown>;
    const hear = async (message: { readonly name: string }) =>
      message.name === 'packs' && packs ? { packs } : sendMessage(message);
    if (packs) Object.assign(api.runtime, { sendMessage: hear });
    Object.assign(api.scripting, { executeScript: async () => [{ result: product }] });
    const get = async () => (off ? { settings: { sites: [{ site, on: false }] } } : {});
    Object.defineProperty(api.storage, 'local', { value: { ...api.storage.local, get } });
  }
}
