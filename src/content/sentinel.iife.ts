import { wake } from '../platform/wake';

/**
 * Stands in every frame where Replylint may run, and calls the linter in when something that can be written in gets the
 * focus. Until then it costs nothing: no timer, no message, no observer.
 */

/** The sentinel that stands here already, when the browser starts another. */
const STANDING = Symbol.for('replylint sentinel');

interface Standing {
  [STANDING]?: AbortController;
}

(window as Standing)[STANDING]?.abort();
const watch = new AbortController();
(window as Standing)[STANDING] = watch;

const options = { capture: true, passive: true, signal: watch.signal };
let asking = false;

const look = async (): Promise<void> => {
  if (asking || !isWritable(focused(document))) return;
  asking = true;
  if (await wake()) watch.abort();
  asking = false;
};

/** One function: adding it again changes nothing. */
const entered = ({ target }: Event): void => enter(target);

listen(document);
// Where the focus is at the start, and where it comes back from a frame of another site.
for (const type of ['focus', 'blur']) window.addEventListener(type, look, options);
void look();

function listen(page: Document): void {
  page.addEventListener('focusin', look, options);
  page.defaultView?.addEventListener('focus', look, options);
  // A frame is written by its page after it was made, and its load tells when. Editors stand in frames within frames.
  page.addEventListener('load', entered, options);
  // Where the page itself put the focus into a frame before anybody listened, the pointer comes by sooner or later.
  page.addEventListener('pointerover', entered, options);
  for (const frame of page.querySelectorAll('iframe')) enter(frame);
}

/** Frames without an address have no sentinel of their own. */
function enter(target: EventTarget | null): void {
  const frame = target as HTMLIFrameElement;
  if (frame.localName !== 'iframe' || !isBlank(frame)) return;
  try {
    if (frame.contentDocument) listen(frame.contentDocument);
    void look();
  } catch {
    // A sandbox keeps us out.
  }
}

function focused(root: Document | ShadowRoot): Element | null {
  const element = root.activeElement;
  return element?.shadowRoot ? focused(element.shadowRoot) : element;
}

/** Editors write in frames without an address too: what stands in them the linter finds out. */
function isWritable(element: Element | null): boolean {
  if (!element) return false;
  const { localName } = element;
  return (
    (localName === 'iframe' && isBlank(element)) ||
    localName === 'textarea' ||
    (localName === 'input' && (element as HTMLInputElement).type === 'text') ||
    (element as HTMLElement).isContentEditable ||
    element.ownerDocument.designMode === 'on'
  );
}

function isBlank(frame: Element): boolean {
  return frame.hasAttribute('srcdoc') || !/^[a-z]+:\/\/|^[./]/i.test(frame.getAttribute('src') ?? '');
}
