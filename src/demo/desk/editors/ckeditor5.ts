import {
  Bold,
  ClassicEditor,
  Essentials,
  Italic,
  Link,
  List,
  type ModelElement,
  type ModelNode,
  Paragraph,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Mount, MountOptions } from './editor';
import { paragraphHtml } from './paragraphs';
import { addSurface, hearKeys } from './surface';

const create = (place: HTMLElement, options: MountOptions): Promise<ClassicEditor> =>
  ClassicEditor.create({
    attachTo: place,
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', '|', 'undo', 'redo'],
    // The library takes the direction of the text from its language.
    language: { ui: 'en', content: options.direction === 'rtl' ? 'fa' : options.lang },
    root: { placeholder: options.placeholder, label: options.label },
  });

const nodeText = (node: ModelNode): string => {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return node.is('element') ? [...node.getChildren()].map(nodeText).join('') : '';
};

const rootText = (root: ModelElement): string => [...root.getChildren()].map(nodeText).join('\n');

/** CKEditor 5, classic build with toolbar; it keeps its own model and reverts foreign changes of the DOM. */
export const mount: Mount = async (host, options) => {
  hearKeys(host, options);
  const editor = await create(addSurface(host, options, 'ckeditor5-place'), options);
  const modelRoot = (): ModelElement => {
    const root = editor.model.document.getRoot();
    if (!root) throw new Error('CKEditor 5 has no root');
    return root;
  };
  return {
    html: () => editor.getData(),
    text: () => rootText(modelRoot()),
    model: () => modelRoot().toJSON(),
    set: (text) => editor.setData(paragraphHtml(text)),
    focus: () => editor.editing.view.focus(),
    root() {
      const element = editor.ui.getEditableElement();
      if (!element) throw new Error('CKEditor 5 has no editable');
      return element;
    },
    destroy: () => void editor.destroy(),
  };
};
