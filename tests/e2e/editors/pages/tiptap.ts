import { Editor, type JSONContent } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { start } from './start';

const documentOf = (text: string): JSONContent => ({
  type: 'doc',
  content: text
    .split('\n')
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});

/** TipTap with everything its starter kit brings. */
void start('tiptap', async (host) => {
  const editor = new Editor({ element: host, extensions: [StarterKit], content: '' });
  return {
    html: () => editor.getHTML(),
    text: () => editor.getText({ blockSeparator: '\n' }),
    model: () => editor.getJSON(),
    set: (text) => void editor.commands.setContent(documentOf(text)),
    focus: () => void editor.commands.focus(),
    root: () => editor.view.dom,
    destroy: () => editor.destroy(),
  };
});
