import { siteOf } from '../../../../src/sites';
import type { Message, Mode, People, SendKey } from '../../../../src/sites/site';

/** All that a site says of a box, as JSON. */
export interface Told {
  readonly site: string;
  readonly mode: Mode;
  readonly conversation?: string;
  readonly messages: readonly Message[];
  /** What the buttons that send are called. */
  readonly send: readonly string[];
  readonly keys: readonly SendKey[];
  readonly people: People;
}

declare global {
  interface Window {
    /** Asks the site of the page about the box that a selector finds. */
    askSite(selector: string): Told;
  }
}

const find = (tree: Document | ShadowRoot, selector: string): Element | undefined => {
  const here = tree.querySelector(selector);
  if (here) return here;
  for (const { shadowRoot } of tree.querySelectorAll('*')) {
    const found = shadowRoot && find(shadowRoot, selector);
    if (found) return found;
  }
  return undefined;
};

window.askSite = (selector) => {
  const box = find(document, selector);
  if (!box) throw new Error(`no ${selector}`);
  const site = siteOf(new URL(document.URL), document);
  const conversation = site.conversation(box);
  return {
    site: site.id,
    mode: site.mode(box),
    ...(conversation !== undefined && { conversation }),
    messages: site.messages(box),
    send: site.sendButtons(box).map((button) => button.textContent || (button as HTMLInputElement).value),
    keys: site.sendKeys,
    people: site.people(box),
  };
};
