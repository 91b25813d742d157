import { highlightsOf } from './highlights';

/**
 * Whether a box stands where somebody sees it. In a frame that was taken out of its page it goes on being connected, but
 * to a document that nobody sees.
 */
export function isShown(box: HTMLElement): boolean {
  try {
    const { defaultView: view } = box.ownerDocument;
    return box.isConnected && view !== null && !view.closed && highlightsOf(view) !== undefined;
  } catch {
    // In Firefox a frame that goes away has no highlights any more while it still has a window.
    return false;
  }
}
