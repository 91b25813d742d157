import type { CountPlace } from '../../platform/count-place';
import type { Box } from '../card/place';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const INSIDE = -6;
const OUTSIDE = 4;
/** The handle in the corner of a box that can be made larger. */
const HANDLE = 20;

/** Where the count may stand beside a box, the best place first; the agent's own choice before all. */
export function candidates(size: Size, hasHandle: boolean, chosen: CountPlace | undefined): readonly CountPlace[] {
  const below = size.height + OUTSIDE;
  const own: readonly CountPlace[] = [
    { block: 'end', inline: 'end', x: hasHandle ? -HANDLE : INSIDE, y: INSIDE },
    { block: 'end', inline: 'end', x: 0, y: below },
    { block: 'start', inline: 'end', x: 0, y: below },
    { block: 'start', inline: 'end', x: INSIDE, y: INSIDE },
    { block: 'end', inline: 'start', x: INSIDE, y: INSIDE },
    { block: 'end', inline: 'start', x: 0, y: below },
    { block: 'start', inline: 'start', x: 0, y: below },
    { block: 'end', inline: 'end', x: size.width + OUTSIDE, y: 0 },
    { block: 'start', inline: 'end', x: size.width + OUTSIDE, y: 0 },
  ];
  return chosen ? [chosen, ...own] : own;
}

/** The candidates at one corner. */
export function atCorner(all: readonly CountPlace[], block: CountPlace['block'], inline: CountPlace['inline']) {
  return all.filter((each) => each.block === block && each.inline === inline);
}

/** Where a place beside a box is; `x` and `y` count outwards from its corner to the far edges of the count. */
export function boxAt({ block, inline, x, y }: CountPlace, box: Box, size: Size, direction: 'ltr' | 'rtl'): Box {
  const atRight = (inline === 'end') === (direction === 'ltr');
  return {
    ...size,
    left: atRight ? box.left + box.width + x - size.width : box.left - x,
    top: block === 'end' ? box.top + box.height + y - size.height : box.top - y,
  };
}

/** The place that a box is at, from the nearest corner: what `boxAt` turns back, to the pixel. */
export function placeAt({ left, top, width, height }: Box, box: Box, direction: 'ltr' | 'rtl'): CountPlace {
  const atRight = left + width / 2 > box.left + box.width / 2;
  const atEnd = top + height / 2 > box.top + box.height / 2;
  return {
    block: atEnd ? 'end' : 'start',
    inline: atRight === (direction === 'ltr') ? 'end' : 'start',
    x: Math.round(atRight ? left + width - (box.left + box.width) : box.left - left),
    y: Math.round(atEnd ? top + height - (box.top + box.height) : box.top - top),
  };
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Whether a box lies wholly within a viewport. */
export function isWithin({ left, top, width, height }: Box, viewport: Size): boolean {
  return left >= 0 && top >= 0 && left + width <= viewport.width && top + height <= viewport.height;
}
