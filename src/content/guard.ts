import { ARM_MS } from './armed';
import { outerElement } from './frames';
import { type Beginning, Gesture } from './guard/gesture';
import { isUsed, type OpenPoint, openPoints } from './guard/open-points';
import type { GuardParts } from './guard/parts';
import { buttonAt, isSendKey, isUsable, onlyButton, type Press, pressOf } from './guard/press';
import { pressAnew } from './guard/press-anew';
import { type Asked, Question } from './guard/question';
import { Reminder } from './guard/reminder';
import { callLater, laterHere } from './later/call';

/**
 * Stands between the agent and the send button while something is open. It holds a press only where the same press can
 * be made again; a second press always sends. Whatever is unclear is none of its business.
 */
export class Guard {
  private readonly reminder: Reminder;
  private readonly question: Question;
  private readonly gesture: Gesture | undefined;
  /** The draft that the agent has decided to send as it is. */
  private passed: string | undefined;

  constructor(private readonly parts: GuardParts) {
    this.reminder = new Reminder(parts, () => !!this.asked || !!parts.explainer.current);
    this.question = new Question(parts, () => this.send());
    const { session, signal } = parts;
    const inner = session.editor.root.ownerDocument;
    const outer = outerElement(session.editor.root).ownerDocument;
    const early = { capture: true, signal };
    if (outer.defaultView) this.gesture = new Gesture(outer.defaultView, (event) => this.pressBegins(event), signal);
    outer.defaultView?.addEventListener('click', (event) => this.pressed(event), early);
    for (const page of new Set([inner, outer]))
      page.defaultView?.addEventListener('keydown', (event) => this.pressed(event), early);
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** The draft or its findings changed: a question about another draft is no question any more. */
  changed(): void {
    const { text } = this.parts.session;
    if (this.asked && this.asked.text !== text) this.close();
    // It went out: the same words in the next reply are another decision.
    if (text.trim() === '') this.passed = undefined;
    // The question should be there when the button is pressed.
    if (!laterHere() && openPoints(this.parts.session, this.parts.settings, 'ask').length > 0) void callLater();
    this.reminder.changed();
  }

  private get asked(): Asked | undefined {
    return this.question.current;
  }

  /** The page does not hear of a press that is asked about, nor of the second half of a double click. */
  private pressBegins(event: PointerEvent): boolean {
    const { session, site, host } = this.parts;
    if (event.button !== 0 || event.defaultPrevented || host.holds(event)) return false;
    if (!buttonAt(event, site, session.editor.root)) return false;
    return this.asked ? performance.now() < this.asked.askedAt + ARM_MS : this.openNow().length > 0;
  }

  private pressed(event: MouseEvent | KeyboardEvent): void {
    const { session, site, host } = this.parts;
    if (!event.isTrusted || !event.cancelable || event.defaultPrevented) return;
    if (this.asked && host.holds(event)) {
      if (event.type === 'keydown') this.typedInside(event as KeyboardEvent);
      return;
    }
    const press = pressOf(event, site, session.editor.root);
    if (!press) return;
    this.reminder.hide();
    const began = this.gesture?.endedBy(event) ?? 'unseen';
    if (this.asked) this.pressedAgain(event, press, began);
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
    return points.length > 0 && this.question.ask(press, points);
  }

  /** What there is to ask about in the draft as it stands; nothing that the agent has decided already. */
  private openNow(): readonly OpenPoint[] {
    const { session, settings } = this.parts;
    if (!isUsed(settings, 'ask')) return [];
    session.lint();
    const isAsked = session.isOpen && session.mode === 'reply' && !session.context.unguarded;
    return isAsked && this.passed !== session.text ? openPoints(session, settings, 'ask') : [];
  }

  /** The question is answered: the reply goes out. */
  private send(): void {
    const { asked } = this;
    const { session, site } = this.parts;
    if (!asked) return;
    this.passed = asked.text;
    this.question.dismiss();
    // The page may have drawn its button anew in the meantime.
    const button = isUsable(asked.button) ? asked.button : onlyButton(site, session.editor.root);
    if (button) this.press(button);
  }

  private press(button: HTMLElement): void {
    this.parts.onSend(button);
    pressAnew(button);
  }

  private close(): void {
    this.reminder.hide();
    this.question.close();
  }
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isRepeated(event: MouseEvent | KeyboardEvent): boolean {
  return event.type === 'click' ? event.detail > 1 : (event as KeyboardEvent).repeat;
}
