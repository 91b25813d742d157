import type { CaseKind } from '../engine/types';

/** What the agent has told about a conversation. Kept while the page lives. */
export interface Context {
  readonly playbook?: string;
  /** The step that the agent chose. */
  readonly step?: string | undefined;
  /** `step/item` of every `you` item that the agent ticked. */
  readonly ticks: readonly string[];
  readonly case: CaseKind;
  /** Signals that the agent set by hand. */
  readonly signals: readonly string[];
  /** Findings that the agent wants to hear no more of, as `findingKey` names them. */
  readonly ignored: readonly string[];
  /** The agent does not want to be asked before sending. */
  readonly unguarded?: boolean;
}

const fresh: Context = { ticks: [], case: 'unknown', signals: [], ignored: [] };
const MOST_CONVERSATIONS = 50;

/** The contexts of a page's conversations; the oldest give way. */
export class Contexts {
  private readonly known = new Map<string, Context>();

  of(conversation: string): Context {
    return this.known.get(conversation) ?? fresh;
  }

  change(conversation: string, change: Partial<Context>): void {
    const changed = { ...this.of(conversation), ...change };
    this.known.delete(conversation);
    this.known.set(conversation, changed);
    const [oldest] = this.known.keys();
    if (oldest !== undefined && this.known.size > MOST_CONVERSATIONS) this.known.delete(oldest);
  }
}
