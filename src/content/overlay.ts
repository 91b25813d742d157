import { cutTo } from '../editors/view';
import type { Level } from '../engine/types';
import { LINE_STYLES, type Palette } from './palette';

const THICKNESS = 2;

/** Words to draw a line under, and their boxes. */
export interface MarkedWords {
  readonly level: Level;
  readonly rects: readonly DOMRect[];
}

/** Lines that we draw ourselves, over a box whose text has no nodes. */
export class Overlay {
  private readonly lines: HTMLElement[] = [];

  /** Draws exactly these, as far as they lie in the area; all in viewport coordinates. */
  draw(layer: HTMLElement, words: readonly MarkedWords[], area: DOMRect, palette: Palette): void {
    const wanted = words.flatMap(({ level, rects }) =>
      cutTo(area, rects.map(lineUnder)).map((rect) => ({ level, rect })),
    );
    while (this.lines.length > wanted.length) this.lines.pop()?.remove();
    const place = placeIn(layer);
    for (const [index, { level, rect }] of wanted.entries()) {
      const line = this.line(index, layer);
      line.className = level;
      line.style.cssText = `position: absolute; box-sizing: border-box; ${place(rect)} height: ${THICKNESS}px;
        border-top: ${THICKNESS}px ${LINE_STYLES[level]} ${palette[level]};`;
    }
  }

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  clear(): void {
    for (const line of this.lines.splice(0)) line.remove();
  }

  private line(index: number, layer: HTMLElement): HTMLElement {
    const line = this.lines[index] ?? layer.ownerDocument.createElement('div');
    this.lines[index] = line;
    if (line.parentNode !== layer) layer.append(line);
    return line;
  }
}

/**
 * The CSS that puts an element of a layer over a rectangle of the viewport. A transformed or zoomed page moves even what
 * is fixed; measured against the layer it does not matter.
 */
export function placeIn(layer: HTMLElement): (rect: DOMRect) => string {
  const origin = layer.getBoundingClientRect();
  const scaleX = origin.width / layer.offsetWidth || 1;
  const scaleY = origin.height / layer.offsetHeight || 1;
  return ({ left, top, width, height }) => `left: ${(left - origin.left) / scaleX}px;
    top: ${(top - origin.top) / scaleY}px; width: ${width / scaleX}px; height: ${height / scaleY}px;`;
}

function lineUnder({ left, bottom, width }: DOMRect): DOMRect {
  return new DOMRect(left, bottom - THICKNESS, width, THICKNESS);
}
