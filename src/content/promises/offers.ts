import { ask, askSurely } from '../../platform/ask';
import { nextMorning } from '../../platform/hours';
import type { Site } from '../../sites/site';
import { outerElement } from '../frames';
import type { Host } from '../host';
import type { View } from '../later/shelf';
import { openPanel, type Panel } from '../panel';
import type { Session } from '../session';
import { fateOf } from './fate';
import { callbacksIn, TimeReader } from './reader';
import type { Known } from './view';

interface Shown {
  readonly panel: Panel;
  /** What the box held when the offer came. */
  readonly draft: string;
  readonly over: AbortController;
}

/** A reply on its way, and where it was sent from: the button may be gone when the offer comes. */
interface Sent {
  readonly id: string;
  readonly session: Session;
  readonly button: HTMLElement;
  readonly anchor: DOMRect;
  readonly at: number;
}

/**
 * Offers a reminder after a reply with a promise was sent. The background hears of the promise when the button is
 * pressed, because the page may be gone a moment later; it hears again when the reply was not sent after all.
 * `onReady` is called once times can be read.
 */
export class PromiseOffers {
  private readonly reader = new TimeReader();
  private shown: Shown | undefined;
  /** The reply whose fate is not known yet: the same press may be heard twice. */
  private pending: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly signal: AbortSignal,
    private readonly onReady: () => void,
  ) {
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.shown !== undefined;
  }

  /** For who does not use a pointer: nothing else moves the focus here. */
  focus(): void {
    this.shown?.panel.focus();
  }

  /** The draft was linted: gets ready to read times when it makes a promise. A new draft ends the offer. */
  changed({ result, text }: Session): void {
    if (callbacksIn(result).length > 0 && !this.reader.isReady)
      void this.reader.load().then(() => this.reader.isReady && !this.signal.aborted && this.onReady());
    if (this.shown && text.trim() !== '' && text !== this.shown.draft) this.close();
  }

  /** When the draft promises to come back, in milliseconds since 1970, as far as it can be read by now. */
  due({ text, result }: Session): number | undefined {
    return this.reader.read(text, callbacksIn(result), result.lang, Date.now())?.at;
  }

  /** The send button is being pressed. Holds nothing up. */
  pressed(session: Session, site: Site, button: HTMLElement): void {
    // The last words may have been typed a moment ago.
    session.lint();
    const { text, mode, result } = session;
    const callbacks = mode === 'reply' ? callbacksIn(result) : [];
    if (callbacks.length === 0 || this.pending === text) return;
    this.pending = text;
    this.close();
    const box = session.editor.root;
    const page = outerElement(box).ownerDocument;
    const url = new URL(page.URL);
    const where = {
      site: site.id === 'general' ? url.hostname : site.name,
      conversation: site.conversation(outerElement(box)) ?? url.pathname,
    };
    const sent = { id: newId(), session, button, anchor: button.getBoundingClientRect(), at: Date.now() };
    const read = () => this.reader.read(text, callbacks, result.lang, sent.at);
    const hear = (due?: number) => ask('promiseHeard', { id: sent.id, ...where, due });
    const follow = async (): Promise<void> => {
      let found = read();
      let heard = hear(found?.at);
      if (!this.reader.isReady) {
        // What reads times is on its way; the promise must not wait for it.
        await this.reader.load();
        found = read();
        if (found) heard = hear(found.at);
      }
      const known = found && { at: found.at, words: text.slice(...found.span) };
      const words = text.slice(...(callbacks[0] ?? [0, 0]));
      const fate = await fateOf(box, words, () => session.editor.read().text, this.signal);
      this.pending = undefined;
      if (fate === 'kept') void askSurely('promiseAnswered', { id: sent.id });
      else if (fate === 'sent' && (await heard)?.isNew && !this.signal.aborted) this.show(sent, known, false);
    };
    void follow();
  }

  close(): void {
    if (!this.shown) return;
    this.shown.over.abort();
    this.shown.panel.close();
    this.shown = undefined;
    this.host.hideTop();
  }

  private show(sent: Sent, known: Known | undefined, failed: boolean): void {
    this.close();
    const { button, session } = sent;
    const page = outerElement(session.editor.root).ownerDocument;
    const now = Date.now();
    const hours = this.reader.hours;
    const view: View = {
      name: 'offer',
      props: {
        now,
        known,
        failed,
        morning: hours && nextMorning(now, hours),
        onRemind: (due) => this.act(() => void this.answer(sent, known, due)),
        onOther: () => this.act(() => this.other(sent)),
        onNo: () => this.act(() => void this.answer(sent, known, undefined)),
        onClose: () => this.close(),
      },
    };
    const direction = getComputedStyle(button.isConnected ? button : page.documentElement).direction;
    const panel = openPanel(this.host.top(button.isConnected ? button : page.documentElement), {
      view,
      anchor: placeOf(sent),
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
      close: () => this.close(),
      failed: () => this.close(),
    });
    const over = new AbortController();
    this.shown = { panel, draft: session.text, over };
    for (const type of ['scroll', 'resize'] as const) {
      const follow = () => panel.update(placeOf(sent));
      page.defaultView?.addEventListener(type, follow, { capture: true, passive: true, signal: over.signal });
    }
  }

  private act(what: () => void): void {
    if (this.shown?.panel.isArmed && this.host.takesPress()) what();
  }

  private async answer(sent: Sent, known: Known | undefined, due: number | undefined): Promise<void> {
    this.close();
    const stored = await askSurely('promiseAnswered', { id: sent.id, due });
    if (!stored && !this.signal.aborted) this.show(sent, known, true);
  }

  private other({ id }: Sent): void {
    this.close();
    void ask('promiseShow', { id });
  }
}

/** Where the button stands, or stood. */
function placeOf({ button, anchor }: Sent): DOMRect {
  return button.isConnected && button.checkVisibility() ? button.getBoundingClientRect() : anchor;
}

/** `crypto.randomUUID` is missing on helpdesks that are served without TLS. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
