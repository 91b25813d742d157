import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from '../platform/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { announceSwitch, changeSettings, changeSite, switchExchange } = await import('../../src/background/settings');

beforeEach(() => {
  resetBrowser();
});

describe('changing a site', () => {
  it('loses nothing when two pages change at once', async () => {
    await Promise.all([
      changeSite('desk.example', { on: false }),
      changeSite('desk.example', { playbook: 'seven' }),
      changeSite('other.example', { on: false }),
    ]);
    expect(browser.stored).toMatchObject({
      settings: {
        sites: [
          { site: 'desk.example', on: false, playbook: 'seven' },
          { site: 'other.example', on: false },
        ],
      },
    });
  });

  it('tells who asked when the storage refuses, and goes on with the next', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(changeSite('desk.example', { on: false })).rejects.toThrow('quota');
    await changeSite('desk.example', { playbook: 'seven' });
    expect(browser.stored).toMatchObject({ settings: { sites: [{ on: true, playbook: 'seven' }] } });
  });

  it('leaves everything as it was when the storage cannot be read', async () => {
    await changeSettings({ playbook: 'seven', hours: { days: [1], from: '08:00', to: '12:00' } });
    const before = structuredClone(browser.stored);
    browser.storage.local.get.mockRejectedValueOnce(new Error('corrupt'));
    await expect(changeSite('desk.example', { on: false })).rejects.toThrow('corrupt');
    expect(browser.stored).toEqual(before);
  });

  it('leaves alone what a later version has stored', async () => {
    browser.stored.settings = { sites: [], least: 'loud', ofTomorrow: { on: true } };
    await changeSite('desk.example', { on: false });
    expect(browser.stored.settings).toEqual({
      sites: [{ site: 'desk.example', on: false }],
      least: 'loud',
      ofTomorrow: { on: true },
    });
    await changeSettings({ least: 'must' });
    expect(browser.stored.settings).toMatchObject({ least: 'must', ofTomorrow: { on: true } });
  });

  it('does not switch the exchange on again that is switched off at the same moment', async () => {
    await switchExchange(true);
    await Promise.all([changeSite('desk.example', { on: false }), switchExchange(false)]);
    expect(browser.stored.sync).toMatchObject({ on: false });
  });

  it('reaches every tab, those without a frame of ours included', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await announceSwitch('desk.example', false);
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [1, { name: 'enabled', ask: { site: 'desk.example', on: false } }],
      [2, { name: 'enabled', ask: { site: 'desk.example', on: false } }],
    ]);
  });
});
