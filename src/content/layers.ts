import { documentOf, elementAbove, fits } from '../editors/dom';

/** What lies over everything else of a page around an element: a modal dialog, a popover, what fills the screen. */
export function layerAround(near: Element, page: Document): Element | undefined {
  for (let each: Element | undefined = near; each; each = elementAbove(each)) {
    if (documentOf(each) === page && fits(each, ':modal, :popover-open, :fullscreen')) return each;
  }
  return undefined;
}

/** The z-index of the outermost positioned element around `near`: ours is the same, and later in the tree. */
export function stackingOf(near: Element): string {
  let index = 'auto';
  for (let each: Element | undefined = near; each; each = elementAbove(each)) {
    const { zIndex } = getComputedStyle(each);
    if (zIndex !== 'auto') index = zIndex;
  }
  return index;
}
