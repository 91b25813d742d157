import type { Span } from '../engine/types';
import { styleOf } from './dom';
import { scaleOf } from './view';

/** Everything that decides where a textarea breaks its lines and puts its letters. */
const METRICS = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
  'text-wrap-mode',
  '-moz-osx-font-smoothing',
];

/**
 * An invisible copy of a textarea's or input's text that has nodes, so that the browser itself can say where the
 * words are. Stands outside of the page's tree, in the stage that the caller gives.
 */
export class Mirror {
  private readonly element: HTMLElement;
  private readonly node: Text;

  constructor(private readonly field: HTMLTextAreaElement | HTMLInputElement) {
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

  /** The boxes of a span, in viewport coordinates, scrolled as the field is; not cut to its visible part. */
  rects([start, end]: Span): readonly DOMRect[] {
    this.update();
    const range = this.node.ownerDocument.createRange();
    range.setStart(this.node, Math.min(start, this.node.length));
    range.setEnd(this.node, Math.min(end, this.node.length));
    const origin = this.element.getBoundingClientRect();
    const own = scaleOf(this.element);
    const scale = scaleOf(this.field);
    const place = this.origin(origin.height / own.y);
    return Array.from(range.getClientRects(), (rect) => {
      const x = place.x + (rect.left - origin.left) / own.x;
      const y = place.y + (rect.top - origin.top) / own.y;
      const field = this.field.getBoundingClientRect();
      return new DOMRect(
        field.left + x * scale.x,
        field.top + y * scale.y,
        (rect.width / own.x) * scale.x,
        (rect.height / own.y) * scale.y,
      );
    });
  }

  /** Where the text's box begins in the field's border box, in layout pixels: scrolled, and centred in an input. */
  private origin(height: number): { readonly x: number; readonly y: number } {
    const { field } = this;
    const style = styleOf(field);
    const left = field.clientLeft + pixels(style.paddingLeft) - field.scrollLeft;
    const top = field.clientTop + pixels(style.paddingTop) - field.scrollTop;
    if (!isSingleLine(field)) return { x: left, y: top };
    const room = field.clientHeight - pixels(style.paddingTop) - pixels(style.paddingBottom);
    return { x: left, y: top + (room - height) / 2 };
  }

  private update(): void {
    const { field, node } = this;
    // A last line without a character has no height in an ordinary element.
    if (node.data !== field.value) node.data = field.value;
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

/** An input, which never wraps. */
export function isSingleLine(field: HTMLTextAreaElement | HTMLInputElement): field is HTMLInputElement {
  return field.localName === 'input';
}

/** Room for text in layout pixels, with its fraction: `clientWidth` is rounded, and a line may wrap by a hair. */
function contentWidth(field: HTMLElement, style: CSSStyleDeclaration): number {
  const borders = pixels(style.borderLeftWidth) + pixels(style.borderRightWidth);
  const paddings = pixels(style.paddingLeft) + pixels(style.paddingRight);
  const scrollbar = Math.max(0, Math.round(field.offsetWidth - borders) - field.clientWidth);
  const width = pixels(style.width) - (style.boxSizing === 'border-box' ? borders + paddings : 0);
  const hasWidth = Number.isFinite(width) && width > 0;
  return (hasWidth ? width : field.clientWidth - paddings) - (hasWidth ? scrollbar : 0);
}

function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}
