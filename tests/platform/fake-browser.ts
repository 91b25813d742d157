import { vi } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json';

type Listener = (...values: never[]) => unknown;

/** An event of the extension API that a test fires by hand. */
export class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener(listener: Listener): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners.delete(listener);
  }
  fire(...values: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(values as never[])));
  }
}

/** One end of a line. */
export class FakePort {
  readonly onMessage = new FakeEvent();
  readonly onDisconnect = new FakeEvent();
  readonly sent: unknown[] = [];
  constructor(
    readonly name: string,
    readonly sender?: object,
  ) {}
  postMessage(message: unknown): void {
    this.sent.push(structuredClone(message));
  }
  disconnect(): void {}
}

const HOME = 'chrome-extension://ours/';

/** English, as the browser would say it. */
function inEnglish(key: string, values: readonly string[] = []): string {
  const messages: Readonly<Record<string, { readonly message: string }>> = catalogue;
  return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '');
}

/** A storage area over an object that the test can look at. */
function areaOver(stored: Record<string, unknown>) {
  return {
    get: vi.fn(async (keys: string | readonly string[]): Promise<Record<string, unknown>> => {
      const named = [keys].flat().filter((key) => Object.hasOwn(stored, key));
      return structuredClone(Object.fromEntries(named.map((key) => [key, stored[key]])));
    }),
    set: vi.fn(async (values: Record<string, unknown>): Promise<void> => {
      Object.assign(stored, structuredClone(values));
    }),
    remove: vi.fn(async (keys: string | readonly string[]): Promise<void> => {
      for (const key of [keys].flat()) delete stored[key];
    }),
  };
}

function makeBrowser() {
  const stored: Record<string, unknown> = {};
  const shared: Record<string, unknown> = {};
  return {
    stored,
    shared,
    runtime: {
      id: 'ours',
      getURL: (path: string) => HOME + path,
      onMessage: new FakeEvent(),
      onConnect: new FakeEvent(),
      onInstalled: new FakeEvent(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
      getManifest: vi.fn(() => ({
        content_scripts: [{ matches: ['https://*.zendesk.com/*'], js: ['moz-extension://ours/content/index.js'] }],
      })),
    },
    tabs: {
      connect: vi.fn((_tab: number, { name }: { name: string }) => new FakePort(name)),
      query: vi.fn(
        async (_: { url?: string[] }): Promise<{ id: number; url?: string; windowId?: number }[]> => [
          { id: 1 },
          { id: 2 },
        ],
      ),
      create: vi.fn(async (_: object): Promise<void> => {}),
      update: vi.fn(async (_: number, __: object): Promise<void> => {}),
      sendMessage: vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => ({})),
      onUpdated: new FakeEvent(),
    },
    permissions: {
      getAll: vi.fn(async (): Promise<{ origins?: string[] }> => ({ origins: ['https://*.zendesk.com/*'] })),
    },
    scripting: {
      scripts: [] as object[],
      getRegisteredContentScripts: vi.fn(async () => browser.scripting.scripts),
      unregisterContentScripts: vi.fn(async () => {
        browser.scripting.scripts = [];
      }),
      registerContentScripts: vi.fn(async (scripts: object[]): Promise<void> => {
        if (browser.scripting.scripts.length > 0) throw new Error('Duplicate script ID');
        browser.scripting.scripts = scripts;
      }),
      executeScript: vi.fn(async (_: object): Promise<void> => {}),
    },
    management: { getSelf: vi.fn(async () => ({ installType: 'normal' })) },
    alarms: {
      set: {} as Record<string, number>,
      create: vi.fn((name: string, { when }: { when: number }) => {
        browser.alarms.set[name] = when;
      }),
      clear: vi.fn(async (name: string) => delete browser.alarms.set[name]),
      onAlarm: new FakeEvent(),
    },
    notifications: {
      shown: {} as Record<string, { title: string; message: string }>,
      create: vi.fn(async (id: string, shown: { title: string; message: string }): Promise<string> => {
        browser.notifications.shown[id] = shown;
        return id;
      }),
      clear: vi.fn(async (id: string) => delete browser.notifications.shown[id]),
      onClicked: new FakeEvent(),
    },
    windows: {
      create: vi.fn(async (_: object): Promise<void> => {}),
      update: vi.fn(async (_: number, __: object): Promise<void> => {}),
    },
    i18n: { getMessage: vi.fn(inEnglish) },
    storage: {
      local: areaOver(stored),
      sync: areaOver(shared),
      onChanged: new FakeEvent(),
    },
  };
}

/**
 * What stands in for the extension API:
 * `vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }))`.
 */
export const browser = makeBrowser();

/** Before each test: a browser with nothing in it. */
export function resetBrowser(): void {
  Object.assign(browser, makeBrowser());
}

/** Senders as the browsers describe them. */
export const senders = {
  page: { id: 'ours', url: `${HOME}src/popup/index.html` },
  background: { id: 'ours', url: `${HOME}service-worker-loader.js` },
  backgroundByOrigin: { id: 'ours', origin: HOME.slice(0, -1) },
  content: { id: 'ours', url: 'https://desk.example/ticket/1', tab: { id: 7 }, frameId: 3 },
  blankFrame: { id: 'ours', url: 'about:blank', origin: 'https://desk.example', tab: { id: 7 }, frameId: 4 },
  popupInTab: { id: 'ours', url: `${HOME}src/popup/index.html?tab=1`, tab: { id: 8 }, frameId: 0 },
  otherExtension: { id: 'theirs', url: 'chrome-extension://theirs/popup.html' },
  nowhere: { id: 'ours' },
  nowhereInTab: { id: 'ours', tab: { id: 7 } },
  lookAlike: { id: 'ours', url: 'chrome-extension://ours.evil/x.html' },
} as const;
