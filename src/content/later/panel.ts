import type { Strings } from '../../platform/i18n';
import base from '../../ui/base.css?inline';
import controls from '../../ui/controls.css?inline';
import { ARM_MS } from '../armed';
import card from '../card/card.css?inline';
import { focusOrder, handleKeys } from '../card/keys';
import { place } from '../card/place';
import type { Panel, PanelModel } from '../panel';
import { adoptStyle } from '../style';
import { keepSecondPress } from './second-press';
import type { View } from './shelf';
import { draw } from './views';

/** Draws a panel into its holder, in the strings that are spoken each time. */
export function drawPanel(holder: HTMLElement, model: PanelModel, spoken: () => Strings | undefined): Panel {
  adoptStyle(holder.getRootNode() as ShadowRoot, base + controls + card);
  return new DrawnPanel(holder, model, spoken);
}

class DrawnPanel implements Panel {
  private anchor: DOMRect;
  private readonly armedAt: number;
  private readonly over = new AbortController();

  constructor(
    private readonly holder: HTMLElement,
    private readonly model: PanelModel,
    private readonly spoken: () => Strings | undefined,
  ) {
    this.anchor = model.anchor;
    if (model.close) handleKeys(holder, model.close, this.over.signal);
    keepSecondPress(holder, this.over.signal);
    this.show(model.view);
    this.armedAt = performance.now() + (model.byKey ? 0 : ARM_MS);
  }

  get isArmed(): boolean {
    return performance.now() >= this.armedAt;
  }

  update(anchor: DOMRect): void {
    this.anchor = anchor;
    move(this.holder, anchor, this.model.direction);
  }

  show(view: View): void {
    draw(view, this.holder, this.spoken());
    this.update(this.anchor);
  }

  close(): void {
    this.over.abort();
    draw(undefined, this.holder, this.spoken());
  }

  focus(): void {
    (focusOrder(this.holder)[0] ?? this.holder).focus();
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
