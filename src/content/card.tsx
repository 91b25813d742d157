import { render } from 'preact';
import type { Finding } from '../engine/types';
import { focusOrder, handleKeys } from './card/keys';
import { place } from './card/place';
import { adoptStyle } from './card/style';
import { CardView } from './card/view';

/** One finding to explain. */
export interface CardModel {
  readonly finding: Finding;
  /** The marked words, in viewport coordinates. */
  readonly anchor: DOMRect;
  /** False where the box can only be read: wordings are shown, not applied. */
  readonly canFix: boolean;
  /** BCP 47 language of the finding's words. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What the agent chose. The card stays open until its owner closes it. */
export interface CardActions {
  /** Index into `finding.fixes`. */
  fix(index: number): void;
  ignore(): void;
  /** The agent closed the card; whoever owns the box takes the focus back when the card had it. */
  close(): void;
}

/** An open card. */
export interface Card {
  /** Follows the marked words; out of sight while they are. */
  update(anchor: DOMRect): void;
  /** Removes the card and everything that it listens to. Does not call `actions.close`. */
  close(): void;
  /** Moves the focus to the first fix; nothing else ever moves it here. */
  focus(): void;
}

/** Opens a card beside the marked words, inside a closed shadow root whose host covers no part of the page. */
export function openCard(root: ShadowRoot, model: CardModel, actions: CardActions): Card {
  adoptStyle(root);
  const holder = root.ownerDocument.createElement('div');
  holder.className = 'rl-card-place';
  root.append(holder);
  render(
    <CardView
      {...model}
      onFix={(index) => actions.fix(index)}
      onIgnore={() => actions.ignore()}
      onClose={() => actions.close()}
    />,
    holder,
  );

  const over = new AbortController();
  handleKeys(holder, () => actions.close(), over.signal);
  move(holder, model.anchor, model.direction);
  return {
    update: (anchor) => move(holder, anchor, model.direction),
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
  const { style } = holder;
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
}
