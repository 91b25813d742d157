import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { numeral, plural, speak, t, uiDirection, uiLanguage } = await import('../../src/platform/i18n');
const { loadInterface, stringsForPages, stringsOf } = await import('../../src/platform/interface');

const persian = {
  interfaceLanguage: { message: 'fa' },
  interfaceDirection: { message: 'rtl' },
  findings_one: { message: '$1 مورد' },
  findings_other: { message: '$1 مورد' },
  cardClose: { message: 'بستن' },
  settingsTitle: { message: 'تنظیمات' },
  broken: { message: 1 },
};
const fetched = vi.fn(async (_: string) => new Response(JSON.stringify(persian)));

const fileOf = (path: string) =>
  readFileSync(existsSync(`src/${path}.tsx`) ? `src/${path}.tsx` : `src/${path}.ts`, 'utf8');

beforeEach(() => {
  resetBrowser();
  speak(undefined);
  vi.stubGlobal('fetch', fetched);
});

describe('the language of the interface', () => {
  it('is the browser’s until the agent chooses another, and then again', async () => {
    expect(uiLanguage()).toBe('en');
    browser.stored.settings = { sites: [], interfaceLanguage: 'fa' };
    await loadInterface();
    expect([uiLanguage(), uiDirection(), t('cardClose')]).toEqual(['fa', 'rtl', 'بستن']);
    expect(fetched).toHaveBeenLastCalledWith('chrome-extension://ours/_locales/fa/messages.json');
    browser.stored.settings = { sites: [], interfaceLanguage: '' };
    await loadInterface();
    expect(t('cardClose')).toBe('Close');
  });

  it('brings its digits and plurals along', async () => {
    browser.stored.settings = { sites: [], interfaceLanguage: 'fa' };
    await loadInterface();
    expect([numeral(12), plural('findings', 3)]).toEqual(['۱۲', '۳ مورد']);
  });

  it('falls back to the browser’s for a string that is missing, and for a language that nobody has', async () => {
    browser.stored.settings = { sites: [], interfaceLanguage: 'fa' };
    await loadInterface();
    expect(t('levelMust')).toBe('Must change');
    browser.stored.settings = { sites: [], interfaceLanguage: '../../etc' };
    await loadInterface();
    expect(t('cardClose')).toBe('Close');
  });

  it('sends web pages every string that is shown in them', () => {
    const sources = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(`src/content/${name}`, 'utf8'));
    const shared = [
      ...new Set(
        sources.flatMap((source) => [...source.matchAll(/'(?:\.\.\/)+(ui\/[\w/-]+)'/g)].map(([, path]) => path)),
      ),
    ];
    const all = [...sources, ...shared.map(fileOf)].join('\n');
    const english: Record<string, string> = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
    const used = Object.keys(english).filter((key) => all.includes(`'${key.replace(/_(one|other)$/, '')}'`));
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((key) => !(key in stringsForPages(english)))).toEqual([]);
  });

  it('sends web pages only what is shown in them', async () => {
    const strings = await stringsOf('fa');
    expect(Object.keys(stringsForPages(strings ?? {}))).not.toContain('settingsTitle');
  });
});
