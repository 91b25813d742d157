import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from '../platform/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { keepForPacks, runOnGranted, runOnHost } = await import('../../src/background/hosts');

const HOST = 'https://desk.example/*';
const OTHER = 'https://other.example/*';
const granted = (...hosts: string[]) =>
  browser.permissions.getAll.mockResolvedValue({ origins: ['https://*.zendesk.com/*', ...hosts] });

beforeEach(() => {
  resetBrowser();
});

describe('granted hosts', () => {
  it('get the content script for good, by its path in both browsers', async () => {
    granted(HOST);
    await runOnGranted();
    expect(browser.scripting.scripts).toMatchObject([{ matches: [HOST], js: ['/content/index.js'], allFrames: true }]);
  });

  it('get it in their open tabs at once', async () => {
    granted(HOST);
    await runOnGranted({ added: [HOST], removed: [] });
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: [HOST] });
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it('fall silent in their open tabs when they are taken back', async () => {
    await runOnGranted({ added: [], removed: [HOST, 'https://*.zendesk.com/*'] });
    expect(browser.scripting.scripts).toEqual([]);
    expect(browser.tabs.sendMessage.mock.calls.map(([, message]) => message)).toEqual(
      Array(2).fill({ name: 'enabled', ask: { site: 'desk.example', on: false } }),
    );
  });

  it('can come in one after the other without losing one', async () => {
    granted(HOST);
    const first = runOnGranted({ added: [HOST], removed: [] });
    granted(HOST, 'https://other.example/*');
    await Promise.all([first, runOnGranted(), runOnGranted()]);
    expect(browser.scripting.scripts).toMatchObject([{ matches: [HOST, 'https://other.example/*'] }]);
  });

  it('that the browser refuses do not block the next ones', async () => {
    granted(HOST);
    browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('no'));
    await expect(runOnGranted()).rejects.toThrow('no');
    await runOnGranted();
    expect(browser.scripting.scripts).toHaveLength(1);
  });
});

describe('hosts that are granted for packs', () => {
  const matches = () => browser.scripting.scripts.flatMap((script) => (script as { matches: string[] }).matches);

  it('get no script, neither for good nor in their open tabs', async () => {
    await keepForPacks(HOST, true);
    granted(HOST, OTHER);
    await runOnGranted({ added: [HOST], removed: [] });
    expect(matches()).toEqual([OTHER]);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('get one when the agent wants it there', async () => {
    await keepForPacks(HOST, true);
    granted(HOST);
    await runOnHost(HOST);
    expect(matches()).toEqual([HOST]);
    expect(browser.scripting.executeScript).toHaveBeenCalled();
  });

  it('keep the one that they have already, as helpdesks', async () => {
    granted(HOST);
    await runOnHost(HOST);
    await keepForPacks(HOST, true);
    await keepForPacks('https://acme.zendesk.com/*', true);
    await runOnGranted();
    expect(matches()).toEqual([HOST]);
    expect(browser.stored.packHosts ?? []).toEqual([]);
  });

  it('are like any other host once they were refused or taken back', async () => {
    await keepForPacks(HOST, true);
    await keepForPacks(HOST, false);
    granted(HOST);
    await runOnGranted({ added: [HOST], removed: [] });
    expect(matches()).toEqual([HOST]);
    await keepForPacks(OTHER, true);
    await runOnGranted({ added: [], removed: [OTHER] });
    granted(OTHER);
    await runOnGranted({ added: [OTHER], removed: [] });
    expect(matches()).toEqual([OTHER]);
  });
});
