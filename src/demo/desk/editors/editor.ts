/** The reply boxes that the desk can show, by the id used in `?editor=`, in the picker and in `window.desk.editor`. */
export type EditorName =
  | 'textarea'
  | 'contenteditable'
  | 'ckeditor5'
  | 'ckeditor4'
  | 'tinymce'
  | 'prosemirror'
  | 'quill'
  | 'lexical'
  | 'slate';

/** What a reply box is told when it is mounted: `lang` is BCP 47; `keydown` hears every key of the draft before the editor does. */
export interface MountOptions {
  direction: 'ltr' | 'rtl';
  lang: string;
  label: string;
  placeholder: string;
  dark: boolean;
  keydown(event: KeyboardEvent): void;
}

/**
 * A mounted reply box, read through the library's own model and never through the DOM it drew.
 * `text` gives one line per paragraph and plain spaces; `text` after `set` gives the same string back.
 * `root` is the editable element as it is now, in the editor's own frame if it has one.
 */
export interface DeskEditor {
  html(): string;
  text(): string;
  model(): unknown;
  set(text: string): void;
  focus(): void;
  root(): HTMLElement;
  destroy(): void;
}

/** Mounts a reply box into an attached, empty element and resolves when one can type into it; throws what the library throws. */
export type Mount = (host: HTMLElement, options: MountOptions) => Promise<DeskEditor>;
