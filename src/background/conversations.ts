import { tellAll } from '../platform/ask';
import {
  type Conversation,
  type ConversationChange,
  changedConversation,
  freshConversation,
} from '../platform/conversation';
import {
  type ConversationIndex,
  loadConversations,
  loadIndex,
  removeConversations,
  saveConversations,
} from '../platform/conversation-store';
import type { Handlers } from '../platform/door';

const DAY_MS = 86_400_000;
/** A conversation that nobody has touched for so long is forgotten. */
const KEPT_DAYS = 30;
const MOST = 2000;

/** Answers what pages and the settings page ask. In a private window, and on our own pages, nothing is kept. */
export const conversationAnswers: Handlers<'recall' | 'remember' | 'forgetConversation' | 'forgetConversations'> = {
  recall: async ({ id }) => ({ conversation: await recall(id) }),
  remember: async ({ id, change }, { tab, url }) => {
    if (url !== undefined) await remember(id, change, tab);
    return {};
  },
  forgetConversation: async ({ id }) => {
    await forget(id);
    return {};
  },
  forgetConversations: async () => {
    await forgetAll();
    return {};
  },
};

let waiting = new Map<string, ConversationChange[]>();
let last: Promise<void> = Promise.resolve();

/** What is known of a conversation; `undefined` for nothing. */
export async function recall(id: string): Promise<Conversation | undefined> {
  await last;
  const [index, found] = await Promise.all([loadIndex(), loadConversations([id])]);
  return isOld(index[id]) ? undefined : found.get(id);
}

/**
 * Changes what is known of a conversation, and tells every other tab. What comes while a write is under way waits for
 * the next one, so that nothing is lost and many changes are few writes. Rejects when not stored.
 */
export function remember(id: string, change: ConversationChange, from: number | undefined): Promise<void> {
  waiting.set(id, [...(waiting.get(id) ?? []), change]);
  return queue(async () => {
    if (waiting.size === 0) return;
    const changes = waiting;
    waiting = new Map();
    const after = await write(changes).catch((error: unknown) => {
      // Not lost: they go with the next write.
      for (const [each, list] of changes) waiting.set(each, [...list, ...(waiting.get(each) ?? [])]);
      throw error;
    });
    for (const [each, conversation] of after) void announce(each, conversation, from);
  });
}

/** Forgets one conversation, here and in every frame. */
export function forget(id: string): Promise<void> {
  return queue(async () => {
    const { [id]: _, ...index } = await loadIndex();
    await removeConversations([id], index);
    void announce(id, freshConversation, undefined);
  });
}

/** Forgets all conversations; frames that show one keep it until they are loaded again. */
export function forgetAll(): Promise<void> {
  return queue(async () => removeConversations(Object.keys(await loadIndex()), {}));
}

/** Forgets what is too old, and the oldest of too many. */
export function forgetOld(): Promise<void> {
  return queue(async () => drop(await loadIndex()));
}

async function write(changes: ReadonlyMap<string, readonly ConversationChange[]>): Promise<Map<string, Conversation>> {
  const index = await loadIndex();
  const before = await loadConversations([...changes.keys()]);
  const after = new Map<string, Conversation>();
  for (const [id, list] of changes) {
    const known = isOld(index[id]) ? undefined : before.get(id);
    after.set(id, list.reduce(changedConversation, known ?? freshConversation));
  }
  const isNew = [...after.keys()].some((id) => index[id] !== today());
  if (!isNew) await saveConversations(after);
  else {
    const next = { ...index, ...Object.fromEntries([...after.keys()].map((id) => [id, today()])) };
    await saveConversations(after, next);
    await drop(next);
  }
  return after;
}

async function drop(index: ConversationIndex): Promise<void> {
  const latest = Object.entries(index).sort(([, a], [, b]) => b - a);
  const kept = latest.slice(0, MOST).filter(([, day]) => !isOld(day));
  if (kept.length === latest.length) return;
  const left = Object.fromEntries(kept);
  await removeConversations(
    latest.map(([id]) => id).filter((id) => !(id in left)),
    left,
  );
}

function isOld(day: number | undefined): boolean {
  return day === undefined || today() - day > KEPT_DAYS;
}

function today(): number {
  return Math.floor(Date.now() / DAY_MS);
}

function queue(act: () => Promise<void>): Promise<void> {
  const done = last.then(act);
  last = done.catch(() => undefined);
  return done;
}

/** The tab where it was told knows already, and may know more by now. */
async function announce(id: string, conversation: Conversation, from: number | undefined): Promise<void> {
  await tellAll('conversation', { id, conversation }, from);
}
