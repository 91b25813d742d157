import { cutTo } from '../editors/view';
import { type Card, openCard } from './card';
import { outerElement, toOutermost } from './frames';
import type { Host } from './host';
import { findAgain, type LiveFinding } from './live-finding';
import type { Session } from './session';
import { isClearlyVisible } from './visible';

/** A press in the first moment was meant for what stood there before the card. */
const ARM_MS = 500;

/** Shows the card of one finding at a time, and does what the agent chooses on it. */
export class Explainer {
  private open_: { readonly live: LiveFinding; readonly card: Card; readonly armedAt: number } | undefined;
  private session: Session | undefined;

  constructor(
    private readonly host: Host,
    private readonly directionOf: (lang: string) => 'ltr' | 'rtl',
    signal: AbortSignal,
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
    this.session = session;
    const model = {
      finding: live.finding,
      anchor,
      canFix: live.fixes.some((fix) => session.editor.canReplace(fix)),
      lang: session.result.lang,
      direction: this.directionOf(session.result.lang),
    };
    const card = openCard(this.host.top(outerElement(session.editor.root)), model, {
      fix: (index) => this.act((now) => void this.fix(session, now, index)),
      ignore: () => this.act((now) => this.ignore(session, now)),
      close: () => this.dismiss(),
    });
    this.open_ = { live, card, armedAt: performance.now() + (how.byKey ? 0 : ARM_MS) };
    if (how.byKey) card.focus();
  }

  /** Keeps the card at its words; closes it when they are gone. */
  follow(): void {
    const { session, open_ } = this;
    if (!open_ || !session) return;
    const live = findAgain(session.findings, open_.live);
    const anchor = live && anchorOf(session, live);
    if (!live || !anchor) {
      this.close();
      return;
    }
    this.open_ = { ...open_, live };
    open_.card.update(anchor);
  }

  close(): void {
    if (!this.open_) return;
    this.open_.card.close();
    this.open_ = undefined;
    this.host.hideTop();
  }

  /** The agent closed it: back to the draft. */
  private dismiss(): void {
    const hadFocus = this.host.hasFocus;
    this.close();
    if (hadFocus) this.session?.editor.root.focus({ preventScroll: true });
  }

  private act(what: (live: LiveFinding) => void): void {
    const { open_ } = this;
    if (!open_ || performance.now() < open_.armedAt || !isClearlyVisible(this.host.shell)) return;
    what(open_.live);
  }

  private async fix(session: Session, live: LiveFinding, index: number): Promise<void> {
    this.close();
    const outcome = await session.fix(live, index);
    const again = findAgain(session.findings, live);
    if (outcome === 'refused' && again) this.show(session, { ...again, fixes: [] });
  }

  private ignore(session: Session, live: LiveFinding): void {
    this.close();
    session.ignore(live);
  }
}

/** The words of a finding on the page; of several lines the one at the spot, or the first in sight. */
export function anchorOf(session: Session, live: LiveFinding, spot?: DOMPoint): DOMRect | undefined {
  const rects = cutTo(session.editor.area(), session.editor.rects(live.span));
  const rect = (spot && rects.find((each) => contains(each, spot))) ?? rects[0];
  const placed = rect && toOutermost(session.editor.root.ownerDocument, rect);
  return placed && placed.width > 0 && placed.height > 0 ? placed : undefined;
}

/** Whether a point is on a word, or a hair beside it. */
export function contains({ left, right, top, bottom }: DOMRect, { x, y }: DOMPoint): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 3;
}
