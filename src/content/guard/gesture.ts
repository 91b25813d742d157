/** The events that a press of mouse, pen or finger consists of, in the order in which they come, without its click. */
const PARTS = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup'] as const;

/** What became of a press before its click: kept from the page, let through, or not seen at all (a key, a helper). */
export type Beginning = 'held' | 'free' | 'unseen';

/**
 * Keeps the page from hearing of a press until its click: a site that sends when the mouse goes down would have sent
 * before anybody could ask. The click itself is left to the caller.
 */
export class Gesture {
  private last: Beginning = 'unseen';

  constructor(
    view: Window,
    /** Asked once a press, as it begins: whether the page should not hear of it. */
    private readonly isOurs: (event: PointerEvent) => boolean,
    signal: AbortSignal,
  ) {
    for (const type of PARTS) {
      // A touch is only kept from the page: scrolling need not wait for us.
      const options = { capture: true, passive: type.startsWith('touch'), signal };
      view.addEventListener(type, (event) => this.part(event), options);
    }
  }

  /** How the press began that an event ends. */
  endedBy(event: UIEvent): Beginning {
    return event.type === 'click' && event.detail > 0 ? this.last : 'unseen';
  }

  private part(event: Event): void {
    if (!event.isTrusted) return;
    if (event.type === 'pointerdown') this.last = this.isOurs(event as PointerEvent) ? 'held' : 'free';
    if (this.last !== 'held') return;
    event.stopImmediatePropagation();
    // The focus stays in the draft; the click comes all the same.
    if (event.type === 'mousedown') event.preventDefault();
  }
}
