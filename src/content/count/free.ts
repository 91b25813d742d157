import { documentOf, elementAbove, nameOf, nearest, nodesIn } from '../../editors/dom';
import type { Box } from '../card/place';
import { HOST_TAG } from '../host';
import { overlap } from './candidates';

/** What has no text of its own, but must not be covered either. */
const SOLID =
  'a, button, input, select, textarea, img, picture, video, canvas, svg, iframe, table, hr, [role="button"]';
const STEPS = [0.02, 0.5, 0.98];

/** Whether nothing of the page stands in an area beside or inside of a box, other than what the box stands in. */
export function isEmptyThere(area: Box, box: Element): boolean {
  const around = new Set<Element>();
  for (let each: Element | undefined = box; each; each = elementAbove(each)) around.add(each);
  const seen = new Set<Element>();
  for (const across of STEPS)
    for (const down of STEPS) {
      const element = topmost(documentOf(box), area.left + area.width * across, area.top + area.height * down);
      if (element) seen.add(element);
    }
  return [...seen].every((element) =>
    around.has(element)
      ? element === box || !hasWordsIn(element, area)
      : isInside(element, box) && !isSolid(element, box),
  );
}

/** What the agent sees at a point, ourselves apart. */
function topmost(page: Document, x: number, y: number): Element | undefined {
  let found = page.elementsFromPoint(x, y).find((element) => nameOf(element) !== HOST_TAG);
  for (let inner = found; inner?.shadowRoot; found = inner) {
    const next: Element | undefined = inner.shadowRoot.elementsFromPoint(x, y)[0];
    if (!next || next === inner) break;
    inner = next;
  }
  return found;
}

function isInside(element: Element, box: Element): boolean {
  for (let each: Element | undefined = element; each; each = elementAbove(each)) if (each === box) return true;
  return false;
}

/** Pictures and quoted messages inside of a draft. */
function isSolid(element: Element, box: Element): boolean {
  const solid = nearest(element, SOLID);
  return solid !== null && solid !== box && box.contains(solid);
}

/** Words that stand right in an element around the box. */
function hasWordsIn(element: Element, area: Box): boolean {
  const range = documentOf(element).createRange();
  return [...nodesIn(element)].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((rect) => overlap(rect, area));
  });
}
