import controls from '../../ui/controls.css?inline';
import tokens from '../../ui/tokens.css?inline';
import { sheetFor } from '../host';
import card from './card.css?inline';

const styled = new WeakSet<ShadowRoot>();

/** Gives a root the card's looks, once. */
export function adoptStyle(root: ShadowRoot): void {
  if (styled.has(root)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetFor(root.ownerDocument, tokens + controls + card)];
  styled.add(root);
}
