/**
 * Reads the DOM past its traps: a form with an input named `parentNode` answers `form.parentNode` with that input,
 * in the content script's world of Chromium too. The getters of the prototypes always tell the truth.
 */

function getter<Target, Value>(prototype: Target, name: keyof Target & string): (target: Target) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${name}`);
  return (target) => get.call(target) as Value;
}

/** The parent node, also of a clobbered form. */
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');

/** The document a node belongs to. */
export const documentOf = getter<Node, Document>(Node.prototype, 'ownerDocument');

/** The nodes right in a node. */
export const nodesIn = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');

/** Whether a node is in a document. */
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');

/** The tag name in lower case. */
export const nameOf = getter<Element, string>(Element.prototype, 'localName');

/** An attribute's value, `null` without it. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Whether an element fits a selector. */
export function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element itself or the nearest one around it that fits a selector, in the same tree. */
export function nearest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The window a node is shown in; throws for a document that is not shown. */
export function windowOf(node: Node): Window & typeof globalThis {
  const view = documentOf(node).defaultView;
  if (!view) throw new Error('the document is not shown');
  return view;
}

/** Parent element, also across the border of a shadow root: from the root to its host. */
export function elementAbove(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (!parent) return undefined;
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as Partial<ShadowRoot>).host;
  return parent.nodeType === Node.ELEMENT_NODE ? (parent as Element) : undefined;
}

/** The style that a box is painted with. */
export function styleOf(element: Element): CSSStyleDeclaration {
  return windowOf(element).getComputedStyle(element);
}
