import type { Span } from '../engine/types';
import { styleOf } from './dom';
import { contentWidth, type Field, isSingleLine, METRICS, pixels } from './field-metrics';
import { scaleOf } from './view';
import { LONGEST } from './walk';

/**
 * An invisible copy of a textarea's or input's text that has nodes, so that the browser itself can say where the
 * words are. Stands outside of the page's tree, in the stage that the caller gives.
 */
export class Mirror {
  private readonly element: HTMLElement;
  private readonly node: Text;

  constructor(private readonly field: Field) {
    this.element = field.ownerDocument.createElement('div');
    this.node = field.ownerDocument.createTextNode('');
    this.element.append(this.node);
    this.set('all', 'initial');
    this.set('position', 'fixed');
    this.set('left', '0');
    this.set('top', '0');
    this.set('visibility', 'hidden');
    this.set('pointer-events', 'none');
    this.set('box-sizing', 'content-box');
  }

  /** Puts the mirror on its stage; moving it there again is harmless. */
  standOn(stage: ParentNode): void {
    if (this.element.parentNode !== stage) stage.append(this.element);
  }

  remove(): void {
    this.element.remove();
  }

  /** The boxes of a span, one a line where possible, in viewport coordinates, scrolled as the field is. */
  rects([start, end]: Span): readonly DOMRect[] {
    this.update();
    const origin = this.element.getBoundingClientRect();
    const own = scaleOf(this.element);
    const scale = scaleOf(this.field);
    const field = this.field.getBoundingClientRect();
    const place = this.origin(origin.width / own.x, origin.height / own.y);
    return joined(this.wordRects(start, end)).map((rect) => {
      const x = place.x + (rect.left - origin.left) / own.x;
      const y = place.y + (rect.top - origin.top) / own.y;
      return new DOMRect(
        field.left + x * scale.x,
        field.top + y * scale.y,
        (rect.width / own.x) * scale.x,
        (rect.height / own.y) * scale.y,
      );
    });
  }

  /** Where the field shows letters: an input leaves its padding empty, a textarea scrolls through it. */
  area(): DOMRect {
    const { field } = this;
    const { left, top, width, height } = field.getBoundingClientRect();
    const scale = scaleOf(field);
    const style = styleOf(field);
    if (isSingleLine(field)) {
      const start = (pixels(style.borderLeftWidth) + pixels(style.paddingLeft)) * scale.x;
      const end = (pixels(style.borderRightWidth) + pixels(style.paddingRight)) * scale.x;
      return new DOMRect(left + start, top, width - start - end, height);
    }
    return new DOMRect(
      left + field.clientLeft * scale.x,
      top + field.clientTop * scale.y,
      field.clientWidth * scale.x,
      field.clientHeight * scale.y,
    );
  }

  /** Word by word: the space that a line is broken at hangs out of the line, and nobody sees it. */
  private wordRects(start: number, end: number): readonly DOMRect[] {
    const { node } = this;
    const range = node.ownerDocument.createRange();
    const words = [...node.data.slice(start, end).matchAll(/\S+/g)];
    if (words.length === 0) {
      range.setStart(node, Math.min(start, node.length));
      range.setEnd(node, Math.min(end, node.length));
      return [...range.getClientRects()];
    }
    return words.flatMap(({ index, 0: word }) => {
      range.setStart(node, start + index);
      range.setEnd(node, start + index + word.length);
      return [...range.getClientRects()];
    });
  }

  /** Where the text's box begins in the field's border box, in layout pixels: scrolled, and centred in an input. */
  private origin(width: number, height: number): { readonly x: number; readonly y: number } {
    const { field } = this;
    const style = styleOf(field);
    if (isSingleLine(field)) {
      // Firefox means the inner box of an input by `client...`, without the padding.
      const start = pixels(style.borderLeftWidth) + pixels(style.paddingLeft) - field.scrollLeft;
      // Text from right to left that is too long overflows on the left.
      const left = style.direction === 'rtl' ? start + contentWidth(field, style) - width : start;
      const above = pixels(style.borderTopWidth) + pixels(style.paddingTop);
      const below = pixels(style.borderBottomWidth) + pixels(style.paddingBottom);
      return { x: left, y: above + (field.offsetHeight - above - below - height) / 2 };
    }
    const left = field.clientLeft + pixels(style.paddingLeft) - field.scrollLeft;
    return { x: left, y: field.clientTop + pixels(style.paddingTop) - field.scrollTop };
  }

  private update(): void {
    const { field, node } = this;
    // A last line without a character has no height in an ordinary element.
    // And nobody asks for words beyond those that are read: every box would be looked for among a megabyte of text.
    const text = field.value.slice(0, LONGEST);
    if (node.data !== text) node.data = text;
    const style = styleOf(field);
    for (const name of METRICS) this.set(name, style.getPropertyValue(name));
    if (!isSingleLine(field)) this.set('width', `${contentWidth(field, style)}px`);
    else {
      this.set('white-space', 'pre');
      this.set('width', 'max-content');
      this.set('min-width', `${contentWidth(field, style)}px`);
    }
  }

  private set(name: string, value: string): void {
    const { style } = this.element;
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
  }
}

/** Words that follow each other on a line become one box, the space between them included. */
function joined(rects: readonly DOMRect[]): readonly DOMRect[] {
  const result: DOMRect[] = [];
  for (const rect of rects) {
    const last = result.at(-1);
    const gap = last && Math.max(rect.left - last.right, last.left - rect.right);
    const isNext = last && gap !== undefined && Math.abs(rect.top - last.top) < 2 && gap < rect.height;
    if (!isNext) result.push(rect);
    else {
      const left = Math.min(last.left, rect.left);
      const right = Math.max(last.right, rect.right);
      result[result.length - 1] = new DOMRect(left, last.top, right - left, last.height);
    }
  }
  return result;
}
