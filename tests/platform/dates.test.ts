import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { speak } = await import('../../src/platform/i18n');
const { dateAndTime, day, dayAndTime, wholeMoment, weekday } = await import('../../src/platform/dates');
const { inARow } = await import('../../src/platform/in-a-row');
const { languageName } = await import('../../src/platform/names');
const { distanceText, momentName, momentText } = await import('../../src/ui/moment');
const { dayWords, timeWords } = await import('../../src/options/packs/labels');

const MINUTE = 60_000;
const now = new Date(2026, 10, 22, 9, 5).getTime();
const tuesday = new Date(2026, 10, 24, 17, 0).getTime();

describe('in Mongolian, which Chromium does not know and Firefox puts together from parts', () => {
  beforeAll(() => speak({ interfaceLanguage: 'mn' }));
  afterAll(() => speak(undefined));

  it('moments are said as Mongolians write them', () => {
    expect(momentText(now, now)).toBe('өнөөдөр 09:05');
    expect(momentName(now + 24 * 60 * MINUTE, now)).toBe('Маргааш 09:05');
    expect(momentText(tuesday, now)).toBe('11-р сарын 24, мягмар 17:00');
    expect(dayAndTime(tuesday)).toBe('Мягмар 17:00');
    expect(dateAndTime(tuesday)).toBe('2026 оны 11-р сарын 24, 17:00');
    expect(day(tuesday)).toBe('2026 оны 11-р сарын 24');
    expect(wholeMoment(tuesday, 'mn')).toBe('11-р сарын 24, мягмар гарагийн 17:00');
    expect(weekday(0)).toBe('Ням');
    expect(dayWords('2027-01-31')).toBe('2027 оны 1-р сарын 31');
    expect(timeWords(tuesday)).toBe('2026 оны 11-р сарын 24');
  });

  it('distances go before and after', () => {
    expect(distanceText(now - 20 * MINUTE, now)).toBe('20 минутын өмнө');
    expect(distanceText(now + 3 * 60 * MINUTE, now)).toBe('3 цагийн дараа');
    expect(distanceText(now + 5 * 24 * 60 * MINUTE, now)).toBe('5 өдрийн дараа');
  });

  it('lists have commas, and languages have names', () => {
    expect(inARow(['нэг', 'хоёр', 'гурав'])).toBe('нэг, хоёр, гурав');
    expect(['mn', 'fa', 'xx'].map(languageName)).toEqual(['монгол', 'перс', 'xx']);
  });
});

describe('in other languages', () => {
  it('the browser says them', () => {
    expect(momentText(tuesday, now)).toMatch(/^Tue, Nov 24, 5:00\sPM$/);
    expect(momentName(now, now)).toMatch(/^Today 9:05\sAM$/);
    expect(distanceText(now - 20 * MINUTE, now)).toBe('20 minutes ago');
    expect(wholeMoment(tuesday, 'ro')).toMatch(/^marți, 24 noiembrie.* 17:00$/);
    expect(wholeMoment(tuesday, 'fa')).toContain('آذر');
    expect(inARow(['a', 'b', 'c'])).toBe('a, b, c');
    expect(dayWords('2027-01-31')).toBe('Jan 31, 2027');
    expect(languageName('mn')).toBe('Mongolian');
  });

  it('a tag that names no language stands for itself', () => expect(languageName('not a tag')).toBe('not a tag'));
});
