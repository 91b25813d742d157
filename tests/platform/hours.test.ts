import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { defaultHours, nextMorning, parseHours, workingHours } = await import('../../src/platform/hours');

beforeEach(() => {
  resetBrowser();
});

describe('working hours', () => {
  it('are nine to five where nothing is stored, or nothing that can be read', async () => {
    const usual = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
    expect(await workingHours()).toEqual(usual);
    browser.stored.hours = { days: [1, 9], from: '09:00', to: '17:00' };
    expect(await workingHours()).toEqual(usual);
    browser.storage.local.get.mockRejectedValueOnce(new Error('no storage'));
    expect(await workingHours()).toEqual(usual);
    browser.i18n.getMessage.mockImplementation((key) => (key === 'interfaceLanguage' ? 'fa' : ''));
    expect(defaultHours().days).toEqual([0, 1, 2, 3, 6]);
  });

  it('are what was stored', async () => {
    browser.stored.hours = { days: [0, 6], from: '07:30', to: '12:00' };
    expect(await workingHours()).toEqual({ days: [0, 6], from: '07:30', to: '12:00' });
  });

  it('end after they begin', () => {
    expect(parseHours({ days: [1], from: '17:00', to: '09:00' }, 'hours')).toEqual({
      ok: false,
      problem: 'hours.to should be later than from',
    });
    expect(parseHours({ days: [1], from: '9:00', to: '17:00' })).toMatchObject({ ok: false });
  });
});

describe('the next morning', () => {
  it('is that of the next working day, over a change of month and of the clocks too', () => {
    const hours = { days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00' };
    const wednesday = new Date(2026, 10, 18, 23, 59).getTime();
    expect(nextMorning(wednesday, hours)).toBe(new Date(2026, 10, 19, 8, 30).getTime());
    expect(nextMorning(new Date(2026, 9, 30, 12).getTime(), hours)).toBe(new Date(2026, 10, 2, 8, 30).getTime());
    expect(nextMorning(wednesday, { ...hours, days: [] })).toBe(new Date(2026, 10, 19, 8, 30).getTime());
    expect(nextMorning(wednesday, { ...hours, days: [3] })).toBe(new Date(2026, 10, 25, 8, 30).getTime());
  });
});
