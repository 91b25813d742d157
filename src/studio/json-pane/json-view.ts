import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Problem } from '../../packs/pack';
import { said } from '../../ui/said/said';
import type { Inherited } from '../entries';
import type { Json } from '../json';
import { completePack } from './complete';

interface JsonViewOptions {
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly text: string;
  /** Where completion finds the names of rules, concepts, steps. */
  readonly names: () => { readonly pack: Json; readonly inherited: Inherited };
  readonly onText: (text: string) => void;
}

const FromOutside = Annotation.define<true>();

/** Colours that both schemes of the page know. */
const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--rl-accent)' },
  { tag: tags.string, color: 'var(--rl-ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--rl-hint)' },
  { tag: [tags.bracket, tags.punctuation, tags.separator], color: 'var(--rl-ink-2)' },
]);

/** The text box of the JSON form. Undo belongs to the pack, not to the box. */
export class JsonView {
  private readonly view: EditorView;
  private problems = '';

  constructor(parent: HTMLElement, options: JsonViewOptions) {
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: options.text,
        extensions: [
          lineNumbers(),
          lintGutter(),
          json(),
          syntaxHighlighting(colours),
          syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
          autocompletion({ override: [completePack(options.names)] }),
          keymap.of([...completionKeymap, ...lintKeymap, ...defaultKeymap]),
          EditorView.contentAttributes.of({
            tabindex: '0',
            'aria-labelledby': options.labelledBy,
            'aria-describedby': options.describedBy,
            dir: 'ltr',
            spellcheck: 'false',
          }),
          EditorView.updateListener.of((update) => {
            const outside = update.transactions.some((one) => one.annotation(FromOutside));
            if (update.docChanged && !outside) options.onText(update.state.doc.toString());
          }),
        ],
      }),
    });
  }

  /** Shows the text of the pack and what is wrong with it; where nothing changed, caret and view stay. */
  show(text: string, problems: readonly Problem[]): void {
    const old = this.view.state.doc.toString();
    const next = text.replaceAll(/\r\n?/g, '\n');
    if (old !== next) {
      this.view.dispatch({ changes: difference(old, next), annotations: FromOutside.of(true) });
      this.problems = '';
    }
    const said = JSON.stringify(problems);
    if (said === this.problems) return;
    this.problems = said;
    this.view.dispatch(
      setDiagnostics(
        this.view.state,
        problems.map((problem) => this.diagnostic(problem)),
      ),
    );
  }

  destroy(): void {
    this.view.destroy();
  }

  private diagnostic({ line, column, message, remedy }: Problem): Diagnostic {
    const { doc } = this.view.state;
    const place = doc.line(Math.min(line, doc.lines));
    const from = Math.min(place.from + column - 1, place.to);
    const word = /^"(?:\\.|[^"\\])*"|^[^\s,:{}[\]]+/.exec(place.text.slice(from - place.from))?.[0].length ?? 1;
    return {
      from,
      to: Math.min(from + Math.max(1, word), doc.length),
      severity: 'error',
      message: `${said(message)} ${said(remedy)}`,
    };
  }
}

function difference(old: string, next: string): { from: number; to: number; insert: string } {
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start++;
  let end = 0;
  const least = Math.min(old.length, next.length) - start;
  while (end < least && old[old.length - 1 - end] === next[next.length - 1 - end]) end++;
  return { from: start, to: old.length - end, insert: next.slice(start, next.length - end) };
}
