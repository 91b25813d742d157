import { documentOf, elementAbove, styleOf, windowOf } from './dom';

/** The part of an element's viewport that shows something: cut by every scroller and clip above it. In viewport coordinates. */
export function visibleArea(element: Element): DOMRect {
  const view = windowOf(element);
  let area = new DOMRect(0, 0, view.innerWidth, view.innerHeight);
  let fixed = false;
  for (
    let each: Element | undefined = element;
    each && each !== documentOf(each).documentElement;
    each = elementAbove(each)
  ) {
    const { overflowX, overflowY, position } = styleOf(each);
    const clips = (overflowX !== 'visible' || overflowY !== 'visible') && each !== documentOf(each).body;
    if (clips && (!fixed || position !== 'static')) area = intersection(area, innerBox(each));
    fixed = position === 'fixed';
  }
  return area;
}

/** The common part of two rectangles; without width and height where they do not meet. */
export function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The rectangles cut to an area; what lies outside is left out. */
export function cutTo(area: DOMRect, rects: Iterable<DOMRect>): readonly DOMRect[] {
  return Array.from(rects, (rect) => intersection(rect, area)).filter(({ width, height }) => width > 0 && height > 0);
}

/** How much bigger an element is painted than laid out (CSS transforms and zoom): 1 for an ordinary one. */
export function scaleOf(element: HTMLElement): { readonly x: number; readonly y: number } {
  const { width, height } = element.getBoundingClientRect();
  return {
    x: element.offsetWidth > 0 ? width / element.offsetWidth : 1,
    y: element.offsetHeight > 0 ? height / element.offsetHeight : 1,
  };
}

/** The box inside the borders and scrollbars, where content is painted. */
function innerBox(element: Element): DOMRect {
  const { left, top } = element.getBoundingClientRect();
  const scale = scaleOf(element as HTMLElement);
  return new DOMRect(
    left + element.clientLeft * scale.x,
    top + element.clientTop * scale.y,
    element.clientWidth * scale.x,
    element.clientHeight * scale.y,
  );
}

/** Scrolls everything around an element, frames included, as little as it takes to show a place of it. */
export function reveal(element: Element, place: () => DOMRect | undefined): void {
  for (let each: Element | undefined = element; each; each = elementAbove(each)) {
    const rect = place();
    if (!rect) return;
    const isPage = each === documentOf(each).scrollingElement;
    if (!isPage && !['auto', 'scroll', 'hidden', 'clip'].includes(styleOf(each).overflowY)) continue;
    const view = windowOf(each);
    const box = isPage ? new DOMRect(0, 0, view.innerWidth, view.innerHeight) : innerBox(each);
    each.scrollBy({
      left: past(rect.left, rect.right, box.left, box.right),
      top: past(rect.top, rect.bottom, box.top, box.bottom),
      behavior: 'instant',
    });
  }
  windowOf(element).frameElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function past(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? Math.min(end - to, start - from) : 0;
}
