import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes, wrapInList } from 'prosemirror-schema-list';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import type { Mount, MountOptions } from './editor';
import { addSurface, hearKeys } from './surface';
import { addToolbar, toolbarIcons } from './toolbar';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
const { strong, em } = schema.marks;
const { bullet_list: bulletList } = schema.nodes;

const documentOf = (text: string): Node =>
  schema.node(
    'doc',
    null,
    text.split('\n').map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
  );

const stateOf = (text: string): EditorState =>
  EditorState.create({
    doc: documentOf(text),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
  });

const viewOn = (place: HTMLElement, options: MountOptions): EditorView =>
  new EditorView(place, {
    state: stateOf(''),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': options.label,
      lang: options.lang,
      dir: options.direction,
    },
  });

/** ProseMirror with its basic schema and history, and a small toolbar of the desk's own. */
export const mount: Mount = async (host, options) => {
  const run = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  addToolbar(host, [
    { label: 'Bold', icon: toolbarIcons.bold, run: run(toggleMark(strong)) },
    { label: 'Italic', icon: toolbarIcons.italic, run: run(toggleMark(em)) },
    { label: 'Bulleted list', icon: toolbarIcons.list, run: run(wrapInList(bulletList)) },
    { label: 'Undo', icon: toolbarIcons.undo, run: run(undo) },
    { label: 'Redo', icon: toolbarIcons.redo, run: run(redo) },
  ]);
  const view = viewOn(addSurface(host, options, 'prosemirror-place'), options);
  hearKeys(host, options);
  return {
    html: () => view.dom.getHTML(),
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    model: () => view.state.doc.toJSON(),
    set: (text) => view.updateState(stateOf(text)),
    focus: () => view.focus(),
    root: () => view.dom,
    destroy: () => view.destroy(),
  };
};
