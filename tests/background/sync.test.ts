import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from '../platform/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { reconcile, switchSync } = await import('../../src/background/sync');
const { changeSettings, synchronise } = await import('../../src/background/settings');

beforeEach(() => {
  resetBrowser();
});

const stamped = fc.record({ value: fc.constantFrom('a', 'b', null), at: fc.integer({ min: 1, max: 4 }) });
const parts = fc.record({ least: stamped, playbook: stamped }, { requiredKeys: [] });

describe('what computers take from each other', () => {
  it('makes them agree, whoever comes first', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const { take, give } = reconcile(one, other);
        const result = { ...other, ...Object.fromEntries(give.map((part) => [part, one[part as 'least']])) };
        const back = reconcile(other, one);
        expect(new Set(back.take)).toEqual(new Set(give));
        expect(new Set(back.give)).toEqual(new Set(take));
        expect(
          reconcile(result, { ...one, ...Object.fromEntries(take.map((part) => [part, other[part as 'least']])) }),
        ).toEqual({
          take: [],
          give: [],
        });
      }),
    );
  });
});

describe('the exchange', () => {
  it('does not happen unless the agent wants it', async () => {
    await changeSettings({ least: 'must' });
    await synchronise();
    expect(browser.shared).toEqual({});
  });

  it('gives what was changed here, also before it was switched on', async () => {
    await changeSettings({ least: 'must' });
    await switchSync(true);
    await synchronise();
    expect(browser.shared).toEqual({ 'settings.least': { value: 'must', at: expect.any(Number) } });
  });

  it('takes what another computer changed later, and leaves what was changed here later', async () => {
    await switchSync(true);
    await changeSettings({ least: 'must', playbook: 'seven' });
    await synchronise();
    browser.shared['settings.least'] = { value: 'should', at: Date.now() + 5000 };
    browser.shared['settings.playbook'] = { value: 'eight', at: 1 };
    await synchronise();
    expect(browser.stored.settings).toMatchObject({ least: 'should', playbook: 'seven' });
    expect(browser.shared['settings.playbook']).toMatchObject({ value: 'seven' });
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(2, { name: 'rulesChanged', ask: {} });
  });

  it('lets a later change stay the later one, whatever the clocks say', async () => {
    await switchSync(true);
    browser.shared['settings.least'] = { value: 'should', at: Date.now() + 1e9 };
    await synchronise();
    await changeSettings({ least: 'must' });
    await synchronise();
    expect(browser.shared['settings.least']).toMatchObject({ value: 'must' });
  });

  it('says what the browser did not take, and keeps it here', async () => {
    await switchSync(true);
    browser.storage.sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    await changeSettings({ least: 'must' });
    await synchronise();
    // The second try, which nothing held up, went through.
    expect(browser.stored.sync).toMatchObject({ refused: [] });
    browser.storage.sync.set.mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    await changeSettings({ playbook: 'seven' });
    await synchronise();
    expect(browser.stored).toMatchObject({ sync: { refused: ['playbook'] }, settings: { playbook: 'seven' } });
  });

  it('leaves everything as it is where another computer has what nobody here can read', async () => {
    await switchSync(true);
    browser.shared['settings.guard'] = { value: { must: 'shout' }, at: Date.now() };
    browser.shared['settings.least'] = 'nonsense';
    await synchronise();
    expect(browser.stored.settings).toBeUndefined();
  });
});
