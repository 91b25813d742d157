import { keepPlace } from '../platform/ask';
import { isConnected } from '../platform/browser';
import type { CountPlace } from '../platform/count-place';
import { onCommand, onConversation, onEnabled, onRulesChanged, onSilenced } from '../platform/door';
import { speak } from '../platform/i18n';
import type { KeyCommand, RulesAnswer } from '../platform/messages';
import { onPopupCommand } from '../platform/port';
import type { Silenced } from '../platform/silenced';
import type { Beside } from './beside';
import { obey, obeyKey } from './commands';
import { Contexts } from './context';
import { watchForEnd } from './cut-off';
import { Explainer } from './explain';
import { frameName, outermostDocument } from './frames';
import { Host } from './host';
import { OpenBox } from './open-box';
import { PromiseOffers } from './promises/offers';
import { RuleSource } from './rule-source';
import type { Session } from './session';
import { isShown } from './shown';
import { TallyBox } from './tally';
import { Told } from './told';
import { watchBoxes } from './watch';

/** Everything that lives in one frame, until the signal aborts: the box that is being written in, and what belongs to it. */
export class FrameScript {
  private readonly contexts = new Contexts((id) => this.session?.conversation === id && this.session.lint());
  /** Our place in the outermost document. */
  private readonly page: Host;
  private readonly explainer: Explainer;
  private readonly offers: PromiseOffers;
  private readonly source: RuleSource;
  private opened: OpenBox | undefined;
  private boxLife = new AbortController();
  private readonly tallies: TallyBox;
  private silenced: Silenced = { salt: '', words: [], rules: [] };
  /** A box whose rules are on their way. */
  private opening: { readonly box: HTMLElement } | undefined;
  private lastBox: HTMLElement | undefined;
  private readonly told: Told;

  constructor(
    private readonly view: Window,
    private readonly life: AbortController,
  ) {
    const { signal } = life;
    this.tallies = new TallyBox(view, signal);
    this.told = new Told(view.location.hostname);
    this.source = new RuleSource(view.location.hostname, () => {
      if (!signal.aborted) this.session?.lint();
    });
    this.page = new Host(outermostDocument(view.document), frameName(view), signal);
    this.explainer = new Explainer(
      this.page,
      (lang) => this.directionOf(lang),
      signal,
      () => this.opened?.beside.closeChecklist(),
    );
    this.offers = new PromiseOffers(this.page, signal, () => {
      if (this.session) this.publish(this.session);
    });
    signal.addEventListener('abort', () => this.boxLife.abort(), { once: true });
    onPopupCommand((command) => this.withSession((session) => obey(command, session, this.explainer)), signal);
    onCommand((key) => this.obeyKey(key), signal);
    onSilenced((silenced) => {
      this.silenced = silenced;
      this.source.forget();
      this.session?.lint();
      // The answer that is on its way may be older than this.
      this.reopen(this.opening?.box);
    }, signal);
    onConversation((id, conversation) => this.contexts.heard(id, conversation), signal);
    onEnabled((site, on) => this.switched(site, on), signal);
    onRulesChanged(() => this.renew(), signal);
    watchForEnd(view, () => this.isAlive(), signal);
    watchBoxes(view.document, (box) => this.enter(box), signal);
  }

  private get session(): Session | undefined {
    return this.opened?.session;
  }

  private enter(box: HTMLElement): void {
    void this.take(box).catch((error: unknown) => this.fail(error, box));
  }

  /** Opens a session for a box, unless it has one. */
  private async take(box: HTMLElement): Promise<void> {
    if (!this.isAlive()) return;
    if (this.session?.editor.root === box) {
      this.session.focusedAt = Date.now();
      return;
    }
    if (this.opening?.box === box) return;
    const opening = { box };
    this.opening = opening;
    this.lastBox = box;
    const rules = await this.source.rules();
    // Another box has the focus by now, or other rules hold.
    if (this.opening !== opening) return;
    this.opening = undefined;
    if (rules?.enabled && isShown(box) && !this.life.signal.aborted) this.open(box, rules);
  }

