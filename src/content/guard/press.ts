import { attributeOf } from '../../editors/dom';
import type { Site } from '../../sites/site';
import { outerElement } from '../frames';

/** What sends the reply, and how the agent pressed it. */
export interface Press {
  readonly button: HTMLElement;
  readonly byKey: boolean;
  /** A key on the button itself, which makes a click of its own unless somebody holds it. */
  readonly clicks?: boolean;
}

/** The send button that an event happened on. */
export function buttonAt(event: Event, site: Site, box: HTMLElement): HTMLElement | undefined {
  const target = event.composedPath()[0] as Partial<Element> | undefined;
  // Most events happen on nothing of the kind: the site need not be asked.
  if (!target?.closest?.('button, a, input, [role="button"]')) return undefined;
  return usableButtons(site, box).find((button) => event.composedPath().includes(button));
}

/** A press that sends what the box holds, where that is sure, and where the same can be done by pressing a button. */
export function pressOf(event: MouseEvent | KeyboardEvent, site: Site, box: HTMLElement): Press | undefined {
  if (event.type === 'click') {
    const button = (event as MouseEvent).button === 0 ? buttonAt(event, site, box) : undefined;
    return button && { button, byKey: (event as MouseEvent).detail === 0 };
  }
  if (isPressKey(event as KeyboardEvent)) {
    const button = buttonAt(event, site, box);
    if (button) return { button, byKey: true, clicks: true };
  }
  if (!event.composedPath().includes(box) || !isSendKey(event as KeyboardEvent, site)) return undefined;
  const button = onlyButton(site, box);
  return button && { button, byKey: true };
}

/** Some products act on the key itself, not on the click that it makes. */
function isPressKey({ key, isComposing, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !isComposing && !ctrlKey && !metaKey && !altKey;
}

/** The send button, where there is no choice between several. */
export function onlyButton(site: Site, box: HTMLElement): HTMLElement | undefined {
  const [button, ...others] = usableButtons(site, box);
  return others.length === 0 ? button : undefined;
}

/** Where a site knows both keys, a setting of its own decides whether Enter sends or begins a line. */
export function isSendKey(event: KeyboardEvent, { sendKeys }: Site): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  const withMod = event.ctrlKey || event.metaKey;
  return withMod ? sendKeys.includes('Mod+Enter') : sendKeys.length === 1 && sendKeys[0] === 'Enter';
}

/** Whether a press on a button would do something. */
export function isUsable(button: HTMLElement): boolean {
  const { disabled } = button as Partial<HTMLButtonElement>;
  return button.isConnected && !disabled && attributeOf(button, 'aria-disabled') !== 'true' && button.checkVisibility();
}

function usableButtons(site: Site, box: HTMLElement): readonly HTMLElement[] {
  return (site.sendButtons(outerElement(box)) as readonly HTMLElement[]).filter(isUsable);
}
