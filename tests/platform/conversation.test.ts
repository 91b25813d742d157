import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Conversation,
  changedConversation,
  conversationChange,
  freshConversation,
  parseConversation,
  parseConversationChange,
} from '../../src/platform/conversation';

const id = fc.constantFrom('heat', 'act', 'hear/read', '__proto__', 'constructor');
const hash = fc.constantFrom('a'.repeat(32), 'b'.repeat(32));
const conversations: fc.Arbitrary<Conversation> = fc
  .record({
    playbook: fc.option(id, { nil: undefined }),
    step: fc.option(id, { nil: undefined }),
    ticks: fc.uniqueArray(id),
    case: fc.constantFrom('simple', 'complex', 'unknown'),
    signals: fc.uniqueArray(id),
    ignored: fc.uniqueArray(hash),
    unguarded: fc.option(fc.constant(true), { nil: undefined }),
  })
  .map((given) => changedConversation(freshConversation, conversationChange(freshConversation, given)));
const sorted = ({ ticks, signals, ignored, ...rest }: Conversation) => ({
  ...rest,
  ticks: [...ticks].sort(),
  signals: [...signals].sort(),
  ignored: [...ignored].sort(),
});

describe('a conversation', () => {
  it('comes from any state to any other by what changed between them, sent as JSON', () => {
    fc.assert(
      fc.property(conversations, conversations, (before, after) => {
        const sent = parseConversationChange(JSON.parse(JSON.stringify(conversationChange(before, after))));
        expect(sent.ok).toBe(true);
        if (!sent.ok) return;
        const arrived = changedConversation(before, sent.value);
        expect(sorted(arrived)).toEqual(sorted(after));
        expect(parseConversation(arrived)).toEqual({ ok: true, value: arrived });
      }),
    );
  });

  it('keeps what two tabs told, in whatever order it comes', () => {
    const one = conversationChange(freshConversation, { ...freshConversation, ticks: ['hear/read'] });
    const two = conversationChange(freshConversation, { ...freshConversation, ticks: ['act/simple'], case: 'complex' });
    const both = [one, two].reduce(changedConversation, freshConversation);
    expect(both).toMatchObject({ ticks: ['hear/read', 'act/simple'], case: 'complex' });
    expect(sorted([two, one].reduce(changedConversation, freshConversation))).toEqual(sorted(both));
  });

  it('takes no words where hashes belong', () => {
    expect(parseConversation({ ...freshConversation, ignored: ["It's our policy"] }).ok).toBe(false);
  });
});
