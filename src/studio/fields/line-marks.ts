import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const sign = Decoration.mark({ class: 'mark-sign' });
const marked = Decoration.mark({ class: 'mark-words' });
const more = Decoration.line({ class: 'line-with-more' });

/** Shows the words in `[[ ]]` as marked ones, and which lines stand for more than their text. */
export function lineMarks(hasMore: (line: string) => boolean): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = decorate(view, hasMore);
      }

      update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged || update.transactions.length > 0)
          this.decorations = decorate(update.view, hasMore);
      }
    },
    { decorations: ({ decorations }) => decorations },
  );
}

function decorate(view: EditorView, hasMore: (line: string) => boolean): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      if (hasMore(line.text)) builder.add(line.from, line.from, more);
      for (const { index, 1: words = '' } of line.text.matchAll(/\[\[(.+?)\]\]/g)) {
        const start = line.from + index;
        builder.add(start, start + 2, sign);
        builder.add(start + 2, start + 2 + words.length, marked);
        builder.add(start + 2 + words.length, start + 4 + words.length, sign);
      }
      at = line.to + 1;
    }
  return builder.finish();
}
