import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { ask, askProgram } = await import('../../src/platform/ask');
const askRules = (site: string) => ask('rules', { site });

const answer = {
  rules: { lists: {}, concepts: [], rules: [], playbooks: [], snippets: [] },
  playbook: 'heat',
  enabled: true,
  guard: { must: 'remind', should: 'off', packs: [] },
  silenced: { salt: '0'.repeat(32), words: [], rules: [] },
  languages: [],
  signs: { ours: {}, foreign: {} },
};
const never = new Promise<never>(() => {});
const sent = () => browser.runtime.sendMessage;

beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('asking the background', () => {
  it('gets the answer', async () => {
    sent().mockResolvedValue(answer);
    expect(await askRules('desk.example')).toEqual(answer);
    expect(sent()).toHaveBeenCalledExactlyOnceWith({ name: 'rules', ask: { site: 'desk.example' } });
  });

  it('asks once more when the background was stopped in between', async () => {
    sent().mockRejectedValueOnce(new Error('message channel closed')).mockResolvedValueOnce(answer);
    expect(await askRules('desk.example')).toEqual(answer);
  });

  it('asks once more after a second of silence', async () => {
    sent().mockReturnValueOnce(never).mockResolvedValueOnce(answer);
    const asked = askRules('desk.example');
    await vi.advanceTimersByTimeAsync(999);
    expect(sent()).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toEqual(answer);
  });

  it('still takes the first answer when it comes late', async () => {
    const late = new Promise((resolve) => setTimeout(resolve, 1200, answer));
    sent().mockReturnValueOnce(late).mockReturnValueOnce(never);
    const asked = askRules('desk.example');
    await vi.advanceTimersByTimeAsync(1200);
    expect(await asked).toEqual(answer);
  });

  it('gives up in silence after two seconds', async () => {
    sent().mockReturnValue(never);
    const asked = askRules('desk.example');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await asked).toBeUndefined();
    expect(sent()).toHaveBeenCalledTimes(2);
  });

  it('waits for the phrases of a language while the background is busy', async () => {
    const program = { lang: 'en' };
    const late = new Promise((resolve) => setTimeout(resolve, 9000, { program }));
    sent().mockReturnValueOnce(never).mockReturnValueOnce(never).mockReturnValueOnce(late);
    const asked = askProgram('en');
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await asked).toEqual(program);
  });

  it('does not try again when the extension is gone', async () => {
    sent().mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    browser.runtime.id = '';
    expect(await askRules('desk.example')).toBeUndefined();
    expect(sent()).toHaveBeenCalledTimes(1);
  });

  it.each([undefined, null, {}, { ...answer, enabled: 'yes' }, 'heat'])('takes %j for no answer', async (nonsense) => {
    sent().mockResolvedValue(nonsense);
    expect(await askRules('desk.example')).toBeUndefined();
  });
});
