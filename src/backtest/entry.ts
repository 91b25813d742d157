import type { CaseKind, Draft, Message } from '../engine/types';
import type { Flaw } from './reading/flaw';

/** One reply of the input: its name, and what the engine reads. */
export interface Entry {
  readonly id?: string | number;
  readonly line: number;
  /** When the reply was sent, as the input says it: `2026-03-05T10:00:00Z`. */
  readonly at?: string;
  readonly draft: Draft;
}

/** A line (or, where an export has no lines, the record of that number) that cannot be linted. */
export interface BadLine {
  readonly line: number;
  readonly error: Flaw;
}

/** What reading one record gives. */
export type Readable = Entry | BadLine;

/** Whether a record could not be read. */
export function isBad(record: Readable): record is BadLine {
  return 'error' in record;
}

const cases: readonly string[] = ['simple', 'complex', 'unknown'];

/** Reads one JSON object of the input. Never throws. */
export function entryOf(line: number, text: string): Entry | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, error: { code: 'json' } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { line, error: { code: 'object' } };
  return entryFrom(line, value as Readonly<Record<string, unknown>>);
}

/** Reads the fields of one reply: from a JSON object or from the columns of a CSV record. */
export function entryFrom(line: number, fields: Readonly<Record<string, unknown>>): Entry | BadLine {
  const { id, reply, customer, lang, case: kind, thread, at } = fields;
  const texts = { reply, customer, lang, at };
  for (const [name, value] of Object.entries(texts))
    if (value !== undefined && value !== null && typeof value !== 'string')
      return { line, error: { code: 'text', field: name } };
  if (!hasText(reply) && !hasText(customer)) return { line, error: { code: 'empty' } };
  if (kind !== undefined && kind !== null && !cases.includes(String(kind)))
    return { line, error: { code: 'case', known: cases.join(', ') } };
  const messages = thread === undefined || thread === null ? undefined : messagesOf(thread);
  if (messages && 'code' in messages) return { line, error: messages };
  const sent = hasText(at) ? at : messages?.findLast((message) => message.at !== undefined)?.at;
  return {
    line,
    ...(sent !== undefined && { at: sent }),
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    draft: {
      ...(hasText(reply) && { reply }),
      ...(hasText(customer) && { customer }),
      ...(hasText(lang) && {
        lang: lang
          .trim()
          .toLowerCase()
          .replace(/[-_].*/, ''),
      }),
      ...(typeof kind === 'string' && { case: kind as CaseKind }),
      ...(messages && { thread: messages }),
    },
  };
}

function hasText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function messagesOf(thread: unknown): readonly Message[] | Flaw {
  if (!Array.isArray(thread)) return { code: 'thread' };
  const messages: Message[] = [];
  for (const message of thread) {
    const { from, text, at } = (message ?? {}) as Readonly<Record<string, unknown>>;
    if ((from !== 'customer' && from !== 'agent') || typeof text !== 'string') return { code: 'message' };
    messages.push({ from, text, ...(typeof at === 'string' && { at }) });
  }
  return messages;
}
