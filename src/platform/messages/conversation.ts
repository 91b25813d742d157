import {
  type Conversation,
  type ConversationChange,
  parseConversation,
  parseConversationChange,
} from '../conversation';
import { hash } from '../hash';
import { object, optional } from '../parse';
import { define, nothing } from './define';

/** A conversation goes by the hash of its site and its name there. */
const conversationId = object<{ readonly id: string }>({ id: hash });

/** What goes between a page and the background about a conversation. */
export const conversationMessages = {
  /** What is known of it; nothing where nothing was told yet. */
  recall: define({
    who: 'both',
    to: 'background',
    ask: conversationId,
    answer: object<{ readonly conversation?: Conversation | undefined }>({ conversation: optional(parseConversation) }),
  }),
  remember: define({
    who: 'both',
    to: 'background',
    ask: object<{ readonly id: string; readonly change: ConversationChange }>({
      id: hash,
      change: parseConversationChange,
    }),
    answer: nothing,
  }),
  /** Forgets one conversation. The popup asks the frame for it, which alone knows the hash. */
  forgetConversation: define({ who: 'both', to: 'background', ask: conversationId, answer: nothing }),
  forgetConversations: define({ who: 'extension', to: 'background', ask: nothing, answer: nothing }),
  /** It was changed in another tab, or forgotten. */
  conversation: define({
    who: 'extension',
    to: 'content',
    ask: object<{ readonly id: string; readonly conversation: Conversation }>({
      id: hash,
      conversation: parseConversation,
    }),
    answer: nothing,
  }),
} as const;
