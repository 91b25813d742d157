import type { ChecklistActions, ChecklistModel } from './checklist/view';
import { outerElement } from './frames';
import type { Host } from './host';
import { insertOffer, offersOf } from './insert-offers';
import type { View } from './later/shelf';
import type { LiveFinding } from './live-finding';
import { openPanel, type Panel } from './panel';
import type { Session } from './session';
import { words } from './sources';
import { ticked } from './ticks';

export interface ChecklistParts {
  readonly session: Session;
  readonly host: Host;
  directionOf(lang: string): 'ltr' | 'rtl';
  /** Where it stands: at the count, or at the box where there is no room for a count. */
  anchor(): DOMRect;
  goTo(live: LiveFinding, byKey: boolean): void;
  /** It was opened or closed. */
  onToggle(): void;
  readonly signal: AbortSignal;
}

/** The current step of the playbook beside the box, when the agent asks for it. Stays open while the agent types. */
export class Checklist {
  private panel: Panel | undefined;

  constructor(private readonly parts: ChecklistParts) {
    const { host, signal } = parts;
    host.page.addEventListener('pointerdown', (event) => this.pressedBeside(event), {
      capture: true,
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  /** Opens it, or closes it where it is open. */
  toggle(byKey: boolean): void {
    if (!this.panel) this.open(byKey);
    else if (byKey && !this.parts.host.hasFocus) this.panel.focus();
    else this.dismiss();
  }

  /** What it shows has changed. */
  changed(): void {
    if (!this.panel) return;
    this.panel.show(this.view());
    this.panel.update(this.parts.anchor());
  }

  /** The box moved under it. */
  follow(): void {
    this.panel?.update(this.parts.anchor());
  }

  close(): void {
    if (!this.panel) return;
    this.panel.close();
    this.panel = undefined;
    this.parts.host.hideTop();
    if (!this.parts.signal.aborted) this.parts.onToggle();
  }

  private open(byKey: boolean): void {
    const { session, host, anchor } = this.parts;
    const outer = outerElement(session.editor.root);
    this.panel = openPanel(host.top(outer), {
      view: this.view(),
      anchor: anchor(),
      direction: getComputedStyle(outer).direction === 'rtl' ? 'rtl' : 'ltr',
      byKey,
      close: () => this.dismiss(),
      failed: () => this.close(),
    });
    if (byKey) this.panel.focus();
    this.parts.onToggle();
  }

  private view(): View {
    return { name: 'checklist', props: { ...modelOf(this.parts), actions: this.actions() } };
  }

  private actions(): ChecklistActions {
    const { session, goTo } = this.parts;
    const act = (what: () => void) => {
      if (this.panel?.isArmed && this.parts.host.takesPress()) what();
    };
    return {
      goTo: (live) => act(() => goTo(live, this.parts.host.hasFocus)),
      insert: (offer) => act(() => void insertOffer(session, offer)),
      tick: ({ step, item }, done) =>
        act(() => session.tell({ ticks: ticked(session.context.ticks, `${step}/${item}`, done) })),
      resized: () => this.follow(),
      close: () => this.dismiss(),
    };
  }

  /** The agent closed it: back to the draft. */
  private dismiss(): void {
    const hadFocus = this.parts.host.hasFocus;
    this.close();
    if (hadFocus) this.parts.session.editor.root.focus({ preventScroll: true });
  }

  /** A press on the page closes it, but not one into the draft: one may want to write with it at hand. */
  private pressedBeside(event: Event): void {
    if (!this.panel || !event.isTrusted || this.parts.host.holds(event)) return;
    if (!event.composedPath().includes(outerElement(this.parts.session.editor.root))) this.close();
  }
}

function modelOf({ session, directionOf }: ChecklistParts): ChecklistModel {
  const { result, rules, playbook, findings, refused, checkedOnly } = session;
  const steps = rules.playbooks.find(({ id }) => id === playbook)?.steps ?? [];
  const n = steps.findIndex(({ id }) => id === result.step);
  const label = steps[n]?.label;
  return {
    step: { n: n + 1, of: steps.length, label: label ? words(label) : '' },
    items: result.checklist
      .filter(({ step }) => step === result.step)
      .map((item) => ({ ...item, offers: offersOf(session, item) })),
    findings,
    refused,
    checkedOnly,
    lang: result.lang,
    direction: directionOf(result.lang),
  };
}
