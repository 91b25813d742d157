import { spoken } from '../platform/i18n';
import palette from '../ui/palette.css?inline';
import { callLater, laterHere } from './later/call';
import type { Later, View } from './later/shelf';
import { adoptStyle } from './style';

/** What stands beside something of the page. */
export interface PanelModel {
  readonly view: View;
  /** What it stands beside, in viewport coordinates. */
  readonly anchor: DOMRect;
  readonly direction: 'ltr' | 'rtl';
  /** The agent asked for it by a key: there is nothing to press by mistake. */
  readonly byKey?: boolean | undefined;
  /** Milliseconds that it may take to come; without them it may take its time. */
  readonly patience?: number | undefined;
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
  adoptStyle(root, palette);
  const panel = new AwaitedPanel(holder, model);
  const later = laterHere();
  if (later) panel.begin(later);
  else void callLater(model.patience).then((came) => panel.begin(came));
  return panel;
}

/** Keeps what a panel is told until there is something to draw it. */
class AwaitedPanel implements Panel {
  private drawn: Panel | undefined;
  private view: View;
  private anchor: DOMRect;
  private wantsFocus = false;
  private isClosed = false;

  constructor(
    private readonly holder: HTMLElement,
    private readonly model: PanelModel,
  ) {
    this.view = model.view;
    this.anchor = model.anchor;
  }

  /** Draws what is to be shown by now; without what draws it there never will be anything. */
  begin(later: Later | undefined): void {
    if (this.isClosed) return;
    if (!later) {
      this.model.failed();
      return;
    }
    const { view, anchor } = this;
    this.drawn = later.draw(this.holder, { ...this.model, view, anchor }, spoken);
    if (this.wantsFocus) this.drawn.focus();
  }

  get isArmed(): boolean {
    return this.drawn?.isArmed ?? false;
  }

  update(anchor: DOMRect): void {
    this.anchor = anchor;
    this.drawn?.update(anchor);
  }

  show(view: View): void {
    this.view = view;
    this.drawn?.show(view);
  }

  close(): void {
    this.isClosed = true;
    this.drawn?.close();
    this.holder.remove();
  }

  focus(): void {
    this.wantsFocus = true;
    this.drawn?.focus();
  }
}
