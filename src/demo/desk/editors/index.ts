import type { EditorName, Mount } from './editor';

/** One entry of the picker. Each library is its own chunk, fetched when the agent first picks it. */
export interface EditorEntry {
  label: string;
  load(): Promise<{ mount: Mount }>;
}

/** Every reply box of the desk, in the order of the picker. */
export const editors: Readonly<Record<EditorName, EditorEntry>> = {
  textarea: { label: 'Textarea', load: () => import('./textarea') },
  contenteditable: { label: 'Plain contenteditable', load: () => import('./contenteditable') },
  ckeditor5: { label: 'CKEditor 5', load: () => import('./ckeditor5') },
  ckeditor4: { label: 'CKEditor 4', load: () => import('./ckeditor4') },
  tinymce: { label: 'TinyMCE', load: () => import('./tinymce') },
  prosemirror: { label: 'ProseMirror', load: () => import('./prosemirror') },
  quill: { label: 'Quill', load: () => import('./quill') },
  lexical: { label: 'Lexical', load: () => import('./lexical') },
  slate: { label: 'Slate', load: () => import('./slate') },
};

/** The ids of all reply boxes, in the order of the picker. */
export const editorNames = Object.keys(editors) as readonly EditorName[];

/** True for a string that is the id of a reply box. */
export const isEditorName = (value: string | null): value is EditorName => value !== null && value in editors;
