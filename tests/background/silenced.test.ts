import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from '../platform/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { forgetWords, ignoreWords, keepPlace, silenced, switchRule } = await import('../../src/background/silenced');

const hash = (n: number): string => n.toString(16).padStart(32, '0');

beforeEach(() => {
  resetBrowser();
});

describe('what the agent does not want to see', () => {
  it('has a salt of its own that stays', async () => {
    const [one, two] = await Promise.all([silenced(), silenced()]);
    expect(one.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(two.salt).toBe(one.salt);
    resetBrowser();
    expect((await silenced()).salt).not.toBe(one.salt);
  });

  it('loses nothing when it comes at once, and can be taken back', async () => {
    await Promise.all([ignoreWords(hash(1), true), ignoreWords(hash(2), true), switchRule('jargon', false)]);
    expect(await silenced()).toMatchObject({ words: [hash(1), hash(2)], rules: ['jargon'] });
    await Promise.all([ignoreWords(hash(1), false), switchRule('jargon', true)]);
    expect(await silenced()).toMatchObject({ words: [hash(2)], rules: [] });
    await forgetWords();
    expect(await silenced()).toMatchObject({ words: [] });
  });

  it('loses one part that cannot be read, and no other', async () => {
    await ignoreWords(hash(1), true);
    const { salt } = await silenced();
    browser.stored.silenced = { ...(browser.stored.silenced as object), rules: [{ id: 'of tomorrow' }] };
    expect(await silenced()).toMatchObject({ salt, words: [hash(1)], rules: [] });
  });

  it('reaches every tab', async () => {
    await ignoreWords(hash(1), true);
    const { salt } = await silenced();
    expect(browser.tabs.sendMessage.mock.calls).toEqual(
      [1, 2].map((tab) => [tab, { name: 'silenced', ask: { salt, words: [hash(1)], rules: [] } }]),
    );
  });

  it('is stored though a tab never answers', async () => {
    browser.tabs.sendMessage.mockImplementation(() => new Promise(() => undefined));
    await switchRule('jargon', false);
    expect((await silenced()).rules).toEqual(['jargon']);
  });

  it('keeps a place for each site', async () => {
    const place = { block: 'end', inline: 'start', x: -4, y: 6 } as const;
    await Promise.all([keepPlace('a.example', place), keepPlace('b.example', place)]);
    await keepPlace('a.example', undefined);
    expect((await silenced()).places).toEqual([{ ...place, site: 'b.example' }]);
  });
});
