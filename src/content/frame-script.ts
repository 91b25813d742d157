import { openEditor } from '../editors';
import { createLinter, type Language, type Linter } from '../engine';
import { detect } from '../languages/detect';
import { unpack } from '../languages/portable';
import { askRules, sendCounts } from '../platform/ask';
import { isConnected } from '../platform/browser';
import { onCommand, onEnabled } from '../platform/door';
import { uiLanguage } from '../platform/i18n';
import type { RulesAnswer } from '../platform/messages';
import { onPopupCommand, publish } from '../platform/port';
import { siteOf } from '../sites';
import { obey, obeyKey } from './commands';
import { Contexts } from './context';
import { Explainer } from './explain';
import { frameName, outerElement, outermostDocument } from './frames';
import { Host } from './host';
import { Marks } from './marks';
import { placeOf } from './page-place';
import { Pointer } from './pointer';
import { Session } from './session';
import { countsOf, snapshotOf } from './show-state';
import { inSlices } from './slices';
import { watchBoxes } from './watch';

/** Everything that lives in one frame, until the signal aborts: the box that is being written in, and what belongs to it. */
export class FrameScript {
  private readonly contexts = new Contexts();
  private readonly hosts = new Map<Document, Host>();
  private readonly explainer: Explainer;
  private rules: Promise<RulesAnswer | undefined> | undefined;
  private languages: readonly Language[] = [];
  private linter: Promise<Linter> | undefined;
  private session: Session | undefined;
  private sessionLife = new AbortController();
  private opening: HTMLElement | undefined;
  private lastBox: HTMLElement | undefined;
  private lastCounts = '';

  constructor(
    private readonly view: Window,
    private readonly life: AbortController,
  ) {
    const { signal } = life;
    this.explainer = new Explainer(
      this.host(outermostDocument(view.document)),
      (lang) => this.languages.find(({ id }) => id === lang)?.direction ?? 'ltr',
      signal,
    );
    signal.addEventListener('abort', () => this.sessionLife.abort(), { once: true });
    onPopupCommand((command) => this.withSession((session) => obey(command, session, this.explainer)), signal);
    onCommand((key) => this.withSession((session) => obeyKey(key, session, this.explainer), true), signal);
    onEnabled((site, on) => this.switched(site, on), signal);
    watchBoxes(view.document, (box) => void this.take(box).catch((error: unknown) => this.fail(error)), signal);
  }

  /** Opens a session for a box, unless it has one. */
  private async take(box: HTMLElement): Promise<void> {
    if (!this.isAlive()) return;
    if (this.session?.editor.root === box) {
      this.session.focusedAt = Date.now();
      return;
    }
    if (this.opening === box) return;
    this.opening = box;
    this.lastBox = box;
    this.rules ??= askRules(this.view.location.hostname);
    const rules = await this.rules;
    if (!rules) this.rules = undefined;
    if (rules?.enabled) this.linter ??= this.prepare(box, rules);
    const linter = rules?.enabled ? await this.linter : undefined;
    if (this.opening !== box) return;
    this.opening = undefined;
    if (rules && linter && box.isConnected && !this.life.signal.aborted) this.open(box, rules, linter);
  }

  /** Compiles the language of the box a little at a time: the first click into a box must not freeze it. */
  private async prepare(box: HTMLElement, answer: RulesAnswer): Promise<Linter> {
    this.languages = answer.languages.map(unpack);
    const linter = createLinter(answer.rules, this.languages, { detect });
    const written = detect(box.textContent ?? '');
    const language = this.languages.find(({ id }) => id === written) ?? this.languages[0];
    if (language) await inSlices(linter.warm(language.id), this.view);
    return linter;
  }

  private open(box: HTMLElement, answer: RulesAnswer, linter: Linter): void {
    this.close();
    this.sessionLife = new AbortController();
    const { signal } = this.sessionLife;
    const page = box.ownerDocument;
    const outer = outerElement(box);
    const editor = openEditor(box, { signal, stage: () => this.host(page).stage() });
    this.session = new Session({
      editor,
      marks: new Marks(editor, this.host(page), signal),
      place: placeOf(siteOf(new URL(outer.ownerDocument.URL), outer.ownerDocument), box),
      linter: linter.session(),
      contexts: this.contexts,
      rules: answer.rules,
      playbook: answer.playbook,
      site: this.view.location.hostname,
      signal,
      onChange: (session) => this.changed(session),
      onMove: () => this.explainer.follow(),
      onGone: () => this.close(),
      onFailure: (error) => this.fail(error),
    });
    new Pointer(this.session, this.explainer, this.host(outermostDocument(this.view.document)), signal);
  }

  private close(): void {
    this.explainer.close();
    this.sessionLife.abort();
    this.session = undefined;
  }

  /** Silent from here on: a page that breaks us once would do so at every key. */
  private fail(error: unknown): void {
    console.warn('Replylint does not work on this page.', error);
    this.life.abort();
  }

  private changed(session: Session): void {
    this.explainer.follow();
    const site = this.view.location.hostname;
    const language = this.languages.find(({ id }) => id === session.result.lang);
    publish(snapshotOf(session, site, language, uiLanguage()));
    const counts = countsOf(session);
    if (JSON.stringify(counts) === this.lastCounts) return;
    this.lastCounts = JSON.stringify(counts);
    sendCounts(counts);
  }

  private switched(site: string, on: boolean): void {
    if (site !== this.view.location.hostname) return;
    this.rules = undefined;
    if (!on) {
      this.close();
      sendCounts({ must: 0, should: 0, hint: 0 });
      this.lastCounts = '';
    } else if (this.lastBox) void this.take(this.lastBox);
  }

  private withSession(act: (session: Session) => void, needsFocus = false): void {
    const { session } = this;
    if (!session || !this.isAlive()) return;
    if (needsFocus && !hasFocus(session, this.explainer)) return;
    act(session);
  }

  /** An update of the extension cuts its old scripts off: nobody answers them any more, and a new one takes over. */
  private isAlive(): boolean {
    if (!isConnected()) this.life.abort();
    return !this.life.signal.aborted;
  }

  private host(page: Document): Host {
    const known = this.hosts.get(page);
    if (known) return known;
    const host = new Host(page, frameName(this.view), this.life.signal);
    this.hosts.set(page, host);
    return host;
  }
}

function hasFocus({ editor }: Session, explainer: Explainer): boolean {
  return editor.root.ownerDocument.hasFocus() || explainer.current !== undefined;
}
