import { changeBetween } from '../editors/change';
import type { Editor, Outcome, Reading } from '../editors/editor';
import { LONGEST } from '../editors/walk';
import type { Draft, LanguageData, LintResult, RuleSet } from '../engine/page';
import type { Conversation } from '../platform/conversation';
import type { Silenced } from '../platform/silenced';
import type { Mode } from '../sites/site';
import { followDraft } from './draft';
import { conversationHash, findingHash, heeded } from './ignore';
import { fewEnough, findAgain, type LiveFinding, liveFindings, shiftFindings } from './live-finding';
import type { SessionParts } from './session-parts';
import { type ItemName, ShownActs } from './shown-acts';

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
  /** The words that the popup wants to see. */
  private readonly acts: ShownActs;

  constructor(private readonly parts: SessionParts) {
    this.editor = parts.editor;
    this.rules = parts.rules;
    this.languages = parts.languages;
    this.acts = new ShownActs(parts.tint);
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

  /** Of a draft too long to be checked to its end: how many characters of it are. */
  get checkedOnly(): number | undefined {
    return this.text.length < LONGEST ? undefined : LONGEST;
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
    if (change) this.findings = shiftFindings(this.findings, change);
    this.parts.marks.show(this.findings);
    this.acts.follow(change);
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
    this.acts.found(this.result.checklist);
    parts.onChange(this);
  }

  /** Tints the words that tick an item of the checklist, until it is told of another one, or of none. */
  showActs(asked: ItemName): void {
    this.acts.ask(asked, this.result.checklist);
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
