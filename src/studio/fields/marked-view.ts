import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, placeholder } from '@codemirror/view';
import type { Mark } from '../testing/probe';

const setMarks = StateEffect.define<readonly Mark[]>();

/** Marks move with the words until new ones come. */
const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = shown.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(setMarks)) next = decorationsOf(effect.value, transaction.newDoc.length);
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorationsOf(marks: readonly Mark[], length: number): DecorationSet {
  return Decoration.set(
    marks
      .filter(({ span }) => span[0] < span[1] && span[1] <= length)
      .map(({ span, level }) => Decoration.mark({ class: `hit hit-${level}` }).range(span[0], span[1])),
    true,
  );
}

/** A text box whose words can be marked. */
export class MarkedView {
  private readonly view: EditorView;
  private readonly language = new Compartment();

  constructor(parent: HTMLElement, labelledBy: string, empty: string, onText: (text: string) => void) {
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          history(),
          keymap.of([...historyKeymap, ...defaultKeymap]),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({ 'aria-labelledby': labelledBy, dir: 'auto', tabindex: '0' }),
          this.language.of([]),
          placeholder(empty),
          marksField,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) onText(update.state.doc.toString());
          }),
        ],
      }),
    });
  }

  /** Marks words (spans in UTF-16 units of the text). */
  show(marks: readonly Mark[], lang: string): void {
    const effects = [setMarks.of(marks), this.language.reconfigure(EditorView.contentAttributes.of({ lang }))];
    this.view.dispatch({ effects });
  }

  destroy(): void {
    this.view.destroy();
  }
}
