import { type JSX, render } from 'preact';
import { focusOrder, handleKeys } from './card/keys';
import { place } from './card/place';
import { adoptStyle } from './card/style';

/** What stands beside something of the page. */
export interface PanelModel {
  readonly view: JSX.Element;
  /** What it stands beside, in viewport coordinates. */
  readonly anchor: DOMRect;
  readonly direction: 'ltr' | 'rtl';
  /** Escape was pressed. Without it the panel hears no key. */
  close?(): void;
}

/** An open panel. */
export interface Panel {
  /** Follows what it stands beside; out of sight while that is. */
  update(anchor: DOMRect): void;
  /** Shows something else in its place. */
  show(view: JSX.Element): void;
  /** Removes the panel and everything that it listens to. */
  close(): void;
  /** Moves the focus to its first button; nothing else ever moves it here. */
  focus(): void;
}

/** Opens a panel on top of the page, inside a closed shadow root whose host covers no part of it. */
export function openPanel(root: ShadowRoot, { view, anchor, direction, close }: PanelModel): Panel {
  adoptStyle(root);
  const holder = root.ownerDocument.createElement('div');
  holder.className = 'rl-card-place';
  root.append(holder);
  render(view, holder);

  const over = new AbortController();
  if (close) handleKeys(holder, close, over.signal);
  let place = anchor;
  const update = (to: DOMRect) => {
    place = to;
    move(holder, to, direction);
  };
  update(anchor);
  return {
    update,
    show: (next) => {
      render(next, holder);
      update(place);
    },
    close: () => {
      over.abort();
      render(null, holder);
      holder.remove();
    },
    focus: () => (focusOrder(holder)[0] ?? holder).focus(),
  };
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
