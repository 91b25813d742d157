/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import {
  Editable,
  ReactEditor,
  type RenderLeafProps,
  type RenderPlaceholderProps,
  Slate,
  withReact,
} from 'slate-react';
import type { Mount, MountOptions } from './editor';
import { addSurface, hearKeys } from './surface';
import { addToolbar, toolbarIcons } from './toolbar';

type Mark = 'bold' | 'italic';
type SlateEditor = ReturnType<typeof withHistory<ReturnType<typeof withReact>>>;

declare module 'slate' {
  interface CustomTypes {
    Element: { type: 'paragraph'; children: { text: string; bold?: boolean; italic?: boolean }[] };
    Text: { text: string; bold?: boolean; italic?: boolean };
  }
}

const documentOf = (text: string): Descendant[] =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));

const leaf = ({ attributes, children, leaf: { bold, italic } }: RenderLeafProps) => {
  const Tag = bold ? 'strong' : italic ? 'em' : 'span';
  return <Tag {...attributes}>{children}</Tag>;
};

const hint = ({ attributes, children }: RenderPlaceholderProps) => (
  <span {...attributes} style={{ ...attributes.style, opacity: 1 }}>
    {children}
  </span>
);

const toggle = (editor: SlateEditor, mark: Mark) => () => {
  if (Editor.marks(editor)?.[mark]) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
};

const addEditorToolbar = (host: HTMLElement, editor: SlateEditor): HTMLElement =>
  addToolbar(host, [
    { label: 'Bold', icon: toolbarIcons.bold, run: toggle(editor, 'bold') },
    { label: 'Italic', icon: toolbarIcons.italic, run: toggle(editor, 'italic') },
    { label: 'Undo', icon: toolbarIcons.undo, run: () => editor.undo() },
    { label: 'Redo', icon: toolbarIcons.redo, run: () => editor.redo() },
  ]);

const editable = (editor: SlateEditor, options: MountOptions) => (
  <Slate editor={editor} initialValue={documentOf('')}>
    <Editable
      renderLeaf={leaf}
      renderPlaceholder={hint}
      placeholder={options.placeholder}
      lang={options.lang}
      dir={options.direction}
      aria-label={options.label}
    />
  </Slate>
);

const replaceAll = (editor: SlateEditor, text: string): void =>
  Editor.withoutNormalizing(editor, () => {
    Transforms.deselect(editor);
    for (let count = editor.children.length; count > 0; count--) Transforms.removeNodes(editor, { at: [0] });
    Transforms.insertNodes(editor, documentOf(text), { at: [0] });
  });

/** Slate on React, its only reason to be here, with a small toolbar of the desk's own. */
export const mount: Mount = async (host, options) => {
  const editor = withHistory(withReact(createEditor()));
  addEditorToolbar(host, editor);
  const place = addSurface(host, options, 'slate-place');
  hearKeys(host, options);
  const react = createRoot(place);
  // Slate hears of changes only once React has run its effects; `flushSync` runs them before it returns.
  flushSync(() => react.render(editable(editor, options)));
  return {
    html: () => ReactEditor.toDOMNode(editor, editor).getHTML(),
    text: () => editor.children.map((block) => (Element.isElement(block) ? Node.string(block) : '')).join('\n'),
    model: () => editor.children,
    set(text) {
      replaceAll(editor, text);
      // Drawn at once: a part of the old draft that redraws itself in between would not find its place any more.
      flushSync(() => editor.onChange());
    },
    focus: () => ReactEditor.focus(editor),
    root: () => ReactEditor.toDOMNode(editor, editor),
    destroy: () => react.unmount(),
  };
};
