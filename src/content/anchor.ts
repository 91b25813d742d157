import { cutTo } from '../editors/view';
import { toOutermost } from './frames';
import type { LiveFinding } from './live-finding';
import type { Session } from './session';

/** The words of a finding on the page; of several lines the one at the spot, or the first in sight. */
export function anchorOf(session: Session, live: LiveFinding, spot?: DOMPoint): DOMRect | undefined {
  const rects = cutTo(session.editor.area(), session.editor.rects(live.span));
  const rect = (spot && rects.find((each) => contains(each, spot))) ?? rects[0];
  const placed = rect && toOutermost(session.editor.root.ownerDocument, rect);
  return placed && placed.width > 0 && placed.height > 0 ? placed : undefined;
}

/** Whether a point is on a word, or a hair beside it. */
export function contains({ left, right, top, bottom }: DOMRect, { x, y }: DOMPoint): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 3;
}
