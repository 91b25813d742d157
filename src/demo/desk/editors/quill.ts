import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { Mount } from './editor';
import { addSurface, hearKeys } from './surface';

const toolbar = [['bold', 'italic', 'link'], [{ list: 'bullet' }, { list: 'ordered' }], ['clean']];

/** Quill 2 with the Snow theme. */
export const mount: Mount = async (host, options) => {
  const quill = new Quill(addSurface(host, options, 'quill-place'), {
    theme: 'snow',
    placeholder: options.placeholder,
    modules: { toolbar },
  });
  host.querySelector('.ql-toolbar')?.setAttribute('dir', 'ltr');
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', options.label);
  hearKeys(host, options);
  return {
    html: () => quill.getSemanticHTML(),
    // Quill's documents always end with a line break of their own.
    text: () => quill.getText().replace(/\n$/, ''),
    model: () => quill.getContents(),
    set: (text) => void quill.setText(text === '' ? '' : `${text}\n`),
    focus: () => quill.focus(),
    root: () => quill.root,
    destroy: () => host.replaceChildren(),
  };
};
