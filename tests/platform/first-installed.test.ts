import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { onFirstInstalled } = await import('../../src/platform/scripts');

const heard = async (reason: string, installType: string): Promise<number> => {
  const act = vi.fn();
  browser.management.getSelf.mockResolvedValue({ installType });
  onFirstInstalled(act, new AbortController().signal);
  await Promise.all(browser.runtime.onInstalled.fire({ reason }));
  return act.mock.calls.length;
};

beforeEach(() => {
  resetBrowser();
});

describe('the first installation', () => {
  it.each(['normal', 'sideload', 'admin'])('is heard once (%s)', async (installType) => {
    expect(await heard('install', installType)).toBe(1);
  });

  it.each(['update', 'browser_update', 'chrome_update'])('is not %s', async (reason) => {
    expect(await heard(reason, 'normal')).toBe(0);
  });

  it('is not that of somebody who works on it', async () => {
    expect(await heard('install', 'development')).toBe(0);
  });
});
