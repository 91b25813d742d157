import { beforeEach, describe, expect, it, vi } from 'vitest';

const store = new Map<string, unknown>();

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));
vi.mock('../../src/platform/store', () => ({
  kept: async (key: string) => structuredClone(store.get(key)),
  keep: async (changes: Readonly<Record<string, unknown>>) => {
    for (const [key, value] of Object.entries(changes)) store.set(key, structuredClone(value));
  },
}));
vi.mock('../../src/platform/browser', () => ({ extensionVersion: () => '1.0.0' }));
vi.mock('../../src/background/packs/shelf', () => ({ readShelf: async () => ({ packs: [] }) }));
vi.mock('../../src/background/packs/rules-in-use', () => ({
  setInUse: async () => undefined,
  fileInUse: async () => ({ rules: { rules: [{ id: 'jargon' }] } }),
}));

const { count, countsFile, forgetCounts } = await import('../../src/background/counts');

const shown = { rule: 'jargon', what: 'shown', n: 1 } as const;

beforeEach(() => {
  store.clear();
});

describe('counts', () => {
  it('lose nothing when two frames tell at once', async () => {
    await Promise.all([count([shown]), count([shown]), count([{ ...shown, rule: 'of-no-pack' }])]);
    expect((await countsFile()).counts).toEqual([
      { rule: 'jargon', pack: 'builtin', version: '1.0.0', shown: 2, fixed: 0, ignored: 0, sent: 0 },
    ]);
  });

  it('stay forgotten when a frame tells at the same moment', async () => {
    await count([shown]);
    await Promise.all([count([shown]), forgetCounts()]);
    expect((await countsFile()).counts).toEqual([]);
  });
});
