import { replyBoxOf } from './box';
import { innerDocument } from './frames';

/**
 * Tells of every reply box that gets the focus or is typed into, in a document, in open shadow roots and in frames
 * without a script of their own; also of one that has the focus already. Nothing is polled and no tree is observed:
 * roots and frames are found when the focus or the pointer goes into them.
 */
export function watchBoxes(page: Document, onBox: (box: HTMLElement) => void, signal: AbortSignal): void {
  new Watch(onBox, signal).look(page);
}

class Watch {
  private readonly roots = new WeakSet<ShadowRoot>();
  private readonly look_: (event: Event) => void;
  private readonly frame_: (event: Event) => void;

  constructor(
    private readonly onBox: (box: HTMLElement) => void,
    private readonly signal: AbortSignal,
  ) {
    // One function for each purpose: adding the same one again changes nothing, and brings it back where
    // `document.open` has swept all listeners away.
    this.look_ = ({ currentTarget }) => this.active(documentOfTarget(currentTarget));
    this.frame_ = ({ target }) => this.frame(target);
  }

  /** Listens in a document, now and after it was written anew. */
  look(page: Document): void {
    const options = { capture: true, passive: true, signal: this.signal };
    const view = page.defaultView;
    if (!view || this.signal.aborted) return;
    for (const type of ['focusin', 'input', 'pointerup']) page.addEventListener(type, this.look_, options);
    for (const type of ['load', 'pointerover']) page.addEventListener(type, this.frame_, options);
    for (const type of ['focus', 'blur']) view.addEventListener(type, this.look_, options);
    for (const frame of page.querySelectorAll('iframe')) this.frame(frame);
    this.active(page);
  }

  private frame(target: EventTarget | null): void {
    const element = target as Partial<Element> | null;
    const inner = element?.localName === 'iframe' ? innerDocument(target as Element) : undefined;
    if (inner) this.look(inner);
  }

  /** Follows the focus down to the element that really has it. */
  private active(page: Document): void {
    let element = page.activeElement;
    while (element?.shadowRoot) {
      this.root(element.shadowRoot);
      element = element.shadowRoot.activeElement;
    }
    if (!element) return;
    if (element.localName === 'iframe') this.frame(element);
    else if (page.hasFocus()) this.box(element);
  }

  private box(element: Element): void {
    const box = replyBoxOf(element);
    if (box) this.onBox(box);
  }

  /** Inside a shadow root the focus moves without anybody outside hearing of it. */
  private root(root: ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    const options = { capture: true, passive: true, signal: this.signal };
    for (const type of ['focusin', 'input', 'pointerup']) root.addEventListener(type, this.look_, options);
    root.addEventListener('pointerover', this.frame_, options);
  }
}

function documentOfTarget(target: EventTarget | null): Document {
  if (target && 'document' in target) return (target as Window).document;
  const node = target as Node;
  return node.nodeType === Node.DOCUMENT_NODE ? (node as Document) : (node.ownerDocument ?? document);
}