  private open(box: HTMLElement, answer: RulesAnswer): void {
    this.close();
    this.boxLife = new AbortController();
    this.silenced = answer.silenced;
    speak(answer.strings);
    this.opened = new OpenBox({
      box,
      answer,
      linter: this.source.linterFor(answer).session(),
      siteName: this.view.location.hostname,
      page: this.page,
      host: this.host(box.ownerDocument),
      contexts: this.contexts,
      explainer: this.explainer,
      offers: this.offers,
      tallies: this.tallies,
      silenced: () => this.silenced,
      directionOf: (lang) => this.directionOf(lang),
      onChange: (session) => this.changed(session),
      onCountPlace: (place) => this.placed(place),
      onGone: () => this.leave(),
      onFailure: (error) => this.fail(error, box),
      signal: this.boxLife.signal,
    });
  }

  /** What is on offer comes first, so that it can be reached without a pointer. */
  private obeyKey(key: KeyCommand): void {
    if (this.offers.isOpen && this.view.document.hasFocus()) this.offers.focus();
    else this.withSession((session, beside) => obeyKey(key, session, this.explainer, beside), true);
  }

  private directionOf(lang: string): 'ltr' | 'rtl' {
    return this.source.language(lang)?.direction ?? 'ltr';
  }

  private close(): void {
    this.explainer.close();
    this.boxLife.abort();
    this.opened = undefined;
  }

  private leave(): void {
    this.close();
    this.told.gone();
  }

  /**
   * Silent from here on: a page that breaks us once would do so at every key. Only a frame is no reason, because it may
   * be going away: browsers take its parts from it one by one, Firefox while it still has a window. It is left until it
   * is entered again.
   */
  private fail(error: unknown, box: HTMLElement): void {
    if (box.ownerDocument !== this.view.document || !isShown(box)) {
      if (!this.session || this.session.editor.root === box) this.leave();
      return;
    }
    console.warn('Replylint does not work on this page.', error);
    this.told.gone();
    this.life.abort();
  }

  private changed(session: Session): void {
    this.offers.changed(session);
    this.publish(session);
    this.told.count(session);
  }

  private publish(session: Session): void {
    this.told.publish(session, this.source.language(session.result.lang), this.offers.due(session));
  }

  private switched(site: string, on: boolean): void {
    if (site !== this.view.location.hostname) return;
    this.source.forget();
    this.opening = undefined;
    if (!on) this.leave();
    else if (this.lastBox) this.enter(this.lastBox);
  }

  /** Other rules, languages or words from here on, also for the box in use. */
  private renew(): void {
    const box = this.session?.editor.root ?? this.opening?.box;
    this.source.renew();
    this.close();
    this.reopen(box);
  }

  /** Enters a box with what is asked for anew, not with what is on its way. */
  private reopen(box: HTMLElement | undefined): void {
    this.opening = undefined;
    if (box) this.enter(box);
  }

  private placed(place: CountPlace): void {
    this.source.forget();
    keepPlace(this.view.location.hostname, place);
  }

  private withSession(act: (session: Session, beside: Beside) => void, needsFocus = false): void {
    if (!this.opened || !this.isAlive()) return;
    const { session, beside } = this.opened;
    const hasFocus = session.editor.root.ownerDocument.hasFocus() || this.explainer.current || beside.isOpen;
    if (!needsFocus || hasFocus) act(session, beside);
  }

  /** An update of the extension cuts its old scripts off: nobody answers them any more, and a new one takes over. */
  private isAlive(): boolean {
    if (!isConnected()) this.life.abort();
    return !this.life.signal.aborted;
  }

  /** In a document within the page it goes with the box: nothing of ours keeps a frame that is gone. */
  private host(page: Document): Host {
    return page === this.page.page ? this.page : new Host(page, frameName(this.view), this.boxLife.signal);
  }
}
