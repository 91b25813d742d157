import { goTo } from '../commands';
import { outerElement } from '../frames';
import type { View } from '../later/shelf';
import { findAgain } from '../live-finding';
import type { Panel } from '../panel';
import { isClearlyVisible } from '../visible';
import type { OpenPoint } from './open-points';
import type { GuardParts } from './parts';
import { isUsable, type Press } from './press';
import { showBeside } from './show';
import type { PointsProps } from './view';

/** The press that is asked about. */
export interface Asked extends Press {
  readonly points: readonly OpenPoint[];
  /** The draft that the question is about. */
  readonly text: string;
  /** As `performance.now()` tells it. */
  readonly askedAt: number;
}

/** Asks beside the send button before a reply with open points goes out, one question at a time. */
export class Question {
  private asked: Asked | undefined;
  private panel: Panel | undefined;

  constructor(
    private readonly parts: GuardParts,
    /** The agent wants the reply sent as it is, or nobody can answer. */
    private readonly onSend: () => void,
  ) {
    const { session, signal } = parts;
    const outer = outerElement(session.editor.root).ownerDocument;
    const options = { capture: true, passive: true, signal };
    outer.addEventListener('pointerdown', (event) => this.pressedBeside(event), options);
    for (const type of ['scroll', 'resize'] as const)
      outer.defaultView?.addEventListener(type, () => this.follow(), options);
  }

  /** What is asked now. */
  get current(): Asked | undefined {
    return this.asked;
  }

  /** Asks; false where nobody could see it, and then nothing is asked. */
  ask(press: Press, points: readonly OpenPoint[]): boolean {
    const { session, explainer, host } = this.parts;
    explainer.close();
    this.asked = { ...press, points, askedAt: performance.now(), text: session.text };
    this.panel = showBeside(this.parts, press.button, (about) => this.view(about), points, {
      byKey: press.byKey && !press.clicks,
      close: () => this.dismiss(),
      // Nobody can answer what is not to be seen.
      failed: () => this.onSend(),
    });
    if (press.byKey) this.panel.focus();
    if (isClearlyVisible(host.shell)) return true;
    this.close();
    return false;
  }

  /** Back to where the agent was. */
  dismiss(): void {
    const hadFocus = this.parts.host.hasFocus;
    this.close();
    if (hadFocus) this.parts.session.editor.root.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.asked) return;
    this.asked = undefined;
    this.panel?.close();
    this.parts.host.hideTop();
  }

  private view(about: PointsProps): View {
    return {
      name: 'question',
      props: {
        ...about,
        onFix: () => this.act(() => this.fix()),
        onSend: () => this.act(() => this.onSend()),
        onQuiet: () => this.act(() => this.quiet()),
        onClose: () => this.dismiss(),
      },
    };
  }

  private act(what: () => void): void {
    if (this.asked && this.panel?.isArmed && this.parts.host.takesPress()) what();
  }

  private fix(): void {
    const { session, explainer } = this.parts;
    const first = this.asked?.points.find(({ live }) => live)?.live;
    this.close();
    session.editor.root.focus({ preventScroll: true });
    goTo(first && findAgain(session.findings, first), session, explainer, true);
  }

  private quiet(): void {
    this.dismiss();
    this.parts.session.tell({ unguarded: true });
  }

  /** A press on anything else of the page is an answer, too. */
  private pressedBeside(event: Event): void {
    const { asked } = this;
    if (!asked || !event.isTrusted || this.parts.host.holds(event)) return;
    if (!event.composedPath().includes(asked.button)) this.close();
  }

  private follow(): void {
    const { asked } = this;
    if (asked && !isUsable(asked.button)) this.close();
    else if (asked) this.panel?.update(asked.button.getBoundingClientRect());
  }
}
