import controls from '../../ui/controls.css?inline';
import tokens from '../../ui/tokens.css?inline';
import card from './card.css?inline';

const styled = new WeakSet<ShadowRoot>();

/** Gives a root the card's looks, once. Constructed sheets work under any content security policy. */
export function adoptStyle(root: ShadowRoot): void {
  if (styled.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + controls + card);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  styled.add(root);
}
