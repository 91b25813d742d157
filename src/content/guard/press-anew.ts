import { isUsable } from './press';

/** What a press of the mouse consists of before its click; sites act on any of these. */
const GESTURE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/**
 * Makes a press on a button of the page, whole: some products send at the click, some when the mouse goes down or up.
 * Stops where the page has taken its button away in the middle, as a real press would.
 */
export function pressAnew(button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const where = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  for (const type of GESTURE) {
    const isDown = type.endsWith('down');
    const init = { bubbles: true, cancelable: true, composed: true, button: 0, buttons: isDown ? 1 : 0, ...where };
    const event = type.startsWith('pointer')
      ? new PointerEvent(type, { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true })
      : new MouseEvent(type, { ...init, detail: 1 });
    button.dispatchEvent(event);
    if (!isUsable(button)) return;
  }
  button.click();
}
