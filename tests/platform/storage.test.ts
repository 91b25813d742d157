import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { defaultSettings, loadSettings, readSettings, siteSettings, withSite } = await import(
  '../../src/platform/storage'
);

const hosts = fc.constantFrom('a.example', 'b.example', '__proto__', 'constructor');
const changes = fc.record({ on: fc.boolean(), playbook: fc.string({ maxLength: 20 }) }, { requiredKeys: [] });

beforeEach(() => {
  resetBrowser();
});

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: defaultSettings });
  });

  it('are the defaults, with a reason, where something else is stored', () => {
    expect(readSettings({ sites: [{ site: 'a.example', on: 'no' }] })).toEqual({
      settings: defaultSettings,
      problem: 'sites[0].on should be true or false',
    });
  });

  it('hold the choice for the send guard, and nothing that is no choice', () => {
    const stored = { sites: [], guard: { must: 'ask', should: 'remind' } };
    expect(readSettings(stored)).toEqual({ settings: stored });
    expect(readSettings({ sites: [], guard: { must: 'always', should: 'off' } }).problem).toContain('guard.must');
  });

  it.each([
    [{ sites: [{ site: 'a.example', on: false, playbook: 'seven' }] }],
    [{ sites: [{ site: 'a.example', on: true }], guard: { must: 'off', should: 'off' } }],
  ])('of an older version, %j, are read as they were', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: stored });
  });

  it('lose one part that cannot be read, and no other', () => {
    const stored = { sites: [{ site: 'a.example', on: false }], least: 'loud', playbook: 'seven', ofTomorrow: 1 };
    expect(readSettings(stored)).toEqual({
      settings: { sites: stored.sites, playbook: 'seven' },
      problem: 'least should be one of must, should, hint',
    });
  });

  it('are read from anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readSettings(stored).settings.sites).toBeInstanceOf(Array);
      }),
    );
  });

  it('are the defaults when the storage fails', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'));
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('hold every change of every site, and come back from the storage as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hosts, changes), { maxLength: 20 }), (steps) => {
        let settings = defaultSettings;
        const expected = new Map<string, object>();
        for (const [site, change] of steps) {
          settings = withSite(settings, site, change);
          expected.set(site, { site, on: true, ...expected.get(site), ...change });
        }
        expect(readSettings(JSON.parse(JSON.stringify(settings))).settings).toEqual(settings);
        for (const [site, one] of expected) expect(siteSettings(settings, site)).toEqual(one);
      }),
    );
  });

  it('forget the site that was changed longest ago, not the latest one', () => {
    let settings = defaultSettings;
    for (let n = 0; n <= 500; n++) settings = withSite(settings, `s${n}.example`, { on: false });
    expect(settings.sites).toHaveLength(500);
    expect(siteSettings(settings, 's0.example').on).toBe(true);
    expect(siteSettings(settings, 's500.example').on).toBe(false);
  });
});
