import { isBelow } from './hosts';
import type { Message, People } from './site';

/** The address of the page that an element stands in. */
export function urlOf(element: Element): URL {
  return new URL(element.ownerDocument.URL);
}

/** What a regular expression with one group finds in the path of the page. */
export function idInPath(box: Element, pattern: RegExp): string | undefined {
  return pattern.exec(urlOf(box).pathname)?.[1];
}

/** The nearest of these around an element, also out of an open shadow root; else the page itself. */
export function around(element: Element, selector: string): ParentNode {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return element.ownerDocument;
}

/**
 * The one that stands nearest: in the smallest part of the page around an element that has any; not one of several,
 * and none beyond `within`.
 */
export function nearby(element: Element, selector: string, within = 'html'): Element | undefined {
  for (let part: Element | null = element.parentElement; part; part = part.parentElement) {
    const found = part.querySelectorAll(selector);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    if (part.matches(within)) return undefined;
  }
  return undefined;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** All of these in a part of the page. */
export function all(within: ParentNode, selector: string): readonly Element[] {
  return Array.from(within.querySelectorAll(selector));
}

/** Those of these that are not hidden. */
export function shown(within: ParentNode, selector: string): readonly Element[] {
  return all(within, selector).filter((element) => element.checkVisibility({ visibilityProperty: true }));
}

/** The text of a message, its paragraphs in lines; blocks that quote others are left out. */
export function textOf(element: Element, quotes = 'blockquote'): string {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    // Not by its class: nodes in a frame have classes of their own.
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const own = node as Element;
    if (own !== element && own.matches(`${quotes}, style, script, template`)) return;
    const breaks = BLOCK.test(own.tagName);
    if (breaks && lines[lines.length - 1] !== '') lines.push('');
    for (const child of Array.from(own.childNodes)) walk(child);
    if (breaks && lines[lines.length - 1] !== '') lines.push('');
  };
  walk(element);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

const BLOCK = /^(?:address|article|blockquote|br|div|dd|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/i;

/** A message, if there is any text in it. */
export function message(
  from: Message['from'],
  body: Element | null | undefined,
  at?: string | null,
  quotes?: string,
): readonly Message[] {
  const text = body ? textOf(body, quotes) : '';
  const time = at && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString() : undefined;
  return text ? [{ from, text, ...(time && { at: time }) }] : [];
}

/** Names without those that are not there. */
export function people(agent: Element | null | undefined, customer: Element | null | undefined): People {
  const name = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
  const [one, other] = [name(agent), name(customer)];
  return { ...(one && { agent: one }), ...(other && { customer: other }) };
}

/** Whether a host name is this one or below it. */
export function isHost(url: URL, ...hosts: readonly string[]): boolean {
  return isBelow(url.hostname, hosts);
}

/** What most sites have in common: nothing is known of the conversation, and no key sends. */
export const plain = {
  hosts: [],
  conversation: () => undefined,
  messages: () => [],
  sendButtons: () => [],
  sendKeys: [],
  people: () => ({}),
} as const;
