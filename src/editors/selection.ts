import { windowOf } from './dom';
import type { Selected } from './editor';
import type { TextMap } from './text-map';

/** The selection of the tree an element is in: Chromium keeps one for each shadow root. */
export function selectionAround(element: Element): Selection | undefined {
  const tree = element.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return tree.getSelection?.() ?? windowOf(element).getSelection() ?? undefined;
}

/** The agent's selection as offsets, when both of its ends lie in `root`. */
export function selectedIn(root: Element, map: TextMap): Selected | undefined {
  const selection = selectionAround(root);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!root.contains(anchorNode) || !root.contains(focusNode)) return undefined;
  return {
    anchor: map.offsetOf({ node: anchorNode, offset: anchorOffset }),
    focus: map.offsetOf({ node: focusNode, offset: focusOffset }),
  };
}

/** Sets the selection; `anchor` and `focus` as offsets. Answers whether it is another one than before. */
export function setSelected(root: Element, map: TextMap, selected: Selected): boolean {
  const selection = selectionAround(root);
  if (!selection) return false;
  const before = endsOf(selection);
  select(selection, map, selected);
  return endsOf(selection).some((end, index) => end !== before[index]);
}

function endsOf({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection) {
  return [anchorNode, anchorOffset, focusNode, focusOffset] as const;
}

function select(selection: Selection, map: TextMap, { anchor, focus }: Selected): void {
  if (anchor === focus) {
    const { startContainer, startOffset } = map.range([anchor, anchor]);
    selection.collapse(startContainer, startOffset);
    return;
  }
  const range = map.range(anchor < focus ? [anchor, focus] : [focus, anchor]);
  const start = [range.startContainer, range.startOffset] as const;
  const end = [range.endContainer, range.endOffset] as const;
  if (anchor < focus) selection.setBaseAndExtent(...start, ...end);
  else selection.setBaseAndExtent(...end, ...start);
}

/** Gives an element the focus, and its frame too; leaves the scroll position alone. */
export function focusOn(root: HTMLElement): void {
  const tree = root.getRootNode() as Partial<DocumentOrShadowRoot>;
  const view = windowOf(root);
  if (tree.activeElement === root && view.document.hasFocus()) return;
  if (view.frameElement) view.focus();
  root.focus({ preventScroll: true });
}
