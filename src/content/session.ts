import { changeBetween, shiftSpan } from '../editors/change';
import type { Editor, Outcome, Reading } from '../editors/editor';
import type { Draft, LanguageData, LintResult, Session as LintSession, RuleSet, Span } from '../engine/page';
import type { Conversation } from '../platform/conversation';
import type { Silenced } from '../platform/silenced';
import type { Message, Mode } from '../sites/site';
import type { ActTint } from './act-tint';
import type { Contexts } from './context';
import { followDraft } from './draft';
import { conversationHash, findingHash, heeded } from './ignore';
import { fewEnough, findAgain, type LiveFinding, liveFindings, shiftFindings } from './live-finding';
import type { Marks } from './marks';

/** What the page tells about a box beyond its text; asked when it may have changed. */
export interface Place {
  /** Names the conversation. */
  conversation(): string;
  mode(): Mode;
  messages(): readonly Message[];
}

/** Names an item of the checklist, or none. */
interface ItemName {
  readonly step?: string | undefined;
  readonly item?: string | undefined;
  readonly reveal?: boolean | undefined;
}

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

const NOTHING: LintResult = { lang: 'unknown', findings: [], acts: [], signals: [], checklist: [], step: '' };

/** One reply box from its first focus until another box takes over: its draft, what was found, what is done about it. */
export class Session {
  readonly editor: Editor;
  readonly rules: RuleSet;
  readonly languages: readonly LanguageData[];
  /** The ready sentence that the box has last refused, by the id of its offer. */
  refused: string | undefined;
  /** When the box last had the focus, in milliseconds since 1970. */
  focusedAt = Date.now();
  mode: Mode = 'unknown';
  result: LintResult = NOTHING;
  /** What is underlined now, in the order of the text. */
  findings: readonly LiveFinding[] = [];
  /** More was found than is shown. */
  areMore = false;
  private reading: Reading = { text: '', excluded: [] };
  /** The hash that the conversation goes by. */
  conversation = '';
  /** The item whose words the popup wants to see, and where they stand now. */
  private asked: ItemName = {};
  private actSpans: readonly Span[] = [];

  constructor(private readonly parts: SessionParts) {
    this.editor = parts.editor;
    this.rules = parts.rules;
    this.languages = parts.languages;
    // The net of the content script: whatever page and text may do to us, typing goes on.
    const caught = (act: () => void) => () => {
      try {
        act();
      } catch (error) {
        parts.onFailure(error);
      }
    };
    const listener = {
      onEdit: caught(() => this.follow()),
      onPause: caught(() => this.lint()),
      onMove: caught(() => {
        parts.marks.follow();
        parts.tint.follow();
        parts.onMove(false);
      }),
      onGone: caught(() => parts.onGone()),
    };
    followDraft(parts.editor, listener, parts.signal);
    this.lint();
  }

  /** What the box held when it was last read. */
  get text(): string {
    return this.reading.text;
  }

  /** False once the box is gone, or another one took over. */
  get isOpen(): boolean {
    return !this.parts.signal.aborted;
  }

  get silenced(): Silenced {
    return this.parts.silenced();
  }

  get context(): Conversation {
    return this.parts.contexts.of(this.conversation);
  }

  get playbook(): string {
    return this.context.playbook ?? this.parts.playbook;
  }

  /** Takes what the agent told in the popup, and lints with it. */
  tell(change: Partial<Conversation>): void {
    this.parts.contexts.change(this.conversation, change);
    this.lint();
  }

  /** Drops a finding, now and whenever the same words come up again in this conversation. */
  ignore(live: LiveFinding): void {
    this.parts.onChoice('ignored', live);
    const hash = findingHash(this.silenced.salt, live.finding);
    this.tell({ ignored: [...this.context.ignored.filter((each) => each !== hash), hash] });
  }

  /** Takes `ignore` back. */
  heed({ finding }: LiveFinding): void {
    const hash = findingHash(this.silenced.salt, finding);
    this.tell({ ignored: this.context.ignored.filter((each) => each !== hash) });
  }

  /** Puts a fix in place, if its words still stand where they were. */
  async fix(live: LiveFinding, index: number): Promise<Outcome> {
    const fix = findAgain(this.findings, live)?.fixes[index];
    if (!fix) return 'changed';
    const outcome = await this.editor.replace(fix);
    if (outcome === 'done') this.parts.onChoice('fixed', live);
    if (this.isOpen) this.lint();
    return outcome;
  }

  /** Reads the box and keeps the marks on their words. */
  follow(): void {
    const before = this.reading;
    this.reading = this.editor.read();
    const change = changeBetween(before.text, this.reading.text);
    if (change) {
      this.findings = shiftFindings(this.findings, change);
      this.actSpans = this.actSpans.map((span) => shiftSpan(span, change)).filter((span) => span !== undefined);
    }
    this.parts.marks.show(this.findings);
    this.parts.tint.show(this.actSpans);
    if (change) this.parts.onMove(true);
  }

  /** Reads and lints; a note is left alone. */
  lint(): void {
    const { parts } = this;
    this.follow();
    const silenced = parts.silenced();
    this.conversation = conversationHash(silenced.salt, parts.site, parts.place.conversation());
    this.mode = parts.place.mode();
    const result = this.mode === 'reply' ? parts.linter.lint(this.draft()) : NOTHING;
    this.result = { ...result, findings: heeded(result.findings, silenced, this.context, this.rules) };
    const { shown, areMore } = fewEnough(liveFindings(this.result.findings, this.reading.text));
    this.findings = shown;
    this.areMore = areMore;
    parts.marks.show(this.findings);
    this.findActs();
    parts.onChange(this);
  }

  /** Tints the words that tick an item of the checklist, until it is told of another one, or of none. */
  showActs(asked: ItemName): void {
    this.asked = asked;
    this.findActs();
    if (asked.reveal) this.parts.tint.reveal();
  }

  private findActs(): void {
    const { step, item } = this.asked;
    this.actSpans = this.result.checklist.find((line) => line.step === step && line.item === item)?.spans ?? [];
    this.parts.tint.show(this.actSpans);
  }

  private draft(): Draft {
    const { parts, context } = this;
    const thread = parts.place.messages();
    const customer = thread.findLast(({ from }) => from === 'customer')?.text;
    return {
      reply: this.reading.text,
      excluded: this.reading.excluded,
      thread,
      ...(customer !== undefined && { customer }),
      case: context.case,
      playbook: this.playbook,
      ...(context.step !== undefined && { step: context.step }),
      ticks: context.ticks,
      signals: context.signals,
      site: parts.site,
    };
  }
}
