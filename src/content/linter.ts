import { FrameScript } from './frame-script';
import { frameName, isLedByParent, outermostDocument } from './frames';
import { clearHighlights, removeOldSheets } from './highlights';
import { removeLeftovers } from './host';

/** The script that runs here already, when the browser starts the same one once more. */
const RUNNING = Symbol.for('replylint');

interface Running {
  [RUNNING]?: AbortController;
}

if (!isLedByParent(window)) {
  (window as Running)[RUNNING]?.abort();
  const life = new AbortController();
  (window as Running)[RUNNING] = life;
  removeLeftovers(outermostDocument(document), frameName(window));
  clearHighlights(document);
  removeOldSheets(document);
  new FrameScript(window, life);
}
