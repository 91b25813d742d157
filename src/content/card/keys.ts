/**
 * Keys of an open card until the signal aborts. Escape closes it from anywhere in the page; the arrows, Home, End and
 * Tab walk its buttons while the focus is inside, and then the page does not hear the keys.
 */
export function handleKeys(card: HTMLElement, close: () => void, signal: AbortSignal): void {
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (!event.isTrusted || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = target(card, event);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  card.ownerDocument.addEventListener('keydown', onEscape, { capture: true, signal });
  card.addEventListener('keydown', onKey, { signal });
  for (const type of ['keyup', 'keypress'] as const) {
    card.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

function target(card: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  const buttons = focusOrder(card);
  // Maybe the root of another frame: not a `ShadowRoot` of ours.
  const { activeElement } = card.getRootNode() as ShadowRoot;
  const at = buttons.indexOf(activeElement as HTMLElement);
  switch (event.key) {
    case 'Tab':
      return buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length);
    case 'ArrowDown':
      return buttons[(at + 1) % buttons.length];
    case 'ArrowUp':
      return buttons.at(Math.max(at, 0) - 1);
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons.at(-1);
    default:
      return undefined;
  }
}

/** What is wanted first comes first, and closing last; what is folded away is left out. */
export function focusOrder(card: HTMLElement): HTMLElement[] {
  const buttons = [...card.querySelectorAll<HTMLElement>('button, input, summary')].filter((each) =>
    each.checkVisibility(),
  );
  const [close, ...others] = buttons;
  return close ? [...others, close] : [];
}
