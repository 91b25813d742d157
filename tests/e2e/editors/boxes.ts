import type { EditorName } from '../../../src/demo/desk/editors/editor';

/** How a reply box of the desk is found and what it can do. */
export interface Box {
  readonly selector: string;
  /** Id of the kind that should open it. */
  readonly kind: string;
  /** Whether its text has nodes. */
  readonly hasNodes: boolean;
  /** The letter that redoes, with Ctrl. */
  readonly redo: 'y' | 'Z';
  /** How its words are made bold; plain text cannot, and a bare editable in Firefox has no key for it. */
  readonly bold?: 'key' | 'button' | 'command';
}

const rich = { hasNodes: true, redo: 'y', bold: 'key' } as const;

/** Every reply box of the desk. */
export const boxes: Readonly<Record<EditorName, Box>> = {
  textarea: { selector: '.plain-textarea', kind: 'textarea', hasNodes: false, redo: 'y' },
  contenteditable: { ...rich, selector: '.plain-editable', kind: 'contenteditable', bold: 'command' },
  ckeditor5: { ...rich, selector: '.ck-editor__editable', kind: 'ckeditor5' },
  ckeditor4: { ...rich, selector: 'body.cke_editable', kind: 'ckeditor4' },
  tinymce: { ...rich, selector: 'body.mce-content-body', kind: 'tinymce' },
  prosemirror: { ...rich, selector: '.ProseMirror', kind: 'contenteditable', bold: 'button' },
  quill: { ...rich, selector: '.ql-editor', kind: 'quill', redo: 'Z' },
  lexical: { ...rich, selector: '[data-lexical-editor]', kind: 'contenteditable' },
  slate: { ...rich, selector: '[data-slate-editor]', kind: 'slate', bold: 'button' },
};
