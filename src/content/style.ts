import tokens from '../ui/tokens.css?inline';
import { sheetFor } from './host';

const styled = new WeakSet<ShadowRoot>();

/** Gives a root our looks and these, once. */
export function adoptStyle(root: ShadowRoot, css: string): void {
  if (styled.has(root)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetFor(root.ownerDocument, tokens + css)];
  styled.add(root);
}
