import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationChange, freshConversation } from '../../src/platform/conversation';
import { browser, resetBrowser } from '../platform/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { forget, forgetAll, forgetOld, recall, remember } = await import('../../src/background/conversations');

const id = (n: number): string => n.toString(16).padStart(32, '0');
const ticking = (...ticks: string[]) => conversationChange(freshConversation, { ...freshConversation, ticks });

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what was told about a conversation', () => {
  it('is nothing at first', async () => {
    expect(await recall(id(1))).toBeUndefined();
  });

  it('loses nothing when two tabs tell at once, and takes few writes', async () => {
    const told = Array.from({ length: 20 }, (_, n) => remember(id(n % 2), ticking(`hear/${n}`), 7));
    await Promise.all(told);
    expect((await recall(id(0)))?.ticks).toHaveLength(10);
    expect((await recall(id(1)))?.ticks).toHaveLength(10);
    expect(browser.storage.local.set.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('reaches every tab but the one where it was told', async () => {
    await remember(id(1), ticking('hear/read'), 1);
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalled());
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [2, { name: 'conversation', ask: { id: id(1), conversation: { ...freshConversation, ticks: ['hear/read'] } } }],
    ]);
  });

  it('is kept until it can be stored', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(remember(id(1), ticking('hear/read'), 7)).rejects.toThrow('quota');
    await remember(id(1), ticking('hear/noted'), 7);
    expect((await recall(id(1)))?.ticks).toEqual(['hear/read', 'hear/noted']);
  });

  it('is forgotten when the agent wants it', async () => {
    await remember(id(1), ticking('hear/read'), 7);
    await remember(id(2), ticking('hear/read'), 7);
    await forget(id(1));
    expect(await recall(id(1))).toBeUndefined();
    expect(await recall(id(2))).toBeDefined();
    await forgetAll();
    expect(browser.stored).toEqual({ conversations: {} });
  });

  it('is forgotten after 30 days without a change, and its old ticks do not come back', async () => {
    await remember(id(1), ticking('hear/read'), 7);
    await remember(id(2), ticking('hear/read'), 7);
    vi.setSystemTime(Date.UTC(2026, 11, 22));
    expect(await recall(id(1))).toBeDefined();
    vi.setSystemTime(Date.UTC(2026, 11, 23));
    expect(await recall(id(1))).toBeUndefined();
    await remember(id(2), ticking('hear/noted'), 7);
    expect((await recall(id(2)))?.ticks).toEqual(['hear/noted']);
    await forgetOld();
    expect(Object.keys(browser.stored).sort()).toEqual([`conversation:${id(2)}`, 'conversations']);
  });

  it('gives way to newer ones when there are more than 2,000', async () => {
    await remember(id(1), ticking('hear/read'), 7);
    vi.setSystemTime(Date.UTC(2026, 10, 23));
    await Promise.all(Array.from({ length: 2000 }, (_, n) => remember(id(n + 10), ticking('hear/read'), 7)));
    expect(await recall(id(1))).toBeUndefined();
    expect(Object.keys(browser.stored)).toHaveLength(2001);
  });
});
