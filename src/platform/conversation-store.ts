import { browser } from './browser';
import { type Conversation, parseConversation } from './conversation';

/** When each stored conversation was last changed, in days since 1970, by its hash. */
export type ConversationIndex = Readonly<Record<string, number>>;

const INDEX = 'conversations';
const keyOf = (id: string): string => `conversation:${id}`;

/** The index; empty where nothing is stored, or nothing that can be read. */
export async function loadIndex(): Promise<ConversationIndex> {
  const stored: unknown = (await browser.storage.local.get(INDEX))[INDEX];
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, day]) => typeof day === 'number'));
}

/** The named conversations, as far as they are stored and can be read. */
export async function loadConversations(ids: readonly string[]): Promise<ReadonlyMap<string, Conversation>> {
  const stored = await browser.storage.local.get(ids.map(keyOf));
  const found = new Map<string, Conversation>();
  for (const id of ids) {
    const parsed = parseConversation(stored[keyOf(id)]);
    if (parsed.ok) found.set(id, parsed.value);
  }
  return found;
}

/** Stores conversations, with the index where it changed, in one write. Rejects when the storage refuses. */
export async function saveConversations(
  conversations: ReadonlyMap<string, Conversation>,
  index?: ConversationIndex,
): Promise<void> {
  const entries = [...conversations].map(([id, conversation]) => [keyOf(id), conversation] as const);
  await browser.storage.local.set({ ...Object.fromEntries(entries), ...(index && { [INDEX]: index }) });
}

/** Removes conversations; what is left is in the index. */
export async function removeConversations(ids: readonly string[], index: ConversationIndex): Promise<void> {
  await browser.storage.local.set({ [INDEX]: index });
  await browser.storage.local.remove(ids.map(keyOf));
}
