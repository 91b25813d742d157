import type { Editor, RawEditorOptions, TinyMCE } from 'tinymce';
import frameStyle from '../styles/frame.css?inline';
import type { Mount, MountOptions } from './editor';
import { loadScript } from './load-script';
import { htmlText, paragraphHtml } from './paragraphs';
import { addSurface } from './surface';

declare global {
  interface Window {
    tinymce?: TinyMCE;
  }
}

const settings = (target: HTMLElement, options: MountOptions): RawEditorOptions => ({
  target,
  skin: options.dark ? 'oxide-dark' : 'oxide',
  content_css: false,
  content_style: frameStyle,
  directionality: options.direction,
  placeholder: options.placeholder,
  iframe_aria_text: options.label,
  menubar: false,
  statusbar: false,
  branding: false,
  promotion: false,
  highlight_on_focus: true,
  height: 220,
  plugins: 'lists link',
  toolbar: 'bold italic link | bullist numlist | undo redo',
  setup: (editor: Editor) => {
    editor.on('keydown', (event: KeyboardEvent) => options.keydown(event), true);
    editor.on('init', () => {
      editor.getBody().lang = options.lang;
    });
  },
});

const start = async (target: HTMLElement, options: MountOptions): Promise<Editor> => {
  await loadScript('/vendor/tinymce/tinymce.min.js');
  const [editor] = (await window.tinymce?.init(settings(target, options))) ?? [];
  if (!editor) throw new Error('TinyMCE did not start');
  return editor;
};

/** TinyMCE in its frame, with the skin that fits the desk's colours. */
export const mount: Mount = async (host, options) => {
  const editor = await start(addSurface(host, options, 'tinymce-place'), options);
  return {
    html: () => editor.getContent(),
    text: () => htmlText(editor.getContent()),
    model: () => editor.getContent({ format: 'raw' }),
    set: (text) => void editor.setContent(text === '' ? '' : paragraphHtml(text)),
    focus: () => editor.focus(),
    root: () => editor.getBody(),
    destroy: () => editor.destroy(),
  };
};
