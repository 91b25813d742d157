import { cutTo, intersection } from '../../editors/view';
import type { CountPlace } from '../../platform/count-place';
import { outerElement, toOutermost } from '../frames';
import type { Session } from '../session';
import { boxAt, isWithin, overlap, type Size } from './candidates';
import { isEmptyThere } from './free';

/** What is to be seen of a box and its words at one moment, in coordinates of the outermost viewport. */
export class Room {
  /** The part of the box that is to be seen. */
  readonly box: DOMRect;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the agent can make the box larger at its corner. */
  readonly hasHandle: boolean;
  private readonly outer: Element;
  private readonly words: readonly DOMRect[];
  private readonly viewport: Size;

  /** Measures the box of a session. */
  constructor({ editor, text, checkedOnly }: Session) {
    const { root } = editor;
    const page = root.ownerDocument;
    this.outer = outerElement(root);
    this.box = toOutermost(page, intersection(root.getBoundingClientRect(), editor.area()));
    const words = () => cutTo(editor.area(), editor.rects([0, text.length])).map((rect) => toOutermost(page, rect));
    // Words that are not read may stand anywhere in the box.
    this.words = checkedOnly === undefined ? words() : [this.box];
    this.direction = getComputedStyle(this.outer).direction === 'rtl' ? 'rtl' : 'ltr';
    const { resize } = getComputedStyle(root);
    this.hasHandle = resize !== 'none' && resize !== '';
    this.viewport = viewportOf(this.outer.ownerDocument);
  }

  /** Whether something of a size stands in nobody's way at a place; `isKnown`: the page itself was looked at before. */
  isFree(place: CountPlace, size: Size, isKnown = false): boolean {
    const area = boxAt(place, this.box, size, this.direction);
    if (this.words.some((word) => overlap(word, area)) || !isWithin(area, this.viewport)) return false;
    return isKnown || isEmptyThere(area, this.outer);
  }
}

function viewportOf({ documentElement, defaultView }: Document): Size {
  const { clientWidth, clientHeight } = documentElement;
  return { width: clientWidth, height: defaultView?.innerHeight ?? clientHeight };
}
