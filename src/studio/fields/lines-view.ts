import { defaultKeymap } from '@codemirror/commands';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { said } from '../../ui/said/said';
import { written } from '../lines';
import { lineMarks } from './line-marks';
import { sought } from './seek';

/** Something wrong in a line (from 0; -1: nowhere in particular); `at` counts UTF-16 units into it. */
export interface LineFlaw {
  readonly line: number;
  readonly at?: number;
  readonly message: string;
  readonly remedy: string;
}

interface LinesOptions {
  /** Ids of the elements that name and describe the editor. */
  readonly label: string;
  readonly describedBy: string;
  readonly lang: string;
  readonly placeholder: string;
  readonly hasMore: (line: string) => boolean;
  /** The lines after an edit, without empty ones. */
  readonly onLines: (lines: readonly string[]) => void;
  readonly onLine: (index: number) => void;
}

/** A change that comes from outside: nobody is told of it. */
const FromOutside = Annotation.define<true>();
const RIGHT_TO_LEFT: readonly string[] = ['fa', 'ar', 'he'];

/** The text box behind a list with one entry a line. Undo belongs to the pack, not to the box. */
export class LinesView {
  readonly view: EditorView;
  private flaws = '[]';
  /** What was shown last, until somebody writes. */
  private shown: readonly string[] | undefined;

  constructor(
    parent: HTMLElement,
    private readonly options: LinesOptions,
  ) {
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          keymap.of([{ key: 'Alt-m', run: () => this.toggleMark() }]),
          keymap.of(defaultKeymap.filter(({ key }) => key !== 'Mod-Enter')),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            tabindex: '0',
            'aria-labelledby': options.label,
            'aria-describedby': options.describedBy,
            lang: options.lang,
            dir: RIGHT_TO_LEFT.includes(options.lang) ? 'rtl' : 'ltr',
            spellcheck: 'true',
          }),
          placeholder(options.placeholder),
          sought,
          lineMarks(options.hasMore),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) this.shown = undefined;
            const outside = update.transactions.some((one) => one.annotation(FromOutside));
            if (update.docChanged && !outside) options.onLines(this.lines());
            if (update.selectionSet || update.docChanged) this.tellLine();
          }),
        ],
      }),
    });
  }

  /** Shows entries and their flaws; the caret and empty lines stay where nothing else changed. */
  show(lines: readonly string[], flaws: readonly LineFlaw[]): void {
    if (lines !== this.shown) {
      const there = this.lines();
      if (lines.length !== there.length || lines.some((line, at) => line !== there[at])) this.replace(lines.join('\n'));
      this.shown = lines;
    }
    const diagnostics = flaws.length > 0 ? this.diagnostics(flaws) : [];
    const said = JSON.stringify(diagnostics);
    if (said === this.flaws) return;
    this.flaws = said;
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  /** Puts `[[ ]]` around what is selected; around the word at the caret when nothing is. Inside of marks it takes them away. */
  toggleMark(): boolean {
    const { state } = this.view;
    const range = state.selection.main;
    const { from, to } = range.empty ? (state.wordAt(range.head) ?? range) : range;
    if (from === to) return true;
    const line = state.doc.lineAt(from);
    const open = line.text.lastIndexOf('[[', from - line.from);
    const close = line.text.indexOf(']]', from - line.from);
    const inside = open >= 0 && close >= 0 && !line.text.slice(open, from - line.from).includes(']]');
    const changes = inside
      ? [
          { from: line.from + open, to: line.from + open + 2 },
          { from: line.from + close, to: line.from + close + 2 },
        ]
      : [
          { from, insert: '[[' },
          { from: Math.min(to, line.to), insert: ']]' },
        ];
    this.view.dispatch({ changes, userEvent: 'input' });
    this.view.focus();
    return true;
  }

  destroy(): void {
    this.view.destroy();
  }

  private lines(): readonly string[] {
    return written(this.view.state.doc.toJSON()) as readonly string[];
  }

  private replace(text: string): void {
    const old = this.view.state.doc.toString();
    let start = 0;
    while (start < old.length && start < text.length && old[start] === text[start]) start++;
    let end = 0;
    const least = Math.min(old.length, text.length) - start;
    while (end < least && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
    const changes = { from: start, to: old.length - end, insert: text.slice(start, text.length - end) };
    this.flaws = '';
    this.view.dispatch({ changes, annotations: FromOutside.of(true) });
  }

  private tellLine(): void {
    const { doc, selection } = this.view.state;
    const before = doc.toJSON().slice(0, doc.lineAt(selection.main.head).number - 1);
    this.options.onLine(written(before).length);
  }

  private diagnostics(flaws: readonly LineFlaw[]): Diagnostic[] {
    const { doc } = this.view.state;
    const places = doc.toJSON().flatMap((text, at) => (text.trim() === '' ? [] : [at + 1]));
    return flaws
      .flatMap(({ line, at, message, remedy }): Diagnostic[] => {
        const number = places[line];
        if (number === undefined) return [];
        const { from, to, text } = doc.line(number);
        const start = Math.min(from + (at ?? 0), Math.max(from, to - 1));
        const word = at === undefined ? text.length : (/^\S*/.exec(text.slice(at))?.[0].length ?? 0);
        const end = Math.min(to, start + Math.max(1, word));
        return [{ from: start, to: end, severity: 'error', message: `${said(message)} ${said(remedy)}` }];
      })
      .sort((one, other) => one.from - other.from);
  }
}
