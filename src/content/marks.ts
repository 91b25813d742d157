import type { Editor } from '../editors/editor';
import type { Level, Span } from '../engine/types';
import { Highlights } from './highlights';
import type { Host } from './host';
import { Overlay } from './overlay';
import { paletteFor } from './palette';

/** Words to be underlined, where they stand in the latest reading. */
export interface Mark {
  readonly level: Level;
  readonly span: Span;
}

/** The lines under the words of one box. */
export class Marks {
  private readonly highlights: Highlights | undefined;
  private readonly overlay = new Overlay();
  private marks: readonly Mark[] = [];

  constructor(
    private readonly editor: Editor,
    private readonly host: Host,
    signal: AbortSignal,
  ) {
    const { root } = editor;
    const tree = root.getRootNode() as Document | ShadowRoot;
    if (editor.kind !== 'textarea') this.highlights = new Highlights(tree, root.ownerDocument, signal);
    signal.addEventListener('abort', () => this.overlay.clear(), { once: true });
  }

  /** Underlines exactly these. */
  show(marks: readonly Mark[]): void {
    this.marks = marks;
    this.paint();
  }

  /** Something moved: the box was scrolled, resized, or something around it was. */
  follow(): void {
    if (!this.highlights || !this.overlay.isEmpty) this.paint();
  }

  private paint(): void {
    const { editor, marks, highlights } = this;
    const palette = paletteFor(editor.root);
    // In forced colours browsers paint a highlight like a selection; lines of our own keep their shapes.
    const isForced = matchMedia('(forced-colors: active)').matches;
    if (isForced) highlights?.remove();
    if (highlights && !isForced) {
      this.overlay.clear();
      const of = (level: Level) =>
        marks.filter((mark) => mark.level === level).flatMap(({ span }) => editor.ranges(span));
      highlights.paint({ must: of('must'), should: of('should'), hint: of('hint') }, palette);
    } else if (marks.length === 0) this.overlay.clear();
    else {
      const words = marks.map(({ level, span }) => ({ level, rects: editor.rects(span) }));
      this.overlay.draw(this.host.marks(editor.root), words, editor.area(), palette);
    }
  }
}
