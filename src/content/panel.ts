import { spoken } from '../platform/i18n';
import { focusOrder, handleKeys } from './card/keys';
import { place } from './card/place';
import { callLater, laterHere } from './later/call';
import type { Later, View } from './later/shelf';
import { adoptStyle } from './style';

/** A press in the first moment was meant for what stood there before the panel. */
export const ARM_MS = 500;

/** What stands beside something of the page. */
export interface PanelModel {
  readonly view: View;
  /** What it stands beside, in viewport coordinates. */
  readonly anchor: DOMRect;
  readonly direction: 'ltr' | 'rtl';
  /** The agent asked for it by a key: there is nothing to press by mistake. */
  readonly byKey?: boolean | undefined;
  /** Escape was pressed. Without it the panel hears no key. */
  close?(): void;
  /** It cannot be shown: what draws it did not come. */
  failed(): void;
}

/** An open panel. */
export interface Panel {
  /** Whether a press in it was meant for it. */
  readonly isArmed: boolean;
  /** Follows what it stands beside; out of sight while that is. */
  update(anchor: DOMRect): void;
  /** Shows something else in its place. */
  show(view: View): void;
  /** Removes the panel and everything that it listens to. */
  close(): void;
  /** Moves the focus to its first button; nothing else ever moves it here. */
  focus(): void;
}

/**
 * Opens a panel on top of the page, inside a closed shadow root whose host covers no part of it. What draws it may
 * still be on its way: it is seen when that has come.
 */
export function openPanel(root: ShadowRoot, model: PanelModel): Panel {
  const holder = root.ownerDocument.createElement('div');
  holder.className = 'rl-card-place';
  root.append(holder);
  const panel = new OpenPanel(root, holder, model);
  const views = laterHere();
  if (views) panel.begin(views);
  else void callLater().then((came) => panel.begin(came));
  return panel;
}

class OpenPanel implements Panel {
  private views: Later | undefined;
  private view: View;
  private anchor: DOMRect;
  private wantsFocus = false;
  private armedAt = Number.POSITIVE_INFINITY;
  private readonly over = new AbortController();

  constructor(
    private readonly root: ShadowRoot,
    private readonly holder: HTMLElement,
    private readonly model: PanelModel,
  ) {
    this.view = model.view;
    this.anchor = model.anchor;
    if (model.close) handleKeys(holder, model.close, this.over.signal);
  }

  /** Draws what is to be shown by now; without views there never will be anything. */
  begin(views: Later | undefined): void {
    if (this.over.signal.aborted) return;
    if (!views) {
      this.model.failed();
      return;
    }
    this.views = views;
    adoptStyle(this.root, views.style);
    this.show(this.view);
    this.armedAt = performance.now() + (this.model.byKey ? 0 : ARM_MS);
    if (this.wantsFocus) this.focus();
  }

  get isArmed(): boolean {
    return performance.now() >= this.armedAt;
  }

  update(anchor: DOMRect): void {
    this.anchor = anchor;
    if (this.views) move(this.holder, anchor, this.model.direction);
  }

  show(view: View): void {
    this.view = view;
    this.views?.draw(view, this.holder, spoken());
    this.update(this.anchor);
  }

  close(): void {
    this.over.abort();
    this.views?.draw(undefined, this.holder, spoken());
    this.holder.remove();
  }

  focus(): void {
    this.wantsFocus = !this.views;
    if (this.views) (focusOrder(this.holder)[0] ?? this.holder).focus();
  }
}

/** A transformed ancestor shifts what `fixed` means; measuring where the card really is takes that out again. */
function move(holder: HTMLElement, anchor: DOMRect, direction: 'ltr' | 'rtl'): void {
  const { style, firstElementChild: content } = holder;
  // Measured at its full height, it has nothing to scroll and forgets where it was.
  const scrolled = content?.scrollTop ?? 0;
  const view = holder.ownerDocument.documentElement;
  style.left = '0px';
  style.top = '0px';
  style.maxHeight = 'none';
  const natural = holder.getBoundingClientRect();
  const viewport = {
    width: view.clientWidth,
    height: holder.ownerDocument.defaultView?.innerHeight ?? view.clientHeight,
  };
  const to = place(anchor, natural, viewport, direction);
  style.visibility = to ? 'visible' : 'hidden';
  if (!to) return;
  style.left = `${to.left - natural.left}px`;
  style.top = `${to.top - natural.top}px`;
  style.maxHeight = `${to.maxHeight}px`;
  if (content) content.scrollTop = scrolled;
}
