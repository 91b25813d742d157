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
    // A transformed or zoomed page moves even what is fixed; measured against the layer it does not matter.
    const origin = layer.getBoundingClientRect();
    const scaleX = origin.width / layer.offsetWidth || 1;
    const scaleY = origin.height / layer.offsetHeight || 1;
    for (const [index, { level, rect }] of wanted.entries()) {
      const line = this.line(index, layer);
      line.className = level;
      line.style.cssText = `position: absolute; box-sizing: border-box; height: ${THICKNESS}px;
        left: ${(rect.left - origin.left) / scaleX}px;
        top: ${(rect.top - origin.top) / scaleY}px;
        width: ${rect.width / scaleX}px;
        border-top: ${THICKNESS}px ${LINE_STYLES[level]} ${palette[level]};`;
    }
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

function lineUnder({ left, bottom, width }: DOMRect): DOMRect {
  return new DOMRect(left, bottom - THICKNESS, width, THICKNESS);
}
