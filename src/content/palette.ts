import { elementAbove, styleOf } from '../editors/dom';
import type { Level } from '../engine/types';

/** Colours of the three levels; each also has a line style of its own, so that nobody has to tell them by colour. */
export interface Palette {
  readonly must: string;
  readonly should: string;
  readonly hint: string;
}

export const LINE_STYLES: Readonly<Record<Level, 'solid' | 'dashed' | 'dotted'>> = {
  must: 'solid',
  should: 'dashed',
  hint: 'dotted',
};

const onLight: Palette = { must: '#b3261e', should: '#8a5a00', hint: '#3559a8' };
const onDark: Palette = { must: '#ff8f85', should: '#e9b44c', hint: '#9cb8f5' };

/** The colours that can be seen where a box is: told by what is painted, whatever the page says about its scheme. */
export function paletteFor(box: Element): Palette {
  return isDark(box) ? onDark : onLight;
}

function isDark(box: Element): boolean {
  for (let each: Element | undefined = box; each; each = elementAbove(each)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersOf(styleOf(each).backgroundColor);
    if (alpha > 0.5) return luminance(red, green, blue) < 0.4;
  }
  // Nothing is painted behind the text: light letters mean a dark page.
  const [red = 0, green = 0, blue = 0] = numbersOf(styleOf(box).color);
  return luminance(red, green, blue) > 0.6;
}

function numbersOf(colour: string): readonly number[] {
  if (!colour.startsWith('rgb')) return [];
  return Array.from(colour.matchAll(/[\d.]+/g), ([number]) => Number(number));
}

function luminance(red: number, green: number, blue: number): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
