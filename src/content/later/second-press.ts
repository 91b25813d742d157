import { ARM_MS } from '../armed';

/** CSS pixels that a hand moves between the presses of a double-click. */
const UNSTEADY = 8;
const PARTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

/**
 * Many press everything twice. Where the first press closes a panel, or makes it smaller, the second one must neither
 * move the caret in the draft nor press what stands there in the page, which may be the button that sends. Keeps such
 * presses from the page, until the signal aborts and for the time of a double-click longer.
 */
export function keepSecondPress(panel: HTMLElement, signal: AbortSignal): void {
  const page = panel.ownerDocument.defaultView;
  const host = outermost(panel);
  const ended = new AbortController();
  const options = { capture: true, signal: ended.signal };
  let first: PointerEvent | undefined;
  let isSecond = false;
  const hear = (event: PointerEvent | MouseEvent) => {
    if (!event.isTrusted) return;
    if (event.type === 'pointerdown') isSecond = first !== undefined && isSoonAfter(first, event, host);
    if (!isSecond) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  panel.addEventListener('pointerdown', (event) => (first = event), options);
  for (const type of PARTS) page?.addEventListener(type, hear, options);
  signal.addEventListener('abort', () => page?.setTimeout(() => ended.abort(), 2 * ARM_MS), { once: true });
}

/** The same place, but not inside of `host`. */
function isSoonAfter(first: PointerEvent, event: MouseEvent, host: Element): boolean {
  const moved = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY);
  return event.timeStamp - first.timeStamp < ARM_MS && moved <= UNSTEADY && !event.composedPath().includes(host);
}

/** Where an element is seen from outside of all shadow roots; they may be those of another frame. */
function outermost(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? outermost(host) : element;
}
