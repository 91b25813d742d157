import { contains } from './anchor';
import type { Explainer } from './explain';
import type { Host } from './host';
import { callLater } from './later/call';
import type { LiveFinding } from './live-finding';
import type { Session } from './session';

const DWELL_MS = 220;
const LEAVE_MS = 400;

/** Opens the card when the pointer rests on marked words or presses them, and closes it when the pointer has gone. */
export class Pointer {
  private spot: DOMPoint | undefined;
  private frame = 0;
  private timer = 0;
  private over: LiveFinding | undefined;

  constructor(
    private readonly session: Session,
    private readonly explainer: Explainer,
    private readonly host: Host,
    private readonly signal: AbortSignal,
  ) {
    const page = session.editor.root.ownerDocument;
    const options = { capture: true, passive: true, signal };
    page.addEventListener('pointermove', (event) => this.moved(event, page), options);
    page.addEventListener('click', (event) => this.pressed(event), options);
    page.addEventListener('keydown', (event) => this.typed(event), options);
    if (host.page !== page) {
      host.page.addEventListener('pointermove', (event) => this.moved(event, host.page), options);
      host.page.addEventListener('click', (event) => this.pressedOutside(event), options);
    }
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  private moved(event: PointerEvent, page: Document): void {
    if (!event.isTrusted) return;
    if (this.host.holds(event)) {
      this.wait(undefined);
      return;
    }
    const inside = page === this.session.editor.root.ownerDocument;
    this.spot = inside ? new DOMPoint(event.clientX, event.clientY) : undefined;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.look());
  }

  private look(): void {
    this.frame = 0;
    if (this.signal.aborted) return;
    const { spot, explainer } = this;
    const live = spot && this.at(spot);
    if (live === this.over && (live !== undefined || this.timer !== 0)) return;
    this.over = live;
    if (live && live !== explainer.current) {
      void callLater();
      this.wait(() => this.show(live), DWELL_MS);
    } else if (!live && explainer.current) this.wait(() => this.leave(), LEAVE_MS);
    else this.wait(undefined);
  }

  /** A lint since the pointer came to rest has made new findings of the same words. */
  private show(live: LiveFinding): void {
    const { session, spot } = this;
    const now = session.findings.includes(live) ? live : spot && this.at(spot);
    if (now) this.explainer.show(session, now, spot && { spot });
  }

  /** The card stays while the agent works in it with the keyboard. */
  private leave(): void {
    if (!this.host.hasFocus) this.explainer.close();
  }

  private pressed(event: MouseEvent): void {
    if (!event.isTrusted || this.host.holds(event)) return;
    const live = this.at(new DOMPoint(event.clientX, event.clientY));
    if (!live) this.explainer.close();
    else if (live !== this.explainer.current) this.show(live);
  }

  /** Beside the frame that the box is in. */
  private pressedOutside(event: MouseEvent): void {
    if (event.isTrusted && !this.host.holds(event)) this.explainer.close();
  }

  /** Typing goes on under a card that nobody looks at any more; Escape closes it without the page hearing of it twice. */
  private typed(event: KeyboardEvent): void {
    if (event.isTrusted && !event.isComposing && !this.host.holds(event)) {
      this.wait(undefined);
      this.explainer.close();
    }
  }

  private at(spot: DOMPoint): LiveFinding | undefined {
    const { editor, findings } = this.session;
    if (findings.length === 0 || !contains(editor.area(), spot)) return undefined;
    const hits = findings.filter(({ span }) => editor.rects(span).some((rect) => contains(rect, spot)));
    return hits.at(-1);
  }

  private wait(what: (() => void) | undefined, ms = 0): void {
    clearTimeout(this.timer);
    this.timer = 0;
    if (!what) return;
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      if (!this.signal.aborted) what();
    }, ms);
  }
}
