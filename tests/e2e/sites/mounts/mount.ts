import { mount as ckeditor4 } from '../../../../src/demo/desk/editors/ckeditor4';
import { mount as ckeditor5 } from '../../../../src/demo/desk/editors/ckeditor5';
import type { DeskEditor, MountOptions } from '../../../../src/demo/desk/editors/editor';
import { mount as prosemirror } from '../../../../src/demo/desk/editors/prosemirror';
import { mountOldSlate } from './old-slate';

const options: MountOptions = {
  direction: 'ltr',
  lang: 'en',
  label: 'Reply',
  placeholder: '',
  dark: false,
  keydown: () => {},
};

const rootOf = (mounted: Promise<DeskEditor>): Promise<HTMLElement> => mounted.then((editor) => editor.root());

const mounts: Readonly<Record<string, (host: HTMLElement) => Promise<HTMLElement>>> = {
  ckeditor4: (host) => rootOf(ckeditor4(host, options)),
  ckeditor5: (host) => rootOf(ckeditor5(host, options)),
  prosemirror: (host) => rootOf(prosemirror(host, options)),
  'slate-0-47': async (host) => mountOldSlate(host),
};

interface Ckeditor5Root {
  readonly ckeditorInstance?: {
    readonly editing: {
      readonly view: {
        readonly document: { getRoot(): unknown };
        change(act: (writer: { setAttribute(name: string, value: string, root: unknown): void }) => void): void;
      };
    };
  };
}

/** CKEditor 5 takes back what it has not set itself. */
const setAttribute = (root: HTMLElement, name: string, value: string): void => {
  const view = (root as Ckeditor5Root).ckeditorInstance?.editing.view;
  if (view) view.change((writer) => writer.setAttribute(name, value, view.document.getRoot()));
  else if (name === 'class') root.classList.add(...value.split(' '));
  else root.setAttribute(name, value);
};

/** Puts the real editor where the page has a template for it, with the names that the product gives its root. */
const mountAll = async (): Promise<void> => {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-mount]')) {
    const host = document.createElement('div');
    template.before(host);
    const root = await mounts[template.dataset.mount ?? '']?.(host);
    if (!root) throw new Error(`no editor ${template.dataset.mount}`);
    for (const { name, value } of template.content.firstElementChild?.attributes ?? []) setAttribute(root, name, value);
  }
  document.documentElement.dataset.mounted = 'true';
};

void mountAll();
