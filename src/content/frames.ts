import { intersection, visibleArea } from '../editors/view';

/**
 * Frames without an address of their own (about:blank, srcdoc) hold the editables of CKEditor 4 and TinyMCE. The
 * browser starts no content script in them, so the script of the page around them works in them too.
 */

/** The document inside a frame that has no script of its own; `undefined` for any other frame. */
export function innerDocument(frame: Element): Document | undefined {
  if (frame.localName !== 'iframe' || !isBlank(frame)) return undefined;
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the script of the parent works in this frame. */
export function isLedByParent(view: Window): boolean {
  try {
    return view.frameElement !== null && isBlank(view.frameElement);
  } catch {
    return false;
  }
}

/** A frame that is written with `document.write` takes the address of its writer, so only the attributes tell. */
function isBlank(frame: Element): boolean {
  const source = frame.getAttribute('src') ?? '';
  return frame.hasAttribute('srcdoc') || source === '' || /^(?:about:|javascript:)/i.test(source);
}

/** The frame elements around a document, innermost first, up to the last document that we may look into. */
export function framesAround(page: Document): readonly Element[] {
  const frames: Element[] = [];
  for (let view = page.defaultView; view; view = parentView(view)) {
    const frame = frameOf(view);
    if (!frame) break;
    frames.push(frame);
  }
  return frames;
}

/** The outermost document that we may look into: where a card has the most room. */
export function outermostDocument(page: Document): Document {
  return framesAround(page).at(-1)?.ownerDocument ?? page;
}

/** The box itself, or the outermost frame element that it stands in. */
export function outerElement(box: HTMLElement): Element {
  return framesAround(box.ownerDocument).at(-1) ?? box;
}

/** Turns a rectangle of a document's viewport into one of the outermost document's, cut to what the frames show. */
export function toOutermost(page: Document, rect: DOMRect): DOMRect {
  return framesAround(page).reduce(
    (inner, frame) =>
      intersection(outOf(inner, frame), intersection(visibleArea(frame), frame.getBoundingClientRect())),
    rect,
  );
}

/** Names a frame among all frames of its tab, as long as no sibling comes or goes. */
export function frameName(view: Window): string {
  if (view.parent === view) return 'top';
  const { parent } = view;
  const index = Array.from({ length: parent.length }, (_, at) => at).find((at) => parent[at] === view);
  return `${frameName(parent)}.${index ?? '?'}`;
}

/** Turns a rectangle inside a frame into one of the document that the frame stands in. */
function outOf(rect: DOMRect, frame: Element): DOMRect {
  const box = frame.getBoundingClientRect();
  const { offsetWidth, offsetHeight, clientLeft, clientTop } = frame as HTMLElement;
  const scaleX = offsetWidth > 0 ? box.width / offsetWidth : 1;
  const scaleY = offsetHeight > 0 ? box.height / offsetHeight : 1;
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const left = box.left + (clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0)) * scaleX;
  const top = box.top + (clientTop + (Number.parseFloat(style?.paddingTop ?? '') || 0)) * scaleY;
  return new DOMRect(left + rect.x * scaleX, top + rect.y * scaleY, rect.width * scaleX, rect.height * scaleY);
}

function frameOf(view: Window): Element | undefined {
  try {
    return view.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

function parentView(view: Window & typeof globalThis): (Window & typeof globalThis) | null {
  return (frameOf(view)?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined) ?? null;
}
