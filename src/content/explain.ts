import { askExamples } from '../platform/ask';
import { anchorOf } from './anchor';
import type { SilenceOutcome } from './card/silenced';
import type { CardActions, CardModel, CardPart, Silence } from './card/view';
import { outerElement } from './frames';
import type { Host } from './host';
import { isLocked } from './ignore';
import type { View } from './later/shelf';
import { findAgain, type LiveFinding } from './live-finding';
import { openPanel, type Panel } from './panel';
import type { Session } from './session';
import { silence } from './silence';
import { sourceOf } from './sources';

interface Open {
  readonly live: LiveFinding;
  readonly model: CardModel;
  readonly panel: Panel;
  /** Where the finding has been silenced: the words are still there, but not found any more. */
  readonly silenced?: DOMRect;
}

/** Shows the card of one finding at a time, and does what the agent chooses on it. */
export class Explainer {
  private open_: Open | undefined;
  private session: Session | undefined;

  constructor(
    private readonly host: Host,
    private readonly directionOf: (lang: string) => 'ltr' | 'rtl',
    signal: AbortSignal,
    /** Something else may stand on top: it goes when a card comes. */
    private readonly onOpen: () => void = () => undefined,
  ) {
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** The finding whose card is open. */
  get current(): LiveFinding | undefined {
    return this.open_?.live;
  }

  /** Opens the card at the words; `spot` picks the line when they run over several. Does nothing where none is in sight. */
  show(session: Session, live: LiveFinding, how: { readonly spot?: DOMPoint; readonly byKey?: boolean } = {}): void {
    const anchor = anchorOf(session, live, how.spot);
    if (!anchor) return;
    this.close();
    this.onOpen();
    this.session = session;
    const model = this.modelOf(session, live);
    const panel = openPanel(this.host.top(outerElement(session.editor.root)), {
      view: this.card(session, model),
      anchor,
      direction: model.direction,
      byKey: how.byKey,
      close: () => this.dismiss(),
      failed: () => this.close(),
    });
    this.open_ = { live, model, panel };
    if (how.byKey) panel.focus();
  }

  /** Keeps the card at its words; closes it when they are gone. */
  follow(): void {
    const { session, open_ } = this;
    if (!open_ || !session || open_.silenced) return;
    const live = findAgain(session.findings, open_.live);
    const anchor = live && anchorOf(session, live);
    if (!live || !anchor) {
      this.close();
      return;
    }
    this.open_ = { ...open_, live };
    open_.panel.update(anchor);
  }

  close(): void {
    if (!this.open_) return;
    this.open_.panel.close();
    this.open_ = undefined;
    this.host.hideTop();
  }

  /** Silences a finding without its card, and shows that it can be taken back. */
  async silence(session: Session, live: LiveFinding, how: Silence, byKey: boolean): Promise<void> {
    if (this.open_?.live !== live) this.show(session, live, { byKey });
    const { open_ } = this;
    const anchor = anchorOf(session, live);
    if (!open_ || !anchor) return;
    const hadFocus = byKey || this.host.hasFocus;
    this.open_ = { ...open_, silenced: anchor };
    const outcome: SilenceOutcome = (await silence(session, live, how, true)) ? how : 'failed';
    if (this.open_?.panel !== open_.panel) return;
    const onUndo = () => void this.undo(session, live, how);
    open_.panel.show({ name: 'silenced', props: { outcome, onUndo, onClose: () => this.dismiss() } });
    if (hadFocus) open_.panel.focus();
  }

  private modelOf(session: Session, { finding, fixes, level }: LiveFinding): CardModel {
    const { lang } = session.result;
    return {
      finding: { ...finding, level },
      canFix: fixes.some((fix) => session.editor.canReplace(fix)),
      canSwitchOff: !isLocked(session.rules, finding.rule),
      source: sourceOf(session.rules, session.playbook, finding.rule, finding.source),
      lang,
      direction: this.directionOf(lang),
    };
  }

  private actions(session: Session): CardActions {
    return {
      fix: (index) => this.act((live) => void this.fix(session, live, index)),
      silence: (how) => this.act((live) => void this.silence(session, live, how, false)),
      toggle: (part) => this.act(() => this.toggle(session, part)),
      close: () => this.dismiss(),
    };
  }

  private toggle(session: Session, part: CardPart): void {
    const { open_ } = this;
    if (!open_) return;
    const open = open_.model.open === part ? undefined : part;
    this.change(session, { open });
    if (open === 'explanation' && !open_.model.examples) void this.fetchExamples(session, open_);
  }

  private async fetchExamples(session: Session, { panel, model: { finding, lang } }: Open): Promise<void> {
    const examples = (await askExamples(finding.rule, lang)) ?? { bad: [], good: [] };
    if (this.open_?.panel === panel && !this.open_.silenced) this.change(session, { examples });
  }

  private change(session: Session, change: Partial<CardModel>): void {
    if (!this.open_) return;
    const model = { ...this.open_.model, ...change };
    this.open_ = { ...this.open_, model };
    this.open_.panel.show(this.card(session, model));
  }

  private card(session: Session, model: CardModel): View {
    return { name: 'card', props: { ...model, actions: this.actions(session) } };
  }

  /** The agent closed it: back to the draft. */
  private dismiss(): void {
    const hadFocus = this.host.hasFocus;
    this.close();
    if (hadFocus) this.session?.editor.root.focus({ preventScroll: true });
  }

  private act(what: (live: LiveFinding) => void): void {
    const { open_ } = this;
    if (!open_?.panel.isArmed || !this.host.takesPress()) return;
    what(open_.live);
  }

  private async fix(session: Session, live: LiveFinding, index: number): Promise<void> {
    this.close();
    const outcome = await session.fix(live, index);
    const again = findAgain(session.findings, live);
    if (outcome === 'refused' && again) this.show(session, { ...again, fixes: [] });
  }

  private async undo(session: Session, live: LiveFinding, how: Silence): Promise<void> {
    this.dismiss();
    await silence(session, live, how, false);
  }
}
