/** A plain text box: a textarea, or an input of one line. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Everything that decides where a textarea breaks its lines and puts its letters. */
export const METRICS = [
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

/** An input, which never wraps. */
export function isSingleLine(field: Field): field is HTMLInputElement {
  return field.localName === 'input';
}

/** Room for text in layout pixels, with its fraction: `clientWidth` is rounded, and a line may wrap by a hair. */
export function contentWidth(field: Field, style: CSSStyleDeclaration): number {
  const borders = pixels(style.borderLeftWidth) + pixels(style.borderRightWidth);
  const paddings = pixels(style.paddingLeft) + pixels(style.paddingRight);
  const scrollbar = isSingleLine(field) ? 0 : Math.max(0, Math.round(field.offsetWidth - borders) - field.clientWidth);
  const width = pixels(style.width) - (style.boxSizing === 'border-box' ? borders + paddings : 0);
  return width > 0 ? width - scrollbar : field.clientWidth - paddings;
}

/** A computed length in pixels; 0 for `auto` and the like. */
export function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}
