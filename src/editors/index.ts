import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { contentEditable } from './contenteditable';
import { draft } from './draft';
import type { Editor, EditorKind, Surroundings } from './editor';
import { quill } from './quill';
import { slate } from './slate';
import { slate047 } from './slate-0-47';
import { textarea } from './textarea';
import { tinymce } from './tinymce';
import { trix } from './trix';

/** All kinds of text boxes; the first that matches opens a box, the last matches everything. */
export const kinds: readonly EditorKind[] = [
  textarea,
  ckeditor5,
  ckeditor4,
  tinymce,
  draft,
  slate047,
  slate,
  quill,
  trix,
  contentEditable,
];

/** Opens a textarea, input or editing host. */
export function openEditor(root: HTMLElement, surroundings: Surroundings): Editor {
  const kind = kinds.find((each) => each.matches(root)) ?? contentEditable;
  return kind.open(root, surroundings);
}
