import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from '../platform/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));
vi.mock('../../src/background/packs/policy', () => ({ policy: async () => ({}) }));
vi.mock('../../src/background/packs/shelf', () => ({
  readShelf: async () => ({ packs: [{ id: 'acme', name: { en: 'Rules of Acme', ro: 'Regulile Acme' } }] }),
}));
vi.mock('../../src/background/packs/rules-in-use', () => ({
  setInUse: async () => ({ owners: { 'acme/refund': 'acme' } }),
  fileInUse: async () => ({
    rules: { rules: [{ id: 'acme/refund', level: 'must', guard: 'ask' }], playbooks: [] },
    languages: [],
  }),
}));

beforeEach(() => {
  resetBrowser();
});

const { rulesFor } = await import('../../src/background/rules');

describe('what a frame gets', () => {
  it('names packs in the language that the agent has chosen, also right after a start', async () => {
    vi.stubGlobal('fetch', async () => Response.json({ interfaceLanguage: { message: 'ro' } }));
    browser.stored.settings = { sites: [], interfaceLanguage: 'ro' };
    expect((await rulesFor('desk.example')).guard.packs.map(({ label }) => label)).toEqual(['Regulile Acme']);
    vi.unstubAllGlobals();
  });

  it('is all the same where the storage fails: nothing is silenced, and the words stay as they are', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'));
    const [one, other] = [await rulesFor('desk.example'), await rulesFor('desk.example')];
    expect(one).toMatchObject({ enabled: true, silenced: { words: [], rules: [] } });
    expect(other.silenced.salt).toBe(one.silenced.salt);
    expect(browser.storage.local.set).not.toHaveBeenCalled();
  });

  it('is all the same where the storage is full from the beginning', async () => {
    browser.storage.local.set.mockRejectedValue(new Error('quota exceeded'));
    expect((await rulesFor('desk.example')).enabled).toBe(true);
  });
});
