import { goTo } from './commands';
import { outerElement } from './frames';
import { type Beginning, Gesture } from './guard/gesture';
import { isUsed, type OpenPoint, openPoints } from './guard/open-points';
import type { GuardParts } from './guard/parts';
import { buttonAt, isSendKey, isUsable, onlyButton, type Press, pressOf } from './guard/press';
import { pressAnew } from './guard/press-anew';
import { Reminder } from './guard/reminder';
import { showBeside } from './guard/show';
import type { PointsProps } from './guard/view';
import { callLater, laterHere } from './later/call';
import type { View } from './later/shelf';
import { findAgain } from './live-finding';
import { ARM_MS, type Panel } from './panel';
import { isClearlyVisible } from './visible';

interface Asked extends Press {
  readonly panel: Panel;
  readonly points: readonly OpenPoint[];
  /** The draft that the question is about. */
  readonly text: string;
  readonly askedAt: number;
}

/**
 * Stands between the agent and the send button while something is open. It holds a press only where the same press can
 * be made again; a second press always sends. Whatever is unclear is none of its business.
 */
export class Guard {
  private question: Asked | undefined;
  private readonly reminder: Reminder;
  private readonly gesture: Gesture | undefined;
  /** The draft that the agent has decided to send as it is. */
  private passed: string | undefined;

  constructor(private readonly parts: GuardParts) {
    this.reminder = new Reminder(parts, () => !!this.question || !!parts.explainer.current);
    const { session, signal } = parts;
    const inner = session.editor.root.ownerDocument;
    const outer = outerElement(session.editor.root).ownerDocument;
    const early = { capture: true, signal };
    const later = { capture: true, passive: true, signal };
    if (outer.defaultView) this.gesture = new Gesture(outer.defaultView, (event) => this.pressBegins(event), signal);
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
    const { text } = this.parts.session;
    if (this.question && this.question.text !== text) this.close();
    // It went out: the same words in the next reply are another decision.
    if (text.trim() === '') this.passed = undefined;
    // The question should be there when the button is pressed.
    if (!laterHere() && openPoints(this.parts.session, this.parts.settings, 'ask').length > 0) void callLater();
    this.reminder.changed();
  }

  /** The page does not hear of a press that is asked about, nor of the second half of a double click. */
  private pressBegins(event: PointerEvent): boolean {
    const { session, site, host } = this.parts;
    if (event.button !== 0 || event.defaultPrevented || host.holds(event)) return false;
    if (!buttonAt(event, site, session.editor.root)) return false;
    return this.question ? performance.now() < this.question.askedAt + ARM_MS : this.openNow().length > 0;
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
    const began = this.gesture?.endedBy(event) ?? 'unseen';
    if (this.question) this.pressedAgain(event, press, began);
    else if (began !== 'free' && this.asks(press)) hold(event);
    else if (began === 'held') {
      hold(event);
      this.press(press.button);
    } else if (!press.clicks) this.parts.onSend(press.button);
  }

  /** The second half of a double click, or a key that is held down, is still the first press. */
  private pressedAgain(event: MouseEvent | KeyboardEvent, { button, clicks }: Press, began: Beginning): void {
    if (isRepeated(event) || began === 'held') {
      hold(event);
      if (!isRepeated(event)) this.send();
      return;
    }
    this.passed = this.parts.session.text;
    this.close();
    if (!clicks) this.parts.onSend(button);
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
    const points = this.openNow();
    if (points.length === 0) return false;
    this.ask(press, points);
    if (isClearlyVisible(this.parts.host.shell)) return true;
    this.close();
    return false;
  }

  /** What there is to ask about in the draft as it stands; nothing that the agent has decided already. */
  private openNow(): readonly OpenPoint[] {
    const { session, settings } = this.parts;
    if (!isUsed(settings, 'ask')) return [];
    session.lint();
    const isAsked = session.isOpen && session.mode === 'reply' && !session.context.unguarded;
    return isAsked && this.passed !== session.text ? openPoints(session, settings, 'ask') : [];
  }

  private ask(press: Press, points: readonly OpenPoint[]): void {
    const { session, explainer } = this.parts;
    explainer.close();
    const view = (about: PointsProps): View => ({
      name: 'question',
      props: {
        ...about,
        onFix: () => this.act(() => this.fix()),
        onSend: () => this.act(() => this.send()),
        onQuiet: () => this.act(() => this.quiet()),
        onClose: () => this.dismiss(),
      },
    });
    const panel = showBeside(this.parts, press.button, view, points, {
      byKey: press.byKey && !press.clicks,
      close: () => this.dismiss(),
      // Nobody can answer what is not to be seen.
      failed: () => this.send(),
    });
    this.question = { ...press, panel, points, askedAt: performance.now(), text: session.text };
    if (press.byKey) panel.focus();
  }

  private act(what: () => void): void {
    const { question } = this;
    if (question?.panel.isArmed && isClearlyVisible(this.parts.host.shell)) what();
  }

  private send(): void {
    const { question } = this;
    const { session, site } = this.parts;
    if (!question) return;
    this.passed = question.text;
    this.dismiss();
    // The page may have drawn its button anew in the meantime.
    const button = isUsable(question.button) ? question.button : onlyButton(site, session.editor.root);
    if (button) this.press(button);
  }

  private press(button: HTMLElement): void {
    this.parts.onSend(button);
    pressAnew(button);
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
