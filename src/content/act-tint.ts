import type { Editor } from '../editors/editor';
import { cutTo, reveal } from '../editors/view';
import type { Span } from '../engine/types';
import { ACT_NAME, highlightsOf, removeHighlight } from './highlights';
import type { Host } from './host';
import { placeIn } from './overlay';
import { sheetFor } from './style';

/** Seen on light and dark, and the letters stay readable through it. */
const COLOUR = 'rgb(0 160 140 / 0.28)';
const TINT = `::highlight(${ACT_NAME}) { background-color: ${COLOUR}; }
  @media (forced-colors: active) { ::highlight(${ACT_NAME}) { background-color: Mark; color: MarkText; } }`;

/** A quiet tint on the words by which the draft does something: no line, so that nobody takes it for a finding. */
export class ActTint {
  private spans: readonly Span[] = [];
  private sheet: CSSStyleSheet | undefined;
  private readonly boxes: HTMLElement[] = [];

  constructor(
    private readonly editor: Editor,
    private readonly host: Host,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  /** Tints exactly these. */
  show(spans: readonly Span[]): void {
    if (spans.length === 0 && this.spans.length === 0) return;
    this.spans = spans;
    if (spans.length === 0) this.remove();
    else if (this.editor.kind === 'textarea') this.draw();
    else this.paint();
  }

  /** The box was scrolled, or something around it moved it. */
  follow(): void {
    if (this.editor.kind === 'textarea') this.show(this.spans);
  }

  /** Scrolls to the first of them, and leaves focus and caret where they are. */
  reveal(): void {
    const [first] = this.spans;
    if (first) reveal(this.editor.root, () => this.editor.rects(first)[0]);
    this.follow();
  }

  private paint(): void {
    const tree = this.tree();
    const page = this.editor.root.ownerDocument;
    const view = page.defaultView;
    if (!view) return;
    this.sheet ??= sheetFor(page, TINT);
    if (!tree.adoptedStyleSheets.includes(this.sheet)) {
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.sheet];
    }
    const ranges = this.spans.flatMap((span) => this.editor.ranges(span));
    highlightsOf(view).set(ACT_NAME, new view.Highlight(...ranges));
  }

  /** Text without nodes: boxes over the words, which let every press through. */
  private draw(): void {
    const { editor, boxes } = this;
    const layer = this.host.marks(editor.root);
    const place = placeIn(layer);
    const rects = cutTo(
      editor.area(),
      this.spans.flatMap((span) => editor.rects(span)),
    );
    while (boxes.length > rects.length) boxes.pop()?.remove();
    for (const [index, rect] of rects.entries()) {
      const box = boxes[index] ?? layer.ownerDocument.createElement('div');
      boxes[index] = box;
      box.className = 'act';
      box.style.cssText = `position: absolute; border-radius: 2px; background: ${COLOUR}; forced-color-adjust: none;
        ${place(rect)}`;
      if (box.parentNode !== layer) layer.append(box);
    }
  }

  private remove(): void {
    for (const box of this.boxes.splice(0)) box.remove();
    const { sheet } = this;
    if (!sheet) return;
    const tree = this.tree();
    removeHighlight(this.editor.root.ownerDocument, ACT_NAME);
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
    this.sheet = undefined;
  }

  private tree(): Document | ShadowRoot {
    return this.editor.root.getRootNode() as Document | ShadowRoot;
  }
}
