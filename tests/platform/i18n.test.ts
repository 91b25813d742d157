import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { plural, t, uiDirection } = await import('../../src/platform/i18n');

const catalogue: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);
const sources = [
  readFileSync('manifest.json', 'utf8'),
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`src/${name}`, 'utf8')),
].join('\n');

describe('strings of the interface', () => {
  it.each(Object.keys(catalogue))('%s is used', (key) => {
    expect(sources).toMatch(new RegExp(`['_]${key.replace(/_(zero|one|two|few|many|other)$/, '')}['_]`));
  });

  it.each(Object.entries(catalogue))('%s is said in words and fills its places', (_, { message }) => {
    expect(message.trim()).not.toBe('');
    expect(message.replace(/\$[1-9]/g, '')).not.toContain('$');
  });

  it('come in the plural form that the number asks for', () => {
    resetBrowser();
    expect(plural('findings', 1)).toBe('1 finding');
    expect(plural('findings', 1200)).toBe('1,200 findings');
    expect(plural('packTroubleTooFew', 1, 2)).toBe('Only 1 of 2 keys has signed it.');
    expect(plural('packTroubleTooFew', 2, 3)).toBe('Only 2 of 3 keys have signed it.');
  });

  it('are empty, not an exception, in a script that was cut off', () => {
    resetBrowser();
    browser.i18n.getMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(t('extensionName')).toBe('');
    expect(uiDirection()).toBe('ltr');
  });
});
