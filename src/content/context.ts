import { recallConversation, rememberConversation } from '../platform/ask';
import {
  type Conversation,
  changedConversation,
  conversationChange,
  freshConversation,
} from '../platform/conversation';

const MOST_CONVERSATIONS = 50;

/**
 * What the agent has told about the conversations of a page, by their hash. The background keeps it beyond the page:
 * asked when a conversation first comes up, and told of every change.
 */
export class Contexts {
  private readonly known = new Map<string, Conversation>();

  constructor(
    /** The background, or another tab, knew more of a conversation than was known here. */
    private readonly onHeard: (id: string) => void,
  ) {}

  of(id: string): Conversation {
    const known = this.known.get(id);
    if (known) return known;
    this.keep(id, freshConversation);
    void this.recall(id);
    return freshConversation;
  }

  change(id: string, change: Partial<Conversation>): void {
    const before = this.of(id);
    const after = { ...before, ...change };
    this.keep(id, after);
    void rememberConversation(id, conversationChange(before, after));
  }

  /** It was changed in another tab, or forgotten. */
  heard(id: string, conversation: Conversation): void {
    if (!this.known.has(id)) return;
    this.keep(id, conversation);
    this.onHeard(id);
  }

  private async recall(id: string): Promise<void> {
    const answer = await recallConversation(id);
    const now = this.known.get(id) ?? freshConversation;
    if (!answer && now === freshConversation) this.known.delete(id);
    if (!answer?.conversation) return;
    // What was told while the answer was on its way holds.
    this.keep(id, changedConversation(answer.conversation, conversationChange(freshConversation, now)));
    this.onHeard(id);
  }

  private keep(id: string, conversation: Conversation): void {
    this.known.delete(id);
    this.known.set(id, conversation);
    const [oldest] = this.known.keys();
    if (oldest !== undefined && this.known.size > MOST_CONVERSATIONS) this.known.delete(oldest);
  }
}
