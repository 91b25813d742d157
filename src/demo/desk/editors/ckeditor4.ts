import frameStyle from '../styles/frame.css?inline';
import type { Mount, MountOptions } from './editor';
import { loadScript } from './load-script';
import { htmlText, paragraphHtml } from './paragraphs';
import { addSurface } from './surface';

interface Editor4 {
  getData(): string;
  loadSnapshot(html: string): void;
  getSnapshot(): string;
  focus(): void;
  destroy(): void;
  editable(): { $: HTMLElement };
  fire(event: 'saveSnapshot'): void;
  on(event: 'instanceReady' | 'contentDom', listener: () => void): void;
}

interface Library4 {
  addCss(css: string): void;
  replace(place: HTMLElement, config: Record<string, unknown>): Editor4;
}

declare global {
  interface Window {
    CKEDITOR?: Library4;
  }
}

let styled = false;

const library = async (): Promise<Library4> => {
  await loadScript('/vendor/ckeditor4/ckeditor.js');
  const loaded = window.CKEDITOR;
  if (!loaded) throw new Error('CKEditor 4 did not start');
  if (!styled) loaded.addCss(frameStyle);
  styled = true;
  return loaded;
};

const config = (options: MountOptions): Record<string, unknown> => ({
  // Without this it asks its maker's server whether it is up to date.
  versionCheck: false,
  customConfig: '',
  contentsCss: [],
  language: 'en',
  contentsLanguage: options.lang,
  contentsLangDirection: options.direction,
  title: options.label,
  removePlugins: 'elementspath,exportpdf,scayt,wsc,contextmenu,tabletools,tableselection,liststyle',
  resize_enabled: false,
  height: 170,
  toolbar: [
    ['Bold', 'Italic', 'Link'],
    ['BulletedList', 'NumberedList'],
    ['Undo', 'Redo'],
  ],
});

/** CKEditor 4, the last free one: the draft lives in an about:blank frame. */
export const mount: Mount = async (host, options) => {
  const editor = (await library()).replace(addSurface(host, options, 'ckeditor4-place'), config(options));
  const root = (): HTMLElement => editor.editable().$;
  editor.on('contentDom', () => root().addEventListener('keydown', options.keydown, { capture: true }));
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return {
    html: () => editor.getData(),
    text: () => htmlText(editor.getData()),
    model: () => editor.getSnapshot(),
    // `setData` would write the whole frame anew and lose the caret; a snapshot is put in at once.
    set(text) {
      editor.loadSnapshot(paragraphHtml(text));
      editor.fire('saveSnapshot');
    },
    focus: () => editor.focus(),
    root,
    destroy: () => editor.destroy(),
  };
};
