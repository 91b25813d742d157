import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Promised } from '../../src/platform/promised';
import { browser, resetBrowser } from '../platform/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { ALARM, hearPromise, lookForDue, openPromise, settlePromise, showPromise } = await import(
  '../../src/background/promises/promises'
);

const HOUR_MS = 3_600_000;
const id = (n: number): string => n.toString(16).padStart(24, '0');
const made = (n: number, change: Partial<Promised> = {}): Promised => ({
  id: id(n),
  site: 'Zendesk',
  conversation: `${n}`,
  url: `https://desk.example/${n}`,
  said: Date.now(),
  state: 'asked',
  ...change,
});
const stored = (): readonly Promised[] => (browser.stored.promises ?? []) as Promised[];

beforeEach(() => {
  resetBrowser();
});

describe('promises in the background', () => {
  it('loses none when two are sent at once, and tells of one that is known', async () => {
    const answers = await Promise.all([
      hearPromise(made(1)),
      hearPromise(made(2)),
      hearPromise(made(3, { ...made(1), id: id(3) })),
    ]);
    expect(answers).toEqual([true, true, false]);
    expect(stored().map((each) => each.id)).toEqual([id(1), id(2)]);
    expect(browser.alarms.set).toEqual({});
  });

  it('wakes when the first is due, and at the latest after ten minutes', async () => {
    await hearPromise(made(1));
    const due = Date.now() + 60_000;
    await settlePromise(id(1), due);
    expect(browser.alarms.set).toEqual({ [ALARM]: due });
    await settlePromise(id(1), Date.now() + HOUR_MS);
    expect(browser.alarms.set[ALARM]).toBeLessThanOrEqual(Date.now() + HOUR_MS / 6);
    await settlePromise(id(1), undefined);
    expect(browser.alarms.set).toEqual({});
    expect(stored()).toEqual([]);
  });

  it('tells one by its conversation and several together, each once', async () => {
    const past = { state: 'open', due: Date.now() - HOUR_MS } as const;
    browser.stored.promises = [made(1, past)];
    await lookForDue();
    expect(browser.notifications.shown[id(1)]?.message).toMatch(/^Zendesk 1 \(promised for /);
    browser.stored.promises = [...stored(), made(2, past), made(3, past)];
    await lookForDue();
    expect(browser.notifications.shown.promises).toMatchObject({ title: '2 promises are due' });
    expect(browser.notifications.shown.promises?.message).toMatch(/Zendesk 2\n.*Zendesk 3$/);
    await lookForDue();
    expect(browser.notifications.create).toHaveBeenCalledTimes(2);
    await lookForDue(true);
    expect(browser.notifications.shown.promises).toMatchObject({ title: '3 promises are due' });
  });

  it('tells again what it could not show', async () => {
    browser.stored.promises = [made(1, { state: 'open', due: Date.now() - HOUR_MS })];
    browser.notifications.create.mockRejectedValueOnce(new Error('no desktop'));
    await lookForDue();
    expect(stored()[0]?.told).toBeUndefined();
    expect(browser.alarms.set[ALARM]).toBeGreaterThan(Date.now() + HOUR_MS / 12);
    await lookForDue();
    expect(stored()[0]?.told).toBe(stored()[0]?.due);
  });

  it('takes an answer also while nothing can be shown', async () => {
    browser.stored.promises = [made(1, { state: 'open', due: Date.now() - HOUR_MS }), made(2)];
    browser.notifications.create.mockRejectedValueOnce(new Error('no desktop'));
    const due = Date.now() + HOUR_MS;
    await settlePromise(id(2), due);
    expect(stored()[1]).toMatchObject({ state: 'open', due });
  });

  it('names the day in Mongolian, which not every browser knows', async () => {
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    browser.i18n.getMessage.mockImplementation((key, values = []) =>
      key === 'interfaceLanguage' ? 'mn' : values.join(),
    );
    // A Tuesday.
    browser.stored.promises = [made(1, { state: 'open', due: new Date(2026, 10, 17, 9, 5).getTime() })];
    await lookForDue();
    expect(browser.notifications.shown[id(1)]?.message).toBe('Zendesk 1,Мягмар 09:05');
    vi.restoreAllMocks();
  });

  it('says so when the storage refuses, and goes on', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(hearPromise(made(1))).rejects.toThrow('quota');
    expect(await hearPromise(made(1))).toBe(true);
  });

  it('leaves the others alone when one cannot be read', async () => {
    browser.stored.promises = [{ id: 'nonsense' }, made(2, { state: 'open', due: Date.now() - 1 })];
    await lookForDue();
    expect(Object.keys(browser.notifications.shown)).toEqual([id(2)]);
  });

  it('goes to the tab of the conversation, opens one where there is none, and the list for several', async () => {
    browser.stored.promises = [made(1), made(2)];
    browser.tabs.query.mockResolvedValue([{ id: 5, url: 'https://desk.example/1', windowId: 9 }]);
    await openPromise(id(1));
    expect(browser.tabs.update.mock.calls).toEqual([[5, { active: true }]]);
    expect(browser.windows.update.mock.calls).toEqual([[9, { focused: true }]]);
    await openPromise(id(2));
    expect(browser.tabs.create.mock.calls).toEqual([[{ url: 'https://desk.example/2' }]]);
    await openPromise('promises');
    await showPromise(id(2));
    expect(browser.windows.create.mock.calls.map(([window]) => (window as { url: string }).url)).toEqual([
      'chrome-extension://ours/src/popup/index.html?show=promises',
      `chrome-extension://ours/src/popup/index.html?show=promises&promise=${id(2)}`,
    ]);
  });
});
