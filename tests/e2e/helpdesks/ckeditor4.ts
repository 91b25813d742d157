import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from '../../support/wait';
import { intoFrame } from './agent';

interface Editor {
  readonly status: string;
  readonly focusManager: { readonly hasFocus: boolean };
  getData(): string;
}

const editorIn = <T>(page: Page, id: string, ask: (editor: Editor) => T): Promise<T | undefined> =>
  page.evaluate(
    (source, instance) => {
      const { CKEDITOR } = window as unknown as { CKEDITOR?: { instances: Record<string, Editor> } };
      const editor = CKEDITOR?.instances[instance];
      return editor && new Function('editor', `return (${source})(editor)`)(editor);
    },
    String(ask),
    id,
  );

/** Puts the caret into CKEditor 4 with the mouse; `id` is the name of its instance. */
export const intoCkeditor4 = async (page: Page, id: string): Promise<Frame> => {
  // A press on what is still being set up may be one that it never hears of.
  await waitFor('CKEditor 4 to be ready', () => editorIn(page, id, ({ status }) => status === 'ready'));
  const frame = await intoFrame(page, 'iframe.cke_wysiwyg_frame');
  await waitFor('CKEditor 4 to notice the focus', () =>
    editorIn(page, id, ({ focusManager }) => focusManager.hasFocus),
  );
  return frame;
};

/** The HTML of a CKEditor 4, by its own account. */
export const dataOfCkeditor4 = async (page: Page, id: string): Promise<string> =>
  (await editorIn(page, id, (editor) => editor.getData())) ?? '';
