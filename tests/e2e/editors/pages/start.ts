import type { DeskEditor } from '../../../../src/demo/desk/editors/editor';
import type {} from '../../../../src/demo/desk/probe';

/** Mounts the one editor of this page and offers it to the tests as `window.desk`, as the demo desk does. */
export const start = async (name: string, mount: (host: HTMLElement) => Promise<DeskEditor>): Promise<void> => {
  const host = document.createElement('main');
  document.body.append(host);
  const editor = await mount(host);
  window.desk = { ...editor, editor: name, dom: () => editor.root().getHTML() };
  host.dataset.desk = 'reply';
  host.dataset.ready = 'true';
};
