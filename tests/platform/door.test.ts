import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { browser, resetBrowser, senders } from './fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).browser }));

const { admit, answer } = await import('../../src/platform/door');

const asks = {
  wake: {},
  later: {},
  rules: { site: 'desk.example' },
  count: { must: 1, should: 0, hint: 0 },
  recall: { id: 'a'.repeat(32) },
  forgetConversation: { id: 'a'.repeat(32) },
  forgetConversations: {},
  ignoreWords: { hash: 'a'.repeat(32), on: true },
  switchRule: { rule: 'jargon', on: false },
  ignored: {},
  forgetWords: {},
  switchSite: { site: 'desk.example', on: false },
  choosePlaybook: { site: 'desk.example', playbook: 'seven' },
  runOnHost: { host: 'https://desk.example/*' },
  hostForPacks: { host: 'https://desk.example/*', on: true },
  offered: {},
  changeSettings: { least: 'should' },
  replaceSettings: { settings: { sites: [] } },
  switchSync: { on: true },
  enabled: { site: 'desk.example', on: false },
  rulesChanged: {},
  command: { key: 'first-fix' },
} as const;

/** Our own pages lint, too: the first-run page does. */
const bothMay = ['rules', 'count', 'recall', 'forgetConversation', 'ignoreWords', 'switchRule'];
const contentMay = ['wake', 'later', ...bothMay];

beforeEach(() => {
  resetBrowser();
});

describe('the door', () => {
  describe.each(Object.entries(asks))('for %s', (name, ask) => {
    const opens = (from: object) => admit({ name, ask }, from as Runtime.MessageSender).ok;
    const content = contentMay.includes(name);

    it.each(['content', 'blankFrame'] as const)('from %s', (who) => {
      expect(opens(senders[who])).toBe(content);
    });

    it.each(['page', 'background', 'backgroundByOrigin', 'popupInTab'] as const)('from %s', (who) => {
      expect(opens(senders[who])).toBe(!content || bothMay.includes(name));
    });

    it.each(['otherExtension', 'nowhere', 'nowhereInTab', 'lookAlike'] as const)('is closed to %s', (who) => {
      expect(opens(senders[who])).toBe(false);
    });
  });

  it.each([
    { name: 'rules' },
    { name: 'rules', ask: { site: 'a b' } },
    { name: 'toString' },
    { ask: {} },
    'rules',
    null,
  ])('is closed to %j', (raw) => {
    expect(admit(raw, senders.content as unknown as Runtime.MessageSender).ok).toBe(false);
  });
});

describe('answers', () => {
  const ask = (site: string) =>
    new Promise((respond) => {
      browser.runtime.onMessage.fire({ name: 'rules', ask: { site } }, senders.content, respond);
    });

  it('go to the request they belong to, however late they are', async () => {
    const waiting = new Map<string, (playbook: string) => void>();
    const rules = { lists: {}, concepts: [], rules: [], playbooks: [], snippets: [] };
    answer(
      {
        rules: async ({ site }) => {
          const playbook = await new Promise<string>((resolve) => waiting.set(site, resolve));
          const signs = { ours: {}, foreign: {} };
          const guard = { must: 'ask', should: 'off', packs: [] } as const;
          const silenced = { salt: '0'.repeat(32), words: [], rules: [] };
          return { rules, languages: [], signs, playbook, enabled: true, guard, silenced };
        },
      },
      new AbortController().signal,
    );
    const [first, second] = [ask('first.example'), ask('second.example')];
    await vi.waitFor(() => expect(waiting.size).toBe(2));
    waiting.get('second.example')?.('for-second');
    waiting.get('first.example')?.('for-first');
    expect(await first).toMatchObject({ playbook: 'for-first' });
    expect(await second).toMatchObject({ playbook: 'for-second' });
  });

  it('are empty when the work fails, so that nobody waits', async () => {
    answer({ rules: () => Promise.reject(new Error('broken pack')) }, new AbortController().signal);
    expect(await ask('desk.example')).toBeUndefined();
  });

  it('end with the signal', () => {
    const over = new AbortController();
    answer({ count: () => ({}) }, over.signal);
    expect(browser.runtime.onMessage.listeners.size).toBe(1);
    over.abort();
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
  });

  it('leave to others what they do not know', () => {
    answer({ count: () => ({}) }, new AbortController().signal);
    const heard = browser.runtime.onMessage.fire({ name: 'rules', ask: asks.rules }, senders.content, () => {});
    expect(heard).toEqual([undefined]);
  });
});
