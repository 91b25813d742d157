import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $insertList, ListItemNode, ListNode, registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  createEditor,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type { Mount, MountOptions } from './editor';
import { addSurface, hearKeys } from './surface';
import { addToolbar, toolbarIcons } from './toolbar';

const blockLines = (node: LexicalNode): string[] => {
  if (!$isElementNode(node)) return [node.getTextContent()];
  const children = node.getChildren();
  return children.some((child) => $isElementNode(child) && !child.isInline())
    ? children.flatMap(blockLines)
    : [node.getTextContent()];
};

const write = (text: string): void => {
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = $createParagraphNode();
    return line === '' ? paragraph : paragraph.append($createTextNode(line));
  });
  $getRoot()
    .clear()
    .append(...paragraphs);
};

const addEditorToolbar = (host: HTMLElement, editor: LexicalEditor): HTMLElement =>
  addToolbar(host, [
    { label: 'Bold', icon: toolbarIcons.bold, run: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold') },
    { label: 'Italic', icon: toolbarIcons.italic, run: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic') },
    { label: 'Bulleted list', icon: toolbarIcons.list, run: () => editor.update(() => $insertList('bullet')) },
    { label: 'Undo', icon: toolbarIcons.undo, run: () => editor.dispatchCommand(UNDO_COMMAND, undefined) },
    { label: 'Redo', icon: toolbarIcons.redo, run: () => editor.dispatchCommand(REDO_COMMAND, undefined) },
  ]);

const editableIn = (host: HTMLElement, options: MountOptions): HTMLElement => {
  const box = addSurface(host, options, 'lexical-editable');
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-multiline', 'true');
  box.setAttribute('aria-label', options.label);
  return box;
};

/** Lexical's rich text without React, with history and a small toolbar of the desk's own. */
export const mount: Mount = async (host, options) => {
  const editor = createEditor({
    namespace: 'desk',
    nodes: [ListNode, ListItemNode],
    theme: { text: { bold: 'lexical-bold', italic: 'lexical-italic' } },
    onError(error) {
      throw error;
    },
  });
  addEditorToolbar(host, editor);
  const box = editableIn(host, options);
  hearKeys(host, options);
  editor.setRootElement(box);
  const unregister = [registerRichText(editor), registerList(editor)];
  editor.update(() => write(''), { discrete: true });
  unregister.push(registerHistory(editor, createEmptyHistoryState(), 300));
  return {
    html: () => box.getHTML(),
    text: () => editor.read(() => $getRoot().getChildren().flatMap(blockLines).join('\n')),
    model: () => editor.getEditorState().toJSON(),
    set: (text) => editor.update(() => write(text), { discrete: true }),
    focus: () => editor.focus(),
    root: () => box,
    destroy() {
      for (const stop of unregister) stop();
      editor.setRootElement(null);
      host.replaceChildren();
    },
  };
};
