import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshConversation } from '../../src/platform/conversation';
import { browser, resetBrowser } from '../platform/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../platform/fake-browser')).browser }));

const { Contexts } = await import('../../src/content/context');

const id = 'a'.repeat(32);
const sent = () => browser.runtime.sendMessage;

beforeEach(() => {
  resetBrowser();
});

describe('the contexts of a page', () => {
  it('ask once for each conversation, and tell when more is known', async () => {
    sent().mockResolvedValue({ conversation: { ...freshConversation, ticks: ['hear/read'] } });
    const heard = vi.fn();
    const contexts = new Contexts(heard);
    expect(contexts.of(id)).toEqual(freshConversation);
    contexts.of(id);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(id));
    expect(contexts.of(id).ticks).toEqual(['hear/read']);
    expect(sent()).toHaveBeenCalledExactlyOnceWith({ name: 'recall', ask: { id } });
  });

  it('keep what was told while the answer was on its way', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    sent().mockImplementation((message) =>
      (message as { name: string }).name === 'recall'
        ? new Promise((answer) => answers.push(answer))
        : Promise.resolve({}),
    );
    const heard = vi.fn();
    const contexts = new Contexts(heard);
    contexts.change(id, { ticks: ['hear/noted'], case: 'complex' });
    answers[0]?.({ conversation: { ...freshConversation, ticks: ['hear/read'], playbook: 'seven' } });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(contexts.of(id)).toMatchObject({ ticks: ['hear/read', 'hear/noted'], case: 'complex', playbook: 'seven' });
  });

  it('take what another tab told, only of conversations that they know', () => {
    sent().mockResolvedValue({});
    const heard = vi.fn();
    const contexts = new Contexts(heard);
    contexts.heard('b'.repeat(32), freshConversation);
    expect(heard).not.toHaveBeenCalled();
    contexts.of(id);
    contexts.heard(id, { ...freshConversation, case: 'simple' });
    expect(heard).toHaveBeenCalledWith(id);
    expect(contexts.of(id).case).toBe('simple');
  });
});
