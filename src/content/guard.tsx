import { goTo } from './commands';
import { outerElement } from './frames';
import { isUsed, type OpenPoint, openPoints } from './guard/open-points';
import type { GuardParts } from './guard/parts';
import { isSendKey, isUsable, onlyButton, type Press, pressOf } from './guard/press';
import { Reminder } from './guard/reminder';
import { showBeside } from './guard/show';
import { type PointsProps, Question } from './guard/view';
import { findAgain } from './live-finding';
import type { Panel } from './panel';
import { isClearlyVisible } from './visible';

/** A press in the first moment was meant for what stood there before the question. */
const ARM_MS = 500;

interface Asked extends Press {
  readonly panel: Panel;
  readonly points: readonly OpenPoint[];
  /** The draft that the question is about. */
  readonly text: string;
  readonly armedAt: number;
}

/**
 * Stands between the agent and the send button while something is open. It holds a press only where the same press can
 * be made again; a second press always sends. Whatever is unclear is none of its business.
 */
export class Guard {
  private question: Asked | undefined;
  private readonly reminder: Reminder;
  /** The draft that the agent has decided to send as it is. */
  private passed: string | undefined;

  constructor(private readonly parts: GuardParts) {
    this.reminder = new Reminder(parts, () => !!this.question || !!parts.explainer.current);
    const { session, signal } = parts;
    const inner = session.editor.root.ownerDocument;
    const outer = outerElement(session.editor.root).ownerDocument;
    const early = { capture: true, signal };
    const later = { capture: true, passive: true, signal };
    outer.defaultView?.addEventListener('click', (event) => this.pressed(event), early);
    for (const page of new Set([inner, outer]))
      page.defaultView?.addEventListener('keydown', (event) => this.pressed(event), early);
    outer.addEventListener('pointerdown', (event) => this.pressedBeside(event), later);
    for (const type of ['scroll', 'resize'] as const)
      outer.defaultView?.addEventListener(type, () => this.follow(), later);
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** The draft or its findings changed: a question about another draft is no question any more. */
  changed(): void {
    if (this.question && this.question.text !== this.parts.session.text) this.close();
    this.reminder.changed();
  }

  private pressed(event: MouseEvent | KeyboardEvent): void {
    const { session, site, host } = this.parts;
    if (!event.isTrusted || !event.cancelable || event.defaultPrevented) return;
    if (this.question && host.holds(event)) {
      if (event.type === 'keydown') this.typedInside(event as KeyboardEvent);
      return;
    }
    const press = pressOf(event, site, session.editor.root);
    if (!press) return;
    this.reminder.hide();
    if (this.question) this.pressedAgain(event, press);
    else if (this.asks(press)) hold(event);
    else this.parts.onSend(press.button);
  }

  /** The second half of a double click, or a key that is held down, is still the first press. */
  private pressedAgain(event: MouseEvent | KeyboardEvent, { button }: Press): void {
    if (isRepeated(event)) {
      hold(event);
      return;
    }
    this.passed = this.parts.session.text;
    this.close();
    this.parts.onSend(button);
  }

  /** The send key sends from inside the question too; a key that is still held down from before chooses nothing. */
  private typedInside(event: KeyboardEvent): void {
    const isSend = isSendKey(event, this.parts.site);
    if (!isSend && !(event.key === 'Enter' && event.repeat)) return;
    hold(event);
    if (isSend && !event.repeat) this.send();
  }

  /** Shows the question, when there is one; false where nobody could see it. */
  private asks(press: Press): boolean {
    const { session, settings } = this.parts;
    if (!isUsed(settings, 'ask')) return false;
    session.lint();
    if (!session.isOpen || session.mode !== 'reply' || session.context.unguarded) return false;
    const points = openPoints(session, settings, 'ask');
    if (points.length === 0 || this.passed === session.text) return false;
    this.ask(press, points);
    if (isClearlyVisible(this.parts.host.shell)) return true;
    this.close();
    return false;
  }

  private ask(press: Press, points: readonly OpenPoint[]): void {
    const { session, explainer } = this.parts;
    explainer.close();
    const view = (about: PointsProps) => (
      <Question
        {...about}
        onFix={() => this.act(() => this.fix())}
        onSend={() => this.act(() => this.send())}
        onQuiet={() => this.act(() => this.quiet())}
        onClose={() => this.dismiss()}
      />
    );
    const panel = showBeside(this.parts, press.button, view, points, () => this.dismiss());
    const armedAt = performance.now() + (press.byKey ? 0 : ARM_MS);
    this.question = { ...press, panel, points, armedAt, text: session.text };
    if (press.byKey) panel.focus();
  }

  private act(what: () => void): void {
    const { question } = this;
    if (question && performance.now() >= question.armedAt && isClearlyVisible(this.parts.host.shell)) what();
  }

  private send(): void {
    const { question } = this;
    const { session, site } = this.parts;
    if (!question) return;
    this.passed = question.text;
    this.dismiss();
    // The page may have drawn its button anew in the meantime.
    const button = isUsable(question.button) ? question.button : onlyButton(site, session.editor.root);
    if (!button) return;
    this.parts.onSend(button);
    button.click();
  }

  private fix(): void {
    const { session, explainer } = this.parts;
    const first = this.question?.points.find(({ live }) => live)?.live;
    this.close();
    session.editor.root.focus({ preventScroll: true });
    goTo(first && findAgain(session.findings, first), session, explainer, true);
  }

  private quiet(): void {
    this.dismiss();
    this.parts.session.tell({ unguarded: true });
  }

  /** Back to where the agent was. */
  private dismiss(): void {
    const hadFocus = this.parts.host.hasFocus;
    this.close();
    if (hadFocus) this.parts.session.editor.root.focus({ preventScroll: true });
  }

  /** A press on anything else of the page is an answer, too. */
  private pressedBeside(event: Event): void {
    const { question } = this;
    if (!question || !event.isTrusted || this.parts.host.holds(event)) return;
    if (!event.composedPath().includes(question.button)) this.close();
  }

  private follow(): void {
    const { question } = this;
    if (question && !isUsable(question.button)) this.close();
    else question?.panel.update(question.button.getBoundingClientRect());
  }

  private close(): void {
    this.reminder.hide();
    if (!this.question) return;
    this.question.panel.close();
    this.question = undefined;
    this.parts.host.hideTop();
  }
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isRepeated(event: MouseEvent | KeyboardEvent): boolean {
  return event.type === 'click' ? event.detail > 1 : (event as KeyboardEvent).repeat;
}
