/** What comes of pressing, dragging and the arrow keys. */
export interface Moves {
  press(byKey: boolean): void;
  /** The pointer drags it: its left and top edge, in CSS pixels of the viewport. */
  drag(left: number, top: number): void;
  /** It was let go there. */
  drop(): void;
  /** An arrow key: to the corner on that side. */
  step(side: 'left' | 'right' | 'up' | 'down'): void;
}

const SLIP = 4;
const SIDES = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** Moves an element by the pointer and by the arrow keys until the signal aborts. A click after a drag is none. */
export function movable(element: HTMLElement, moves: Moves, signal: AbortSignal): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  let dragged = false;
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      const { left, top } = element.getBoundingClientRect();
      from = { x: event.clientX - left, y: event.clientY - top };
      dragged = false;
      // Also moves that are quicker than the element belong to it.
      element.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || !from) return;
      const { left, top } = element.getBoundingClientRect();
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      dragged ||= Math.hypot(x - left, y - top) > SLIP;
      if (dragged) moves.drag(x, y);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(
      type,
      () => {
        from = undefined;
        if (dragged) moves.drop();
      },
      { signal },
    );
  element.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && !dragged) moves.press(event.detail === 0);
      dragged = false;
    },
    { signal },
  );
  element.addEventListener('keydown', (event) => step(event, moves), { signal });
}

function step(event: KeyboardEvent, moves: Moves): void {
  event.stopPropagation();
  if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const side = (SIDES as Readonly<Record<string, (typeof SIDES)[keyof typeof SIDES]>>)[event.key];
  if (!side) return;
  event.preventDefault();
  moves.step(side);
}
