/** A box in viewport coordinates, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, and how high it may be there. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;

/**
 * Under the anchor, or over it where there is more room; its start edges aligned, and never outside the viewport.
 * `undefined` when the anchor itself is out of sight.
 */
export function place(
  anchor: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  direction: 'ltr' | 'rtl',
): Place | undefined {
  const bottom = anchor.top + anchor.height;
  const right = anchor.left + anchor.width;
  if (bottom < 0 || anchor.top > viewport.height || right < 0 || anchor.left > viewport.width) return undefined;

  const below = viewport.height - MARGIN - (bottom + GAP);
  const above = anchor.top - GAP - MARGIN;
  const under = below >= card.height || below >= above;
  const whole = viewport.height - 2 * MARGIN;
  const maxHeight = Math.min(whole, Math.max(under ? below : above, 80));
  const height = Math.min(card.height, maxHeight);

  const start = direction === 'rtl' ? right - card.width : anchor.left;
  return {
    left: clamp(start, MARGIN, viewport.width - MARGIN - card.width),
    top: clamp(under ? bottom + GAP : anchor.top - GAP - height, MARGIN, viewport.height - MARGIN - height),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
