import type { DeskEditor, EditorName } from './editors/editor';

/**
 * What `window.desk` offers to tests while a reply box is mounted (undefined in between).
 * `html`, `text` and `model` read the library's own model; `root` is the editable element, `dom` its markup as drawn;
 * `set` replaces the draft, one paragraph per line; `focus` puts the caret into it.
 */
export interface DeskProbe {
  editor: string;
  html(): string;
  text(): string;
  model(): unknown;
  set(text: string): void;
  focus(): void;
  root(): HTMLElement;
  dom(): string;
}

declare global {
  interface Window {
    desk?: DeskProbe;
  }
}

/** Puts `window.desk` in place for a mounted reply box, or takes it away. */
export const exposeEditor = (name: EditorName, editor: DeskEditor | undefined): void => {
  window.desk = editor && {
    editor: name,
    html: () => editor.html(),
    text: () => editor.text(),
    model: () => editor.model(),
    set: (text) => editor.set(text),
    focus: () => editor.focus(),
    root: () => editor.root(),
    dom: () => editor.root().getHTML(),
  };
};
