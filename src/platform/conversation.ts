import type { CaseKind } from '../engine/types';
import { hash } from './hash';
import { packedId } from './ids';
import { boolean, listOf, object, oneOf, optional, type Parser, string } from './parse';

/** What the agent has told about a conversation: ids and states, never a word of it. */
export interface Conversation {
  readonly playbook?: string | undefined;
  /** The step that the agent chose. */
  readonly step?: string | undefined;
  /** `step/item` of every `you` item that the agent ticked. */
  readonly ticks: readonly string[];
  readonly case: CaseKind;
  /** Signals that the agent set by hand. */
  readonly signals: readonly string[];
  /** Hashes of findings that the agent wants to hear no more of. */
  readonly ignored: readonly string[];
  /** The agent does not want to be asked before sending. */
  readonly unguarded?: boolean | undefined;
}

/** Members of a list that came and that went: so two tabs can change the same list, and neither loses a member. */
export interface ListChange {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** What has changed; an empty `playbook` or `step` takes the choice back. */
export interface ConversationChange {
  readonly playbook?: string | undefined;
  readonly step?: string | undefined;
  readonly case?: CaseKind | undefined;
  readonly unguarded?: boolean | undefined;
  readonly ticks: ListChange;
  readonly signals: ListChange;
  readonly ignored: ListChange;
}

/** One that nothing was told about yet. */
export const freshConversation: Conversation = { ticks: [], case: 'unknown', signals: [], ignored: [] };

const MOST = 500;
/** `step/item`. */
const tick = string(281);
const caseKind = oneOf('simple', 'complex', 'unknown');
const change = (member: Parser<string>) =>
  object<ListChange>({ plus: listOf(member, MOST), minus: listOf(member, MOST) });

/** Reads a conversation. */
export const parseConversation: Parser<Conversation> = object<Conversation>({
  playbook: optional(packedId),
  step: optional(packedId),
  ticks: listOf(tick, MOST),
  case: caseKind,
  signals: listOf(packedId, MOST),
  ignored: listOf(hash, MOST),
  unguarded: optional(boolean),
});

/** Reads a change. */
export const parseConversationChange: Parser<ConversationChange> = object<ConversationChange>({
  playbook: optional(packedId),
  step: optional(packedId),
  case: optional(caseKind),
  unguarded: optional(boolean),
  ticks: change(tick),
  signals: change(packedId),
  ignored: change(hash),
});

/** What leads from one state to another. */
export function conversationChange(before: Conversation, after: Conversation): ConversationChange {
  return {
    ...(before.playbook !== after.playbook && { playbook: after.playbook ?? '' }),
    ...(before.step !== after.step && { step: after.step ?? '' }),
    ...(before.case !== after.case && { case: after.case }),
    ...(before.unguarded !== after.unguarded && { unguarded: after.unguarded ?? false }),
    ticks: listChange(before.ticks, after.ticks),
    signals: listChange(before.signals, after.signals),
    ignored: listChange(before.ignored, after.ignored),
  };
}

/** A conversation with a change; of lists that grow too long the oldest members go. */
export function changedConversation(before: Conversation, change: ConversationChange): Conversation {
  const { playbook = before.playbook, step = before.step, unguarded = before.unguarded } = change;
  return {
    ...(playbook && { playbook }),
    ...(step && { step }),
    ...(unguarded && { unguarded }),
    case: change.case ?? before.case,
    ticks: changedList(before.ticks, change.ticks),
    signals: changedList(before.signals, change.signals),
    ignored: changedList(before.ignored, change.ignored),
  };
}

function listChange(before: readonly string[], after: readonly string[]): ListChange {
  return {
    plus: after.filter((each) => !before.includes(each)),
    minus: before.filter((each) => !after.includes(each)),
  };
}

function changedList(before: readonly string[], { plus, minus }: ListChange): readonly string[] {
  const kept = before.filter((each) => !minus.includes(each) && !plus.includes(each));
  return [...kept, ...new Set(plus)].slice(-MOST);
}
