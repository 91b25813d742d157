import type { Extension, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { sought } from './seek';

const sign = Decoration.mark({ class: 'mark-sign' });
const marked = Decoration.mark({ class: 'mark-words' });
const found = Decoration.mark({ class: 'mark-found' });
const more = Decoration.line({ class: 'line-with-more' });

/** Shows the words in `[[ ]]` as marked ones, those that are sought as found, and which lines stand for more than their text. */
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
  const all: Range<Decoration>[] = [];
  const words = view.state.field(sought, false) ?? '';
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      if (hasMore(line.text)) all.push(more.range(line.from));
      for (const { index, 1: inside = '' } of line.text.matchAll(/\[\[(.+?)\]\]/g)) {
        const start = line.from + index;
        all.push(sign.range(start, start + 2));
        all.push(marked.range(start + 2, start + 2 + inside.length));
        all.push(sign.range(start + 2 + inside.length, start + 4 + inside.length));
      }
      const text = words === '' ? '' : line.text.toLowerCase();
      // A letter that grows when it is made small would shift what stands behind it.
      if (words !== '' && text.length === line.text.length)
        for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
          all.push(found.range(line.from + start, line.from + start + words.length));
      at = line.to + 1;
    }
  return Decoration.set(all, true);
}
