import type { Editor } from '../editors/editor';
import type { LanguageData, Session as LintSession, RuleSet } from '../engine/page';
import type { Silenced } from '../platform/silenced';
import type { Message, Mode } from '../sites/site';
import type { ActTint } from './act-tint';
import type { Contexts } from './context';
import type { LiveFinding } from './live-finding';
import type { Marks } from './marks';
import type { Session } from './session';

/** What the page tells about a box beyond its text; asked when it may have changed. */
export interface Place {
  /** Names the conversation. */
  conversation(): string;
  mode(): Mode;
  messages(): readonly Message[];
}

/** What a session works with, and whom it tells. */
export interface SessionParts {
  readonly editor: Editor;
  readonly marks: Marks;
  readonly tint: ActTint;
  readonly place: Place;
  readonly linter: LintSession;
  readonly contexts: Contexts;
  readonly rules: RuleSet;
  readonly languages: readonly LanguageData[];
  readonly playbook: string;
  readonly site: string;
  /** What holds now: the agent may change it at any time. */
  silenced(): Silenced;
  readonly signal: AbortSignal;
  /** The findings, their places or the checklist changed. */
  onChange(session: Session): void;
  /** The box moved under its marks, or the agent typed. */
  onMove(isTyping: boolean): void;
  onGone(): void;
  /** The agent has pressed a fix that went in, or has chosen to hear no more of a finding. */
  onChoice(what: 'fixed' | 'ignored', finding: LiveFinding): void;
  /** Something of ours threw. */
  onFailure(error: unknown): void;
}
